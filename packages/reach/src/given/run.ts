import { type Figures, latest, type Observation, type PopulationFigure } from "@lotrinh/observations";
import type { Indicator, Registry, Scenario, SupposedRules } from "@lotrinh/registry";
import type { Condition } from "../types/answer.js";
import type { Wanted } from "../types/drawn.js";
import { checkAsOf } from "./as-of.js";
import { type AssessInput, type AssessOptions, DRAWS, SEED } from "./input.js";
import { rulesUnder } from "./rules-under.js";
import { type SupposedFigure, supposeFigures } from "./suppose-figures.js";
import { writtenAt } from "./written-at.js";

/** Settings of a run, the same for every target of a plan. */
export interface Run {
  readonly registry: Registry;
  /** With those that the scenario supposes in the place of those known. */
  readonly figures: Figures;
  readonly population: readonly PopulationFigure[];
  readonly scenario: Scenario | null;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  readonly wanted: Wanted;
  /** What the scenario supposes of legal standards; its numbers are among those of `registry`. */
  readonly supposed: SupposedRules | null;
  /** Indicators for which the scenario lets no other place's series stand in. */
  readonly notBorrowed: readonly string[];
  /** What was made so far, by name: read and write it through `shared`. */
  readonly memo: Map<string, unknown>;
}

/** The settings of a run, with the figures that the scenario supposes in the place of those known. */
export function runOf(
  { registry, figures, population = [] }: AssessInput,
  scenario: Scenario | null,
  { asOf = registry.asOf, seed = SEED, draws = DRAWS, wanted = {} }: AssessOptions & { readonly wanted?: Wanted },
): Run {
  checkAsOf(asOf);
  const supposed = unanswered(scenario, registry, figures, asOf);
  const rules = scenario?.rules ?? null;
  return {
    registry: { ...registry, rules: rulesUnder(registry, rules, asOf) },
    figures: supposed.length === 0 ? figures : supposeFigures(figures, supposed, registry),
    population,
    scenario,
    ...{ asOf, seed, draws, wanted },
    supposed: rules,
    notBorrowed: scenario?.notBorrowed ?? [],
    memo: new Map(),
  };
}

/**
 * What has that name in the run, made once: targets that rest on the same simulation share its draws, and so one world. The
 * name has to tell apart all that the making depends on, but for the run's own data, scenario, date and seed.
 */
export function shared<T>({ memo }: Pick<Run, "memo">, name: string, make: () => T): T {
  if (!memo.has(name)) memo.set(name, make());
  return memo.get(name) as T;
}

/**
 * The figures that a scenario supposes, without those of the state as is that a reported figure answers, of that year or a later
 * one; what another scenario or a program supposes is a question and stays.
 */
function unanswered(
  scenario: Scenario | null,
  { plans }: Pick<Registry, "plans">,
  figures: Figures,
  asOf: string,
): readonly SupposedFigure[] {
  return (scenario?.observations ?? []).filter((one) => {
    const isGuess = plans.some(({ scenarios: [first] }) => first?.observations?.some((each) => isSame(each, one)));
    const known = latest(figures, { locality: one.locality, indicator: one.indicator, asOf });
    return one.why == null || !isGuess || !known || known.year < one.year || known.status !== "reported";
  });
}

function isSame(one: SupposedFigure, other: SupposedFigure): boolean {
  const { locality, indicator, year, value } = one;
  return locality === other.locality && indicator === other.indicator && year === other.year && value === other.value;
}

/** The figure that a scenario supposed of an indicator and that a reported one displaced; null where none was. */
export function displacedFigure(
  { scenario }: Pick<Run, "scenario">,
  known: Pick<Observation, "locality" | "indicator" | "year" | "status">,
): Condition["displaces"] | null {
  const one = scenario?.observations?.find(
    (each) => each.locality === known.locality && each.indicator === known.indicator && each.year <= known.year,
  );
  if (!one || known.status !== "reported") return null;
  const { year, value, why = null, place = null } = one;
  return { year, value, status: "assumed", why, source: writtenAt(place) };
}

/** Whether the scenario supposes a start of a rate that this one is part of: levels of other places might have it likelier than the whole. */
export function isPartOfSupposed({ partOf }: Indicator, { scenario }: Pick<Run, "scenario">): boolean {
  return scenario?.assumptions.some(({ indicator }) => partOf.includes(indicator)) ?? false;
}
