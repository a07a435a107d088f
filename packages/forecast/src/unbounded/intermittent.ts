import type { AnnualSeries } from "../series.js";
import { driftStrength } from "../shrunken-drift.js";

/** Share of years without any from which on a count is intermittent. */
const SHARE = 0.2;
const LEAST = 4;
/** Squared t of a drift that is a trend. */
const TREND = 4;

/** Whether a quantity from 0 up is 0 in at least a fifth of the years, twice or more, and shows no trend. */
export function isIntermittent(series: AnnualSeries): boolean {
  const { values, lower = null } = series;
  const zero = lower ?? 0;
  const zeros = values.filter((value) => value === zero).length;
  if (values.length < LEAST || zeros < 2 || zeros < SHARE * values.length) return false;
  return values.every((value) => value >= zero) && driftStrength(series) < TREND;
}

/** The `p`-quantile of the values that were seen, never beyond them: type 7 of Hyndman & Fan (1996). */
export function empiricalQuantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const low = sorted[Math.floor(at)] as number;
  return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] as number) - low);
}
