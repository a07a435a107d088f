import type { Figures, PopulationFigure } from "@lotrinh/observations";
import type { Registry, Scenario, SupposedRules } from "@lotrinh/registry";
import { type AssessInput, type AssessOptions, DRAWS, SEED } from "../given/input.js";
import { supposeFigures } from "../given/suppose-figures.js";
import { rulesUnder } from "../rules/rules-under.js";
import type { Wanted } from "./drawn.js";

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
  const supposed = scenario?.observations ?? [];
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
