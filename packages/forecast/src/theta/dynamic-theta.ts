import { byCalendarYear } from "../calendar.js";
import { goldenSection } from "../golden-section.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { power } from "../smoothing.js";
import { boundedLeastSquares } from "./bounded-least-squares.js";
import { ALPHA, LEAST } from "./optimised-theta.js";
import { lineOf, linesBefore, lineWith, NO_LINE, type RunningLine, type RunningLines } from "./running-line.js";

export interface DynamicTheta {
  readonly model: "dynamic-optimised-theta";
  /** Years of the training series. */
  readonly years: readonly number[];
  readonly alpha: number;
  /** 1 − 1/θ: the share of the line of least squares in a forecast. */
  readonly share: number;
  /** Level at the last year. */
  readonly level: number;
  /** Through all values, the first year being time 1. */
  readonly line: RunningLine;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Range of the share of the line; with θ = 2 it is a half. */
const FREE = { from: 0, to: 1 };
const STANDARD = { from: 0.5, to: 0.5 };

/**
 * The dynamic optimised Theta model (Fiorucci et al. 2016, Int. J. Forecasting 32): as `optimisedTheta`, but every one-step
 * forecast has only the line through the values before it. Parameters make the sum of squared errors from the third value
 * on least. In a missing year the level takes its forecast for the value. Fewer than five values have θ = 2 and α = 0.5.
 * Throws a `RangeError` for an empty series.
 */
export function dynamicOptimisedTheta(series: AnnualSeries): DynamicTheta {
  checkSeries(series, 1);
  const { years, values, lower = null, upper = null } = series;
  const dense = byCalendarYear(series);
  const few = values.length < LEAST;
  const lines = linesBefore(dense);
  const alpha = few ? 0.5 : goldenSection((a) => smoothed(dense, lines, a, FREE).squares, ALPHA);
  const { level, share } = smoothed(dense, lines, alpha, few ? STANDARD : FREE);
  const first = years[0] as number;
  const line = values.reduce((sum, value, i) => lineWith(sum, (years[i] as number) - first + 1, value), NO_LINE);
  return { model: "dynamic-optimised-theta", years: [...years], alpha, share, level, line, lower, upper };
}

/** Points for 1 … `horizon` years ahead: each forecast counts as the value of its year for the next. */
export function dynamicThetaPoints(model: DynamicTheta, horizon: number): number[] {
  const { years, alpha, share } = model;
  let { level, line } = model;
  const last = (years.at(-1) as number) - (years[0] as number) + 1;
  const points: number[] = [];
  for (let time = last + 1; time <= last + horizon; time++) {
    const point = level + share * pull(line, time, alpha);
    level += alpha * (point - level);
    line = lineWith(line, time, point);
    points.push(point);
  }
  return points;
}

/** What the line adds to a one-step forecast, before its share is taken. */
function pull(line: RunningLine, time: number, alpha: number): number {
  const { intercept, slope } = lineOf(line);
  return pullOf(intercept, slope, power(1 - alpha, time - 1), alpha);
}

function pullOf(intercept: number, slope: number, kept: number, alpha: number): number {
  return kept * intercept + ((1 - kept * (1 - alpha)) / alpha) * slope;
}

/** Errors are linear in the first level and the share of the line. The level returned is the last. */
function smoothed(
  dense: Float64Array,
  { counts, intercepts, slopes }: RunningLines,
  alpha: number,
  range: { readonly from: number; readonly to: number },
) {
  const origin = dense[0] as number;
  let ee = 0;
  let eu = 0;
  let ev = 0;
  let uu = 0;
  let uv = 0;
  let vv = 0;
  let level = 0;
  let ofFirst = 1;
  let ofShare = 0;
  let kept = 1;
  for (let t = 0; t < dense.length; t++) {
    const pulled = pullOf(intercepts[t] as number, slopes[t] as number, kept, alpha);
    kept *= 1 - alpha;
    const value = (dense[t] as number) - origin;
    if (Number.isNaN(value)) {
      ofShare += alpha * pulled;
      continue;
    }
    const error = value - level;
    if ((counts[t] as number) >= 2) {
      const v = ofShare + pulled;
      ee += error * error;
      eu += error * ofFirst;
      ev += error * v;
      uu += ofFirst * ofFirst;
      uv += ofFirst * v;
      vv += v * v;
    }
    level += alpha * error;
    ofFirst -= alpha * ofFirst;
    ofShare -= alpha * ofShare;
  }
  const { level: first, share, squares } = boundedLeastSquares({ ee, eu, ev, uu, uv, vv }, range);
  // The line of the values less their origin lies lower by it, and so does its share of every forecast.
  const restored = origin * (1 - share * kept);
  return { level: restored + level + ofFirst * first + ofShare * share, share, squares };
}
