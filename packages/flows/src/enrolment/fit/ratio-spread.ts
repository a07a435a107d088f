import type { CountPair } from "./recent-ratio.js";

/** Ratios of consecutive years of one grade, oldest first, with their recent level and the chance of one person. */
export interface RatioSeries {
  readonly pairs: readonly CountPair[];
  readonly ratio: number;
  readonly perPerson: number;
}

/** Yearly spread of ratios beyond the chance of single people, relative to the ratio. */
export interface RatioSpread {
  readonly spread: number;
  /** Differences between years that it rests on, those of the prior among them. */
  readonly freedom: number;
}

/** What is thought of a spread beforehand, as if it had been seen in so many differences between years. */
export interface SpreadPrior {
  readonly spread: number;
  readonly cases: number;
}

/** Fewest degrees of freedom that tails are given. */
const LEAST_FREEDOM = 4;

/**
 * Overdispersion from the differences between ratios of years that follow each other, so that a level that moves slowly does not count: their
 * mean square less the chance of single people, drawn to the prior. Differences
 * of small grades, which chance swamps, weigh little. `drift` is the level's yearly variance in units of the spread's.
 */
export function ratioSpread(series: readonly RatioSeries[], prior: SpreadPrior, drift: number): RatioSpread {
  const expected = prior.spread * prior.spread;
  let [sum, cases] = [prior.cases * expected, prior.cases];
  for (const { difference, chance, gap } of series.flatMap(differences)) {
    const share = expected / (expected + chance / 2);
    const weight = share * share;
    sum += (weight * (difference * difference - chance)) / (2 + drift * gap);
    cases += weight;
  }
  return {
    spread: Math.sqrt(Math.max(0.01 * expected, sum / cases)),
    freedom: Math.max(LEAST_FREEDOM, cases),
  };
}

/** Weight of the prior, in years. */
const PRIOR_YEARS = 4;

/** Correlation of the yearly shocks to the ratios of a year, drawn to `prior` as if that had been seen in four years. */
export function sharedShock(series: readonly RatioSeries[], prior: number): number {
  const byYear = new Map<number, number[]>();
  for (const { year, difference, chance } of series.flatMap(differences)) {
    if (chance < difference * difference * 10) byYear.set(year, [...(byYear.get(year) ?? []), difference]);
  }
  let [own, common, years] = [0, 0, 0];
  for (const list of byYear.values()) {
    if (list.length < 2) continue;
    const total = list.reduce((sum, one) => sum + one, 0);
    const squares = list.reduce((sum, one) => sum + one * one, 0);
    common += (total * total - squares) / (list.length - 1);
    own += squares;
    years++;
  }
  const seen = own > 0 ? Math.min(1, Math.max(0, common / own)) : prior;
  return (PRIOR_YEARS * prior + years * seen) / (PRIOR_YEARS + years);
}

/** Changes of the ratio since it was last known, relative to its level, and the variance that single people give them. */
function differences({ pairs, ratio, perPerson }: RatioSeries): {
  readonly year: number;
  readonly gap: number;
  readonly difference: number;
  readonly chance: number;
}[] {
  if (!(ratio > 0)) return [];
  const known = [...pairs.entries()].filter(([, { from, to }]) => from > 0 && to >= 0);
  return known.slice(1).map(([year, after], i) => {
    const [earlier, before] = known[i] as [number, CountPair];
    const difference = (after.to / after.from - before.to / before.from) / ratio;
    const chance = (perPerson * (1 / before.from + 1 / after.from)) / (ratio * ratio);
    return { year, gap: year - earlier, difference, chance };
  });
}
