import { checkCount } from "../model/check-count.js";
import { YEAR_SHAPE } from "./dispersion.js";
import type { ExceptionRate } from "./exception-rate.js";
import { chanceOfAtMost } from "./year-chances.js";

export interface ProbabilityOfFewOptions {
  /** People of each year to come. */
  readonly people: number;
  /** Most exceptions that a year may have. */
  readonly most: number;
  /** Years in a row that must not have more; defaults to one. */
  readonly years?: number;
  /** How much years differ beyond chance; defaults to that of provinces. Infinite is by chance alone. */
  readonly shape?: number;
}

/** Probability that no year has more than `most` exceptions, over what is held possible of their rate. */
export function probabilityOfFew(
  { rates, weights }: ExceptionRate,
  { people, most, years = 1, shape = YEAR_SHAPE }: ProbabilityOfFewOptions,
): number {
  checkCount("people", people);
  checkCount("years", years);
  return rates.reduce((sum, rate, i) => {
    const one = chanceOfAtMost(Math.min(most, people), { mean: people * rate, shape });
    let all = weights[i] as number;
    for (let year = 0; year < years; year++) all *= one;
    return sum + all;
  }, 0);
}
