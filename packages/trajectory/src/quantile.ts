import { numbersAt } from "./draws.js";
import type { Trajectory } from "./trajectory.js";

/**
 * Quantile of the draws of one year, by linear interpolation of order statistics (Hyndman & Fan 1996, type 7: the
 * default of R). Throws a `RangeError` for a year outside the trajectory, `p` outside [0, 1], or NaN among the draws.
 */
export function quantile(trajectory: Trajectory, year: number, p: number): number {
  return sortedQuantile(numbersAt(trajectory, year).slice().sort(), p);
}

/** Quantiles of every year, in the order of `ps`. Errors as for `quantile`. */
export function quantiles(trajectory: Trajectory, ps: readonly number[]): { year: number; values: number[] }[] {
  return trajectory.years.map((year) => {
    const sorted = numbersAt(trajectory, year).slice().sort();
    return { year, values: ps.map((p) => sortedQuantile(sorted, p)) };
  });
}

function sortedQuantile(sorted: Float64Array, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p}`);
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const lower = sorted[below] as number;
  const upper = sorted[Math.ceil(position)] as number;
  return lower === upper ? lower : lower + (upper - lower) * (position - below);
}
