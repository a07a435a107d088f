import { existsSync } from "node:fs";
import { InputError } from "@lotrinh/language";
import { readFigures } from "@lotrinh/observations";
import {
  type AssessInput,
  type Assessment,
  type AssessOptions,
  assess,
  assessToday,
  checkScenario,
  type TodayAssessment,
} from "@lotrinh/reach";
import { findLocality, type Locality, readScenario, type Scenario, withPlace } from "@lotrinh/registry";
import type { Invocation } from "./command.js";
import type { Workspace } from "./workspace.js";

/** Assesses the locality that a person named, under the scenario and with the figures that were given. */
export async function assessNamed(name: string, invocation: Invocation): Promise<Assessment> {
  return assess(...(await asked(name, invocation)));
}

/** The same on the units that hold the locality's territory today. */
export async function assessNamedToday(name: string, invocation: Invocation): Promise<TodayAssessment> {
  return assessToday(...(await asked(name, invocation)));
}

/** What an assessment of a named locality takes. */
export async function asked(name: string, invocation: Invocation): Promise<[AssessInput, string, AssessOptions]> {
  const { options, workspace } = invocation;
  const locality = plannedLocality(name, workspace);
  const { scenario } = options;
  const chosen = typeof scenario === "string" ? { scenario: scenarioNamed(scenario, locality, workspace) } : {};
  return [await inputOf(invocation, locality), locality.id, { ...runOptions(options), ...chosen }];
}

/** A locality without a plan is refused with the names of those that have one. */
export function plannedLocality(name: string, workspace: Workspace): Locality {
  const registry = workspace.registry();
  const locality = findLocality(registry, name);
  if (!registry.plans.some((plan) => plan.locality === locality.id)) {
    const write = plannedLocalities(workspace).join(", ");
    throw new InputError([{ code: "NO_PLAN", params: { name: locality.name, write } }]);
  }
  return locality;
}

/** Everything that is known, with the figures of `--data` in the place of those of the same cells. */
export async function inputOf({ options, workspace }: Invocation, locality: Locality): Promise<AssessInput> {
  const registry = withPlace(workspace.registry(), locality);
  const { data } = options;
  const known = workspace.figures();
  const own = { registry, locality: locality.id };
  const figures = typeof data === "string" ? await readFigures(data, known, own) : known;
  return { registry, figures, population: workspace.population(), referenceClass: workspace.referenceClass() };
}

/** A scenario of the locality's plans by its id, or that of a file. */
export function scenarioNamed(text: string, { id, name }: Locality, workspace: Workspace): Scenario {
  const registry = workspace.registry();
  const known = registry.plans.filter((plan) => plan.locality === id).flatMap((plan) => plan.scenarios);
  const found = known.find((one) => one.id === text);
  if (found) return found;
  if (!/[\\/]|\.ya?ml$/i.test(text) && !existsSync(text)) {
    const write = known.map((one) => one.id).join(", ");
    const code = write === "" ? "NO_SCENARIO" : "UNKNOWN_SCENARIO";
    throw new InputError([{ code, params: { name, scenario: text, write } }]);
  }
  const scenario = readScenario(text, { registry, locality: id });
  const problems = checkScenario(scenario);
  if (problems.length > 0) throw new InputError(problems);
  return scenario;
}

/** Ids of the localities that have a plan. */
export function plannedLocalities(workspace: Workspace): string[] {
  return [...new Set(workspace.registry().plans.map((plan) => plan.locality))];
}

export function runOptions({ "as-of": asOf, seed, draws }: Invocation["options"]): AssessOptions {
  return {
    ...(typeof asOf === "string" ? { asOf } : {}),
    ...(typeof seed === "number" ? { seed } : {}),
    ...(typeof draws === "number" ? { draws } : {}),
  };
}
