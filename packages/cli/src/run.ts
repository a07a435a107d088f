import { InputError } from "@lotrinh/language";
import { type Assessment, type AssessOptions, assess } from "@lotrinh/reach";
import { findLocality } from "@lotrinh/registry";
import type { Invocation } from "./command.js";
import type { Workspace } from "./workspace.js";

/** Assesses the locality that a person named; a locality without a plan is refused with the names of those that have one. */
export function assessNamed(name: string, { options, workspace }: Invocation): Assessment {
  const registry = workspace.registry();
  const { id, name: printed } = findLocality(registry, name);
  if (!registry.plans.some((plan) => plan.locality === id)) {
    throw new InputError([
      { code: "NO_PLAN", params: { name: printed, write: plannedLocalities(workspace).join(", ") } },
    ]);
  }
  return assess(
    { registry, figures: workspace.figures(), population: workspace.population() },
    id,
    runOptions(options),
  );
}

/** Ids of the localities that have a plan. */
export function plannedLocalities(workspace: Workspace): string[] {
  return [...new Set(workspace.registry().plans.map((plan) => plan.locality))];
}

function runOptions({ "as-of": asOf, seed, draws }: Invocation["options"]): AssessOptions {
  return {
    ...(typeof asOf === "string" ? { asOf } : {}),
    ...(typeof seed === "number" ? { seed } : {}),
    ...(typeof draws === "number" ? { draws } : {}),
  };
}
