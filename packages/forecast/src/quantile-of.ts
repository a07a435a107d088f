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

interface Scores {
  /** The normal scores of a grid's probabilities. */
  readonly scores: Float64Array;
  /** By cell of equal width between the outermost scores, the first segment that a score of it may lie in. */
  readonly segments: Uint16Array;
}

const CELLS = 128;
const PER_SCORE = CELLS / (2 * OUTERMOST);
/** Digits lost in finding a cell never put a score past its segment. */
const SLACK = 1e-9;
const SCORES = new WeakMap<readonly number[], Scores>();

/** Most grids share one list of probabilities. */
function scoresOf(probabilities: readonly number[]): Scores {
  const known = SCORES.get(probabilities);
  if (known) return known;
  const scores = Float64Array.from(probabilities, normalQuantile);
  const last = scores.length - 1;
  const segments = Uint16Array.from({ length: CELLS + 1 }, (_, cell) => {
    const least = cell / PER_SCORE - OUTERMOST - SLACK;
    const first = scores.findIndex((score, i) => i > 0 && least <= score);
    return first < 0 ? Math.max(1, last) : first;
  });
  const made = { scores, segments };
  SCORES.set(probabilities, made);
  return made;
}

/** The quantile of year `t` as a function of the normal score. */
export function quantileFunction({ probabilities, quantiles, lower, upper }: QuantileGrid, t: number) {
  const { scores, segments } = scoresOf(probabilities);
  const row = new Float64Array(quantiles[t] as readonly number[]);
  const last = scores.length - 1;
  return (score: number): number => {
    const z = Math.min(OUTERMOST, Math.max(-OUTERMOST, score));
    let i = segments[Math.floor((z + OUTERMOST) * PER_SCORE)] as number;
    while (i < last && z > (scores[i] as number)) i++;
    const from = scores[i - 1] as number;
    const low = row[i - 1] as number;
    const rise = (row[i] as number) - low;
    if (rise === 0) return low;
    return within(low + (rise * (z - from)) / ((scores[i] as number) - from), lower, upper);
  };
}
