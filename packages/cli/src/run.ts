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
  const { scenario } = options;
  const known = registry.plans.filter((plan) => plan.locality === id).flatMap((plan) => plan.scenarios);
  if (typeof scenario === "string" && !known.some((one) => one.id === scenario)) {
    const write = known.map((one) => one.id).join(", ");
    const code = write === "" ? "NO_SCENARIO" : "UNKNOWN_SCENARIO";
    throw new InputError([{ code, params: { name: printed, scenario, write } }]);
  }
  return assess({ registry, figures: workspace.figures(), population: workspace.population() }, id, {
    ...runOptions(options),
    ...(typeof scenario === "string" ? { scenario } : {}),
  });
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
