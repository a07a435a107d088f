import { InputError } from "@lotrinh/language";
import {
  type Figures,
  loadFigures,
  loadPopulation,
  loadReferenceClass,
  type Pace,
  type PopulationFigure,
} from "@lotrinh/observations";
import {
  type Assessment,
  type AssessOptions,
  assess,
  checkScenarios,
  type Overrides,
  overrideScenario,
  supposeFigures,
} from "@lotrinh/reach";
import { findLocality, loadRegistry, type Registry, type Scenario } from "@lotrinh/registry";
import { directories } from "./root.js";

/** A locality opened in a notebook: what is promised, what is known, and the assessment that follows. */
export interface OpenLocality {
  readonly id: string;
  readonly name: string;
  readonly registry: Registry;
  readonly figures: Figures;
  readonly population: readonly PopulationFigure[];
  readonly referenceClass: readonly Pace[];
  /** Null for a plan without scenarios. */
  readonly scenario: Scenario | null;
  readonly options: AssessOptions;
  readonly assessment: Assessment;
}

/**
 * Opens a locality by id or name, with or without diacritics, on the project's own data.
 * @throws InputError UNKNOWN_LOCALITY with the nearest names
 * @throws RangeError for a scenario that its plans do not have
 */
export function openLocality(name: string, options: AssessOptions = {}): OpenLocality {
  const { data, seeds } = directories();
  const registry = loadRegistry({ data, seeds });
  const problems = checkScenarios(registry);
  if (problems.length > 0) throw new InputError(problems);
  const figures = loadFigures({ data, registry });
  const population = loadPopulation({ data, registry });
  const referenceClass = loadReferenceClass({ data, registry });
  const { id, name: printed } = findLocality(registry, name);
  const scenarios = registry.plans.filter((plan) => plan.locality === id).flatMap((plan) => plan.scenarios);
  const { scenario = scenarios[0] } = options;
  const chosen = typeof scenario === "object" ? scenario : scenarios.find((one) => one.id === scenario);
  if (scenario !== undefined && !chosen)
    throw new RangeError(`invalid scenario; not one of ${scenarios.map((one) => one.id).join(", ")}: ${scenario}`);
  const assessment = assess({ registry, figures, population, referenceClass }, id, {
    ...options,
    ...(chosen ? { scenario: chosen } : {}),
  });
  return {
    id,
    name: printed,
    registry,
    figures,
    population,
    referenceClass,
    scenario: chosen ?? null,
    options,
    assessment,
  };
}

/**
 * The same locality under other assumptions about one indicator: its `baseline`, or levers by their ids.
 * @throws RangeError for an indicator or a lever that the scenario knows nothing of, or without a scenario
 */
export function suppose(locality: OpenLocality, indicator: string, overrides: Overrides): OpenLocality {
  const { registry, figures, population, referenceClass, id, options } = locality;
  if (!locality.scenario) throw new RangeError(`invalid locality; its plan has no scenario: ${id}`);
  const scenario = overrideScenario(locality.scenario, indicator, overrides);
  return {
    ...locality,
    scenario,
    assessment: assess({ registry, figures, population, referenceClass }, id, { ...options, scenario }),
  };
}

/**
 * The same locality with one more figure of its own, supposed: what would follow if an indicator had this value in a year.
 * @throws RangeError for an unknown indicator and for a value out of its bounds
 */
export function supposeFigure(
  locality: OpenLocality,
  figure: { readonly indicator: string; readonly year: number; readonly value: number },
): OpenLocality {
  const { registry, population, referenceClass, id, options, scenario } = locality;
  const figures = supposeFigures(locality.figures, [{ ...figure, locality: id }], registry);
  const assessment = assess({ registry, figures, population, referenceClass }, id, {
    ...options,
    ...(scenario ? { scenario } : {}),
  });
  return { ...locality, figures, assessment };
}
