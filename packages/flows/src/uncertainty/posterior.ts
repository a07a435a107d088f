import { checkCount } from "../model/check-count.js";
import type { UncertainRate } from "./uncertain-rate.js";
import type { UncertainShare } from "./uncertain-share.js";

export interface Tally {
  readonly successes: number;
  readonly trials: number;
}

type Cases = Exclude<UncertainShare, number>;
type Years = Exclude<UncertainRate, number>;

/** What counts say of a share, given what was known before: Beta–binomial. The prior defaults to ½ success in 1 case. */
export function posteriorShare({ successes, trials }: Tally, prior: Cases = { mean: 0.5, cases: 1 }): Cases {
  checkTally({ successes, trials });
  const cases = prior.cases + trials;
  return { mean: (prior.mean * prior.cases + successes) / cases, cases };
}

/** What two sources say of a share together, each as sure as if it had seen so many cases; these need not be whole. */
export function combinedShare(one: Cases, other: Cases): Cases {
  const cases = one.cases + other.cases;
  return { mean: (one.mean * one.cases + other.mean * other.cases) / cases, cases };
}

/** What yearly counts say of a rate: Gamma–Poisson. The prior defaults to ½ an event in no time. */
export function posteriorRate(counts: readonly number[], prior: Years = { mean: 500, years: 0.001 }): Years {
  for (const count of counts) checkCount("count", count);
  const years = prior.years + counts.length;
  return { mean: (prior.mean * prior.years + counts.reduce((sum, count) => sum + count, 0)) / years, years };
}

/** Most cases that a pooled prior is worth: localities that differ no more than chance would still may. */
const MOST_CASES = 10_000;

/**
 * What localities like each other say of a share: a Beta prior by the method of moments (Kleinman 1973), which weighs
 * `posteriorShare` of each. Localities that differ as much as chance has them differ pool wholly, others little.
 * Throws a `RangeError` where fewer than two localities have trials.
 */
export function pooledShare(tallies: readonly Tally[]): Cases {
  for (const tally of tallies) checkTally(tally);
  const known = tallies.filter(({ trials }) => trials > 0);
  if (known.length < 2) throw new RangeError(`invalid tallies; not two or more with trials: ${known.length}`);
  const trials = known.reduce((sum, one) => sum + one.trials, 0);
  const mean = known.reduce((sum, one) => sum + one.successes, 0) / trials;
  if (mean === 0 || mean === 1)
    return { mean: (mean * trials + 0.5) / (trials + 1), cases: Math.min(trials, MOST_CASES) };
  const spread = known.reduce((sum, one) => {
    const error = one.successes / one.trials - mean;
    return sum + one.trials * error * error;
  }, 0);
  const chance = mean * (1 - mean);
  const weight = trials - known.reduce((sum, one) => sum + one.trials * one.trials, 0) / trials;
  const between = (spread - chance * (known.length - 1)) / (weight - (known.length - 1));
  const cases = between > 0 ? chance / between - 1 : MOST_CASES;
  return { mean, cases: Math.min(MOST_CASES, Math.max(1, cases)) };
}

/** Most years that a pooled prior of rates is worth. */
const MOST_YEARS = 1000;

/**
 * What localities like each other say of a rate: a Gamma prior by the method of moments, which weighs `posteriorRate` of
 * each. `histories` are yearly counts, one list for each locality. Throws a `RangeError` for fewer than two with counts,
 * and where nothing was ever counted.
 */
export function pooledRate(histories: readonly (readonly number[])[]): Years {
  for (const history of histories) for (const count of history) checkCount("count", count);
  const known = histories
    .filter((history) => history.length > 0)
    .map((history) => ({ years: history.length, events: history.reduce((sum, count) => sum + count, 0) }));
  if (known.length < 2) throw new RangeError(`invalid histories; not two or more with counts: ${known.length}`);
  const years = known.reduce((sum, one) => sum + one.years, 0);
  const mean = known.reduce((sum, one) => sum + one.events, 0) / years;
  if (mean === 0) throw new RangeError(`invalid histories; nothing was counted in ${years} years`);
  const spread = known.reduce((sum, one) => {
    const error = one.events / one.years - mean;
    return sum + one.years * error * error;
  }, 0);
  const weight = years - known.reduce((sum, one) => sum + one.years * one.years, 0) / years;
  const between = (spread - mean * (known.length - 1)) / weight;
  return { mean, years: between > 0 ? Math.min(MOST_YEARS, mean / between) : MOST_YEARS };
}

function checkTally({ successes, trials }: Tally): void {
  checkCount("successes", successes);
  checkCount("trials", trials);
  if (successes > trials) throw new RangeError(`invalid successes; more than the trials, ${trials}: ${successes}`);
}
