import type { SizeTrees } from "./size-trees.js";
import { spreadGroup } from "./spread-group.js";
import { type Spread, spreadSizes } from "./unbounded-scale.js";

/** Pooled errors of past forecasts of quantities without two bounds, made by `scripts/fit-unbounded.mjs`. */
export interface UnboundedErrors {
  /** Above one half; errors are taken to be as likely on either side. */
  readonly probabilities: readonly number[];
  /** Exponent by which errors grow beyond the last tabulated horizon. */
  readonly growth: number;
  /** Correlation of the normal scores of errors of horizons 1 and 2, 2 and 3, … */
  readonly correlation: readonly number[];
  /** Log size of errors in usual changes, by features of the series and horizon: see `spreadSizes`. */
  readonly size: SizeTrees;
  /**
   * Quantiles of (actual − point) / size, both on the scale of square roots: by number of values (groups of
   * `spreadGroup`), horizon, probability.
   */
  readonly errors: readonly (readonly (readonly number[])[])[];
}

const BOTH_SIDES = new WeakMap<UnboundedErrors, readonly number[]>();

/** Probabilities of a forecast's quantiles, from low to high: one list for all forecasts by a table. */
export function bothSides(table: UnboundedErrors): readonly number[] {
  const { probabilities } = table;
  const known = BOTH_SIDES.get(table) ?? [...probabilities.map((p) => 1 - p).reverse(), 0.5, ...probabilities];
  BOTH_SIDES.set(table, known);
  return known;
}

/** Errors at these probabilities, 1 … `horizon` years ahead. Beyond the table those of its last horizon grow by the stated power. */
export function unboundedErrorRows(
  { errors, growth, size }: UnboundedErrors,
  spread: Spread,
  horizon: number,
): number[][] {
  const rows = errors[spreadGroup(spread.n)] as readonly (readonly number[])[];
  const sizes = spreadSizes(size, spread, Math.min(horizon, rows.length));
  return Array.from({ length: horizon }, (_, h) => {
    const near = Math.min(h + 1, rows.length);
    const beyond = Math.exp(growth * Math.log((h + 1) / near));
    const factor = spread.change * (sizes[near - 1] as number) * beyond;
    const above = (rows[near - 1] as readonly number[]).map((error) => error * factor);
    return [...above.map((error) => -error).reverse(), 0, ...above];
  });
}
