import { existsSync } from "node:fs";
import { InputError, problemOf } from "@lotrinh/language";
import {
  type AssessInput,
  type Assessment,
  type AssessOptions,
  assess,
  assessToday,
  checkScenario,
  type TodayAssessment,
} from "@lotrinh/reach";
import {
  findLocality,
  type Locality,
  namesOf,
  plansOf,
  type Registry,
  readScenario,
  type Scenario,
  withBindingPlan,
  withPlace,
} from "@lotrinh/registry";
import { conflictText } from "@lotrinh/wording";
import type { Invocation } from "./command.js";
import { withOwnFigures } from "./own-figures.js";
import { replacedLine } from "./replaced-line.js";
import { templateSettings } from "./template-settings.js";
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
  const input = await plannedInput(invocation, locality);
  const chosen =
    typeof scenario === "string"
      ? scenarioNamed(scenario, locality, workspace)
      : await ownScenario(invocation, locality, input.registry);
  return [input, locality.id, { ...runOptions(options), ...(chosen ? { scenario: chosen } : {}) }];
}

/** The first scenario of the locality with what a filled template supposes; undefined where it changes nothing. */
async function ownScenario(
  invocation: Invocation,
  locality: Locality,
  registry: Registry,
): Promise<Scenario | undefined> {
  const filled = (await withOwnFigures(invocation, registry, locality))?.template ?? null;
  if (filled === null) return undefined;
  const scenarios = plansOf(registry, filled.locality).flatMap((plan) => plan.scenarios);
  const own = await templateSettings(filled, scenarios, String(invocation.options["data"]));
  if (own.problems.length > 0) throw new InputError(own.problems);
  const names = namesOf(registry.indicators);
  for (const one of own.replaced) invocation.streams.note(`${replacedLine(one, names, invocation.language)}\n`);
  return own.scenario;
}

/** The registry with the locality, and what binds it where it has no plan. */
function boundRegistry(workspace: Workspace, locality: Locality): Registry {
  return withBindingPlan(withPlace(workspace.registry(), locality), locality);
}

/** A locality of which nothing is asked is refused with the names of those that have a plan. */
export function plannedLocality(name: string, workspace: Workspace): Locality {
  const locality = findLocality(workspace.registry(), name);
  const registry = boundRegistry(workspace, locality);
  if (!registry.plans.some((plan) => plan.locality === locality.id)) {
    const write = plannedLocalities(workspace).join(", ");
    throw new InputError([problemOf("NO_PLAN", { name: locality.name, write })]);
  }
  return locality;
}

/** Everything that is known, with the figures of `--data` in the place of those of the same cells. */
export async function inputOf(invocation: Invocation, locality: Locality): Promise<AssessInput> {
  const { workspace, streams, language } = invocation;
  const registry = withPlace(workspace.registry(), locality);
  const figures = (await withOwnFigures(invocation, registry, locality))?.figures ?? workspace.figures();
  const conflicts = figures.conflicts ?? [];
  const named = namesOf(registry.indicators);
  if (conflicts.length > 0) streams.note(`${conflicts.map((one) => conflictText(one, named, language)).join("\n")}\n`);
  return { registry, figures, population: workspace.population(), referenceClass: workspace.referenceClass() };
}

/** The same, with the targets that bind a locality without a plan. */
export async function plannedInput(invocation: Invocation, locality: Locality): Promise<AssessInput> {
  const input = await inputOf(invocation, locality);
  return { ...input, registry: withBindingPlan(input.registry, locality) };
}

/** A scenario of the locality's plans by its id, or that of a file. */
export function scenarioNamed(text: string, locality: Locality, workspace: Workspace): Scenario {
  const { id, name } = locality;
  const registry = boundRegistry(workspace, locality);
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
