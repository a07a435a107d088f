import { studentTails } from "./student-t.js";
import { checkPairs, mean, type Values } from "./values.js";

/**
 * Statistic of Diebold & Mariano (1995) for equal accuracy of two forecasts, from their losses (such as squared errors) on
 * the same years, with the correction for few values of Harvey, Leybourne & Newbold (1997, Int. J. Forecasting 13): below
 * 0 where the first is better, to be held against Student's t with n − 1 degrees of freedom. `horizon` is the years ahead.
 * NaN where the estimated variance is not above 0. Throws a `RangeError` for lists of unequal length or too few for the horizon.
 */
export function dieboldMariano(first: Values, second: Values, horizon = 1): number {
  checkPairs("second losses", first, second);
  const n = first.length;
  if (!(Number.isInteger(horizon) && horizon >= 1 && horizon < n)) {
    throw new RangeError(`invalid horizon; not a positive integer below the number of losses (${n}): ${horizon}`);
  }
  const differences = first.map((loss, i) => loss - (second[i] as number));
  const middle = mean(differences);
  const covariance = (lag: number) =>
    differences.slice(lag).reduce((sum, d, i) => sum + (d - middle) * ((differences[i] as number) - middle), 0) / n;
  let variance = covariance(0);
  for (let lag = 1; lag < horizon; lag++) variance += 2 * covariance(lag);
  if (!(variance > 0)) return Number.NaN;
  const correction = (n + 1 - 2 * horizon + (horizon * (horizon - 1)) / n) / n;
  return middle * Math.sqrt((correction * n) / variance);
}

export interface AccuracyTest {
  /** Of Diebold & Mariano: below 0 where the first forecast is better. */
  readonly statistic: number;
  /** Probability of a statistic that far from 0, on either side, where both are equally accurate. */
  readonly p: number;
}

/** The statistic with its two-sided p-value from Student's t with n − 1 degrees of freedom. Errors as for `dieboldMariano`. */
export function equalAccuracy(first: Values, second: Values, horizon = 1): AccuracyTest {
  const statistic = dieboldMariano(first, second, horizon);
  return { statistic, p: Number.isNaN(statistic) ? Number.NaN : studentTails(statistic, first.length - 1) };
}
