import { spreadGroup } from "./spread-group.js";
import { type Spread, spreadSize } from "./unbounded-scale.js";

/** Pooled errors of past forecasts of quantities without two bounds, made by `scripts/fit-unbounded.mjs`. */
export interface UnboundedErrors {
  /** Above one half; errors are taken to be as likely on either side. */
  readonly probabilities: readonly number[];
  /** Exponent by which errors grow beyond the last tabulated horizon, over and above the growth of their size. */
  readonly growth: number;
  /** Correlation of the normal scores of errors of horizons 1 and 2, 2 and 3, … */
  readonly correlation: readonly number[];
  /** Coefficients of the log size of errors in usual changes: see `spreadSize`. */
  readonly size: readonly number[];
  /**
   * Quantiles of (actual − point) / size, both on the scale of square roots: by number of values (groups of
   * `spreadGroup`), horizon, probability.
   */
  readonly errors: readonly (readonly (readonly number[])[])[];
}

/** Probabilities of a forecast's quantiles, from low to high. */
export function bothSides({ probabilities }: UnboundedErrors): number[] {
  return [...probabilities.map((p) => 1 - p).reverse(), 0.5, ...probabilities];
}

/**
 * Errors at these probabilities after training on `n` values. Beyond the table those of its last horizon grow as their size
 * does within it: with a power of the horizon that the series' features give.
 */
export function unboundedErrorRow(
  { errors, growth, size }: UnboundedErrors,
  {
    n,
    spread: { change, features },
    horizon,
  }: { readonly n: number; readonly spread: Spread; readonly horizon: number },
): number[] {
  const rows = errors[spreadGroup(n)] as readonly (readonly number[])[];
  const near = Math.min(horizon, rows.length);
  const beyond = Math.exp(growth * Math.log(horizon / near));
  const factor = change * spreadSize(size, features, horizon) * beyond;
  const above = (rows[near - 1] as readonly number[]).map((error) => error * factor);
  return [...above.map((error) => -error).reverse(), 0, ...above];
}
