import { normalQuantile } from "@lotrinh/trajectory";
import { within } from "./forecast-points.js";

/** The part of a forecast that its quantiles are read from. */
export interface QuantileGrid {
  readonly years: readonly number[];
  readonly probabilities: readonly number[];
  /** By year, then by probability. */
  readonly quantiles: readonly (readonly number[])[];
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Where tails end: about p = 0.0005. */
export const OUTERMOST = 3.3;

/**
 * The `p`-quantile of one forecast year, by interpolation that is linear in the normal score of `p`; the outermost
 * segments go on to p = 0.0005, from where the quantile stays. Throws a `RangeError` for another year or p outside [0, 1].
 */
export function quantileOf(forecast: QuantileGrid, year: number, p: number): number {
  return quantilesOf(forecast, year)(p);
}

/** `quantileOf` of one year as a function of `p`, for many of them. */
export function quantilesOf(forecast: QuantileGrid, year: number): (p: number) => number {
  const t = forecast.years.indexOf(year);
  if (t < 0) throw new RangeError(`invalid year; not in ${forecast.years[0]}–${forecast.years.at(-1)}: ${year}`);
  const quantile = quantileFunction(forecast, t);
  return (p) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p}`);
    return quantile(p === 0 ? -OUTERMOST : p === 1 ? OUTERMOST : normalQuantile(p));
  };
}

const SCORES = new WeakMap<readonly number[], Float64Array>();

/** The normal scores of a grid's probabilities; most grids share one list. */
function scoresOf(probabilities: readonly number[]): Float64Array {
  const known = SCORES.get(probabilities) ?? Float64Array.from(probabilities, normalQuantile);
  SCORES.set(probabilities, known);
  return known;
}

/** The quantile of year `t` as a function of the normal score. */
export function quantileFunction({ probabilities, quantiles, lower, upper }: QuantileGrid, t: number) {
  const scores = scoresOf(probabilities);
  const row = Float64Array.from(quantiles[t] as readonly number[]);
  const last = scores.length - 1;
  return (score: number): number => {
    const z = Math.min(OUTERMOST, Math.max(-OUTERMOST, score));
    let i = 1;
    while (i < last && z > (scores[i] as number)) i++;
    const from = scores[i - 1] as number;
    const low = row[i - 1] as number;
    const rise = (row[i] as number) - low;
    if (rise === 0) return low;
    return within(low + (rise * (z - from)) / ((scores[i] as number) - from), lower, upper);
  };
}
