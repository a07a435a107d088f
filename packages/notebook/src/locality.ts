import { InputError } from "@lotrinh/language";
import { type Figures, loadFigures } from "@lotrinh/observations";
import {
  type Assessment,
  type AssessOptions,
  assess,
  checkScenarios,
  type Overrides,
  overrideScenario,
} from "@lotrinh/reach";
import { findLocality, loadRegistry, type Registry, type Scenario } from "@lotrinh/registry";
import { directories } from "./root.js";

/** A locality opened in a notebook: what is promised, what is known, and the assessment that follows. */
export interface OpenLocality {
  readonly id: string;
  readonly name: string;
  readonly registry: Registry;
  readonly figures: Figures;
  readonly scenario: Scenario;
  readonly options: AssessOptions;
  readonly assessment: Assessment;
}

/**
 * Opens a locality by id or name, with or without diacritics, on the project's own data.
 * @throws InputError UNKNOWN_LOCALITY with the nearest names
 * @throws RangeError for a locality without a scenario
 */
export function openLocality(name: string, options: AssessOptions = {}): OpenLocality {
  const { data, seeds } = directories();
  const registry = loadRegistry({ data, seeds });
  const problems = checkScenarios(registry);
  if (problems.length > 0) throw new InputError(problems);
  const figures = loadFigures({ data, registry });
  const { id, name: printed } = findLocality(registry, name);
  const scenarios = registry.plans.filter((plan) => plan.locality === id).flatMap((plan) => plan.scenarios);
  const { scenario = scenarios[0] } = options;
  const chosen = typeof scenario === "object" ? scenario : scenarios.find((one) => one.id === scenario);
  if (!chosen)
    throw new RangeError(`invalid scenario; not one of ${scenarios.map((one) => one.id).join(", ")}: ${scenario}`);
  const assessment = assess({ registry, figures }, id, { ...options, scenario: chosen });
  return { id, name: printed, registry, figures, scenario: chosen, options, assessment };
}

/**
 * The same locality under other assumptions about one indicator: its `baseline`, or levers by their ids.
 * @throws RangeError for an indicator or a lever that the scenario knows nothing of
 */
export function suppose(locality: OpenLocality, indicator: string, overrides: Overrides): OpenLocality {
  const { registry, figures, id, options } = locality;
  const scenario = overrideScenario(locality.scenario, indicator, overrides);
  return { ...locality, scenario, assessment: assess({ registry, figures }, id, { ...options, scenario }) };
}
