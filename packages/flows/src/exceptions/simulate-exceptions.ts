import { createTrajectory, type Trajectory, type TrajectoryLabels, uniforms } from "@lotrinh/trajectory";
import { checkCount } from "../model/check-count.js";
import { YEAR_SHAPE } from "./dispersion.js";
import type { ExceptionRate } from "./exception-rate.js";
import { exceptionsAt } from "./year-chances.js";

export interface ExceptionsOptions {
  /** Last known year; simulated are the years after it up to `to`. */
  readonly from: number;
  readonly to: number;
  /** Of each year to come. */
  readonly people: number;
  readonly rate: ExceptionRate;
  /** How much years differ beyond chance; defaults to that of provinces. */
  readonly shape?: number;
  readonly seed?: number;
  readonly draws?: number;
}

/** Exceptions of each year, in whole people: a rate that stays as it is in one world, and years that differ. */
export function simulateExceptions(
  labels: TrajectoryLabels,
  { from, to, people, rate, shape = YEAR_SHAPE, seed = 1, draws = 10_000 }: ExceptionsOptions,
): Trajectory {
  checkCount("people", people);
  if (!(to > from)) throw new RangeError(`invalid to; not after ${from}: ${to}`);
  const years = Array.from({ length: to - from }, (_, t) => from + 1 + t);
  const values = new Float64Array(years.length * draws);
  const { locality, indicator } = labels;
  const rates = ratesAt(rate, uniforms(draws, seed, locality, indicator, "exception-rate"));
  for (const [t, year] of years.entries()) {
    const numbers = uniforms(draws, seed, locality, indicator, "exceptions", year);
    for (let k = 0; k < draws; k++) {
      const mean = people * (rates[k] as number);
      values[t * draws + k] = exceptionsAt(numbers[k] as number, people, { mean, shape });
    }
  }
  return createTrajectory(labels, { years, draws, values });
}

/** The rate with that much weight at or below it, for each number. */
function ratesAt({ rates, weights }: ExceptionRate, numbers: Float64Array): Float64Array {
  let sum = 0;
  const below = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  return numbers.map((u) => {
    let [low, high] = [0, rates.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((below[middle] as number) < u) low = middle + 1;
      else high = middle;
    }
    return rates[low] as number;
  });
}
