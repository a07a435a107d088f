import { byCalendarYear } from "../calendar.js";
import { goldenSection } from "../golden-section.js";
import { leastSquaresSlope } from "../least-squares.js";
import { type TrainedModel, trainedModel } from "../model.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { boundedLeastSquares } from "./bounded-least-squares.js";
import { theta } from "./theta.js";

/** Range of the smoothing parameter, that of the authors' R package forecTheta. */
export const ALPHA = { from: 0.1, to: 0.99 } as const;
/** Fewest values that θ is fitted to. */
export const LEAST = 5;

/**
 * The optimised Theta method (Fiorucci et al. 2016, Int. J. Forecasting 32): θ ≥ 1, the smoothing and the first level that
 * make the sum of squared one-step errors least. It is simple exponential smoothing with a drift of 1 − 1/θ of the slope
 * of the line of least squares, from none to all of it. Fewer than five values are the standard `theta`. A missing year
 * moves the level on by the drift. Throws a `RangeError` for an empty series.
 */
export function optimisedTheta(series: AnnualSeries): TrainedModel {
  checkSeries(series, 1);
  if (series.values.length < LEAST) return { ...theta(series), model: "optimised-theta" };
  const dense = byCalendarYear(series);
  const slope = leastSquaresSlope(series);
  const alpha = goldenSection((a) => smoothWithDrift(dense, slope, a).squares, ALPHA);
  const { level, share } = smoothWithDrift(dense, slope, alpha);
  return trainedModel("optimised-theta", series, { level, slope: share * slope });
}

/** Errors are linear in the first level and the share of the slope. The level returned is the last. */
function smoothWithDrift(dense: Float64Array, slope: number, alpha: number) {
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
  for (let t = 0; t < dense.length; t++) {
    const value = dense[t] as number;
    ofShare += slope;
    if (Number.isNaN(value)) continue;
    const error = value - origin - level;
    ee += error * error;
    eu += error * ofFirst;
    ev += error * ofShare;
    uu += ofFirst * ofFirst;
    uv += ofFirst * ofShare;
    vv += ofShare * ofShare;
    level += alpha * error;
    ofFirst -= alpha * ofFirst;
    ofShare -= alpha * ofShare;
  }
  const { level: first, share, squares } = boundedLeastSquares({ ee, eu, ev, uu, uv, vv }, { from: 0, to: 1 });
  return { level: origin + level + ofFirst * first + ofShare * share, share, squares };
}
