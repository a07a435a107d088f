import { numbersAt } from "./draws.js";
import type { Trajectory } from "./trajectory.js";

/** Mean of the draws of one year. Throws a `RangeError` for a year outside the trajectory or NaN among the draws. */
export function mean(trajectory: Trajectory, year: number): number {
  let sum = 0;
  for (const value of numbersAt(trajectory, year)) sum += value;
  return sum / trajectory.draws;
}
