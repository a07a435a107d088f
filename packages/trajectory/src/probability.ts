import { numbersAt } from "./draws.js";
import type { Trajectory } from "./trajectory.js";

/** A condition on one value, such as `(schools) => schools >= 38`. */
export type Test = (value: number) => boolean;

/** First and last year of a span, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Share of the draws of one year that pass the test. Throws a `RangeError` for another year or NaN among the draws. */
export function probability(trajectory: Trajectory, year: number, test: Test): number {
  return probabilityThroughout(trajectory, { from: year, to: year }, test);
}

/**
 * Share of the draws that pass the test in every year of the span: the joint probability, never above that of any one
 * year. Throws a `RangeError` for years outside the trajectory, a span that runs backwards, or NaN among the draws.
 */
export function probabilityThroughout(trajectory: Trajectory, { from, to }: Span, test: Test): number {
  if (from > to) throw new RangeError(`invalid span; from is after to: ${from}–${to}`);
  const passing = new Uint8Array(trajectory.draws).fill(1);
  for (let year = from; year <= to; year++) {
    const values = numbersAt(trajectory, year);
    for (let k = 0; k < values.length; k++) if (passing[k] && !test(values[k] as number)) passing[k] = 0;
  }
  return passing.reduce((count, pass) => count + pass, 0) / trajectory.draws;
}
