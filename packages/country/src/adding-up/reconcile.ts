import { type ErrorWeights, errorCovariance } from "./error-covariance.js";
import type { Hierarchy } from "./hierarchy.js";
import { nearestNotNegative } from "./nearest-not-negative.js";
import { checkDraws, rollUp } from "./roll-up.js";

export interface ReconcileOptions {
  /** "bottom-up" takes units without parts as they are. Default "ols", which needs no past errors and did best in the back-test of the README. */
  readonly weights?: ErrorWeights | "bottom-up";
  /** Past one-step errors of each unit, in the order of `units`; for "wls-var" and "mint-shrink". */
  readonly errors?: readonly ArrayLike<number>[];
}

/**
 * Forecasts of counts that add up: for each draw, the values nearest to those forecast for each unit by itself, weighed by
 * the errors of such forecasts, of which every whole is the sum of its parts and none is negative. `forecasts` has an
 * array of draws for each of the hierarchy's `units` (one draw for a point forecast); the result has the same shape.
 * Rates are not for adding up: see `reconcileRates`.
 *
 * Wickramasuriya, Athanasopoulos & Hyndman (2019), JASA 114; without negative values, Wickramasuriya, Turlach & Hyndman
 * (2020), Statistics and Computing 30.
 * Throws a `RangeError` where a unit, an error or a draw is missing, or a forecast is not finite.
 */
export function reconcile(
  forecasts: readonly ArrayLike<number>[],
  hierarchy: Hierarchy,
  { weights = "ols", errors }: ReconcileOptions = {},
): Float64Array[] {
  checkDraws(forecasts, hierarchy.units);
  const lost = forecasts.findIndex((draws) => !Float64Array.from(draws).every(Number.isFinite));
  if (lost >= 0) throw new RangeError(`${hierarchy.units[lost]}: not finite`);
  if (weights === "bottom-up") {
    return rollUp(
      forecasts.map((draws) => Float64Array.from(draws, (value) => Math.max(0, value))),
      hierarchy,
    );
  }
  const covariance = errorCovariance(hierarchy, weights, errors);
  const nearest = nearestNotNegative(hierarchy, covariance);
  const reconciled = forecasts.map(({ length }) => new Float64Array(length));
  const base = new Float64Array(forecasts.length);
  const draws = forecasts[0]?.length ?? 0;
  for (let draw = 0; draw < draws; draw++) {
    for (let unit = 0; unit < base.length; unit++) base[unit] = forecasts[unit]?.[draw] as number;
    const values = nearest(base);
    for (let unit = 0; unit < base.length; unit++) (reconciled[unit] as Float64Array)[draw] = values[unit] as number;
  }
  return rollUp(reconciled, hierarchy);
}

/** Counts of a part and of the whole that it is a part of, e.g. literate people and people; and the rate, 0 … 1. */
export interface ReconciledRates {
  readonly numerators: Float64Array[];
  readonly denominators: Float64Array[];
  readonly rates: Float64Array[];
}

/**
 * Rates that agree between units: the numerator and the rest of the denominator are reconciled each, so that no numerator
 * exceeds its denominator. A rate of 0 of 0 is NaN. Options and errors are those of `reconcile`, for each of the two.
 */
export function reconcileRates(
  numerators: readonly ArrayLike<number>[],
  denominators: readonly ArrayLike<number>[],
  hierarchy: Hierarchy,
  {
    weights = "ols",
    errors,
  }: {
    readonly weights?: NonNullable<ReconcileOptions["weights"]>;
    readonly errors?: {
      readonly numerators: readonly ArrayLike<number>[];
      readonly rest: readonly ArrayLike<number>[];
    };
  } = {},
): ReconciledRates {
  const rest = denominators.map((draws, unit) => {
    return Float64Array.from(draws, (value, draw) => value - (numerators[unit]?.[draw] as number));
  });
  const above = reconcile(numerators, hierarchy, { weights, ...(errors && { errors: errors.numerators }) });
  const others = reconcile(rest, hierarchy, { weights, ...(errors && { errors: errors.rest }) });
  const below = above.map((draws, unit) => draws.map((value, draw) => value + (others[unit]?.[draw] as number)));
  return {
    numerators: above,
    denominators: below,
    rates: above.map((draws, unit) => draws.map((value, draw) => value / (below[unit]?.[draw] as number))),
  };
}
