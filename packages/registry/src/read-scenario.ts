import type { Problem } from "@lotrinh/language";
import { checkScenarioFile } from "./check-scenario.js";
import { throwIfAny } from "./collect.js";
import { ownNumbers } from "./own-numbers.js";
import { scenarioOf } from "./scenario.js";
import { ownScenarioSchema } from "./scenario-schema.js";
import type { Registry, Scenario } from "./types.js";
import { readYaml } from "./yaml.js";

/**
 * Reads a planner's own scenario for a locality: YAML as in the folders of the plans, where names and reasons may be in one
 * language and reasons left out. `basedOn` names a scenario of the locality's plans, whose assumptions hold where the file
 * writes none; figures in `observations` take the place of those known. A mark `fromTarget` counts where the number is the plan's.
 * @throws InputError with every problem of the file, each with its line and column
 */
export function readScenario(
  file: string,
  { registry, locality }: { readonly registry: Registry; readonly locality: string },
): Scenario {
  const read = readYaml(file, ownScenarioSchema, { name: file });
  const scenarios = registry.plans.filter((plan) => plan.locality === locality).flatMap((plan) => plan.scenarios);
  const known = {
    localities: new Set(registry.localities.map(({ id }) => id)),
    indicators: new Map(registry.indicators.map((indicator) => [indicator.id, indicator])),
    rules: registry.rules,
    laws: registry.laws,
    constants: registry.constants,
  };
  const ids = scenarios.map(({ id }) => id);
  throwIfAny(checkScenarioFile(read, known, ids));
  const problems: Problem[] = [];
  const scenario = scenarioOf(read, { locality, scenarios }, problems);
  throwIfAny(problems);
  return ownNumbers(scenario, scenarios);
}
