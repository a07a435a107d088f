import { numbersAt } from "./draws.js";
import { placeRanks } from "./order-statistics.js";
import type { Trajectory } from "./trajectory.js";

/**
 * Quantile of the draws of one year, by linear interpolation of order statistics (Hyndman & Fan 1996, type 7: the
 * default of R). Throws a `RangeError` for a year outside the trajectory, `p` outside [0, 1], or NaN among the draws.
 */
export function quantile(trajectory: Trajectory, year: number, p: number): number {
  return quantilesOf(numbersAt(trajectory, year), [p])[0] as number;
}

/** Quantiles of every year, in the order of `ps`. Errors as for `quantile`. */
export function quantiles(trajectory: Trajectory, ps: readonly number[]): { year: number; values: number[] }[] {
  return trajectory.years.map((year) => ({ year, values: quantilesOf(numbersAt(trajectory, year), ps) }));
}

function quantilesOf(draws: Float64Array, ps: readonly number[]): number[] {
  const positions = ps.map((p) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p}`);
    return (draws.length - 1) * p;
  });
  const ranks = positions.flatMap((position) => [Math.floor(position), Math.ceil(position)]).sort((a, b) => a - b);
  const placed = placeRanks(draws.slice(), ranks);
  return positions.map((position) => {
    const below = Math.floor(position);
    const [lower, upper] = [placed[below], placed[Math.ceil(position)]] as [number, number];
    return lower === upper ? lower : lower + (upper - lower) * (position - below);
  });
}
