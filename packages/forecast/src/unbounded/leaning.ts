import type { EtsModel } from "../ets/ets-model.js";
import { leastSquaresSlope } from "../least-squares.js";
import type { AnnualSeries } from "../series.js";
import { yearlyChanges } from "../yearly-changes.js";

/** How far the median of the members gives way to one of them, each from 0 to 1. */
export interface Leaning {
  /** To damped Holt, for a path so smooth that its own pace tells the next year. */
  readonly smooth: number;
  /** To the dynamic optimised Theta model, for values that come back to a line or a level. */
  readonly returning: number;
}

/** Logs of ratios and numbers of values between which a leaning goes from none to whole. */
export interface LeaningLimits {
  readonly smooth: readonly [number, number];
  readonly returning: readonly [number, number];
  readonly values: readonly [number, number];
}

/** Chosen by `scripts/choose-leaning.mjs`. */
const LEANING: LeaningLimits = { smooth: [-0.8, -1.2], returning: [-0.1, -0.35], values: [8, 16] };
export const NO_LEANING: Leaning = { smooth: 0, returning: 0 };

/** Fewest values that a leaning is read from. */
const LEAST = 7;

/**
 * What a series shows of itself: the standard error of damped Holt's one-step forecasts, and that of the line of least
 * squares, both as logs of their ratio to the standard deviation of yearly changes. Null for fewer than seven values or
 * changes that are all alike.
 */
export function leaningEvidence(series: AnnualSeries, damped: EtsModel): { smooth: number; returning: number } | null {
  const { years, values } = series;
  const n = values.length;
  if (n < LEAST) return null;
  const { changes, gaps } = yearlyChanges(series);
  const pace = mean(changes.map((change, i) => change / (gaps[i] as number)));
  const changing = root(
    changes.map((change, i) => (change - pace * (gaps[i] as number)) / Math.sqrt(gaps[i] as number)),
  );
  if (!(changing > 0)) return null;
  const slope = leastSquaresSlope(series);
  const [time, level] = [mean(years), mean(values)];
  const off = root(values.map((value, i) => value - level - slope * ((years[i] as number) - time)));
  return {
    smooth: Math.log(Math.sqrt(damped.variance) / changing),
    returning: Math.log((off * Math.sqrt(n / (n - 2))) / changing),
  };
}

/** The leaning of a series with `n` values that shows this of itself. */
export function leaningOf(
  evidence: { readonly smooth: number; readonly returning: number } | null,
  n: number,
  limits: LeaningLimits = LEANING,
): Leaning {
  if (!evidence) return NO_LEANING;
  return {
    smooth: ramp(evidence.smooth, limits.smooth),
    returning: ramp(evidence.returning, limits.returning) * ramp(n, limits.values),
  };
}

/** 0 up to `from`, 1 beyond `to`, which may be the lesser one. */
function ramp(x: number, [from, to]: readonly [number, number]): number {
  return Math.max(0, Math.min(1, (x - from) / (to - from)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

function root(values: readonly number[]): number {
  return Math.sqrt(mean(values.map((x) => x * x)));
}
