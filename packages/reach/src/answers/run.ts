import type { LiteracyFlows } from "@lotrinh/flows";
import type { Figures, PopulationFigure } from "@lotrinh/observations";
import type { Registry, Scenario, SupposedRules } from "@lotrinh/registry";
import { type AssessInput, type AssessOptions, DRAWS, SEED } from "../given/input.js";
import { supposeFigures } from "../given/suppose-figures.js";
import { rulesUnder } from "../rules/rules-under.js";
import { type StandardWorlds, standardWorlds } from "../starts/criterion-scores.js";
import type { Wanted } from "./drawn.js";

/** Settings of a run, the same for every target. */
export interface Run {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly population: readonly PopulationFigure[];
  readonly simulated: Map<string, LiteracyFlows>;
  readonly worlds: StandardWorlds;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  readonly wanted: Wanted;
  /** What the scenario supposes of legal standards; its numbers are among those of `registry`. */
  readonly supposed: SupposedRules | null;
  /** Indicators for which the scenario lets no other place's series stand in. */
  readonly notBorrowed: readonly string[];
}

/** The settings of a run, with the figures that the scenario supposes in the place of those known. */
export function runOf(
  { registry, figures, population = [] }: AssessInput,
  scenario: Scenario | null,
  { asOf = registry.asOf, seed = SEED, draws = DRAWS, wanted = {} }: AssessOptions & { readonly wanted?: Wanted },
): Run {
  const supposed = scenario?.observations ?? [];
  const changed = supposed.length === 0 ? figures : supposeFigures(figures, supposed, registry);
  const rules = scenario?.rules ?? null;
  const under = { ...registry, rules: rulesUnder(registry.rules, rules) };
  return {
    registry: under,
    supposed: rules,
    notBorrowed: scenario?.notBorrowed ?? [],
    figures: changed,
    population,
    simulated: new Map(),
    worlds: standardWorlds(),
    asOf,
    seed,
    draws,
    wanted,
  };
}
