import { lengthGroup } from "../error-quantiles.js";

/** Pooled errors of past forecasts of quantities without two bounds, made by `scripts/fit-unbounded.mjs`. */
export interface UnboundedErrors {
  /** Above one half; errors are taken to be as likely on either side. */
  readonly probabilities: readonly number[];
  /** Exponent by which errors grow beyond the last tabulated horizon. */
  readonly growth: number;
  /** Correlation of the normal scores of errors of horizons 1 and 2, 2 and 3, … */
  readonly correlation: readonly number[];
  /**
   * Quantiles of (actual − point) / usual change, both on the scale of square roots: by number of values (groups of
   * `lengthGroup`), horizon, probability.
   */
  readonly errors: readonly (readonly (readonly number[])[])[];
}

/** Probabilities of a forecast's quantiles, from low to high. */
export function bothSides({ probabilities }: UnboundedErrors): number[] {
  return [...probabilities.map((p) => 1 - p).reverse(), 0.5, ...probabilities];
}

/** Errors at these probabilities after training on `n` values; beyond the table those of its last horizon grow. */
export function unboundedErrorRow({ errors, growth }: UnboundedErrors, n: number, horizon: number): number[] {
  const rows = errors[lengthGroup(n)] as readonly (readonly number[])[];
  const beyond = horizon > rows.length ? Math.exp(growth * Math.log(horizon / rows.length)) : 1;
  const above = (rows[Math.min(horizon, rows.length) - 1] as readonly number[]).map((error) => error * beyond);
  return [...above.map((error) => -error).reverse(), 0, ...above];
}
