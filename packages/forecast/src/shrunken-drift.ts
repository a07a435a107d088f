import { meanChange } from "./drift.js";
import { type TrainedModel, trainedModel } from "./model.js";
import { type AnnualSeries, checkSeries } from "./series.js";
import { yearlyChanges } from "./yearly-changes.js";

/** Squared t at which half the drift is kept. Chosen by rolling origin on series of 5–15 years. */
const HALF = 6;

/**
 * The last value goes on with t²/(t² + 6) of the drift, t being the drift in its standard errors: a trend is believed as
 * far as the changes from year to year agree on it. A shrinkage of the James–Stein kind (Efron & Morris 1975, JASA 70).
 * The mean absolute change counts as one more residual, so that two or three values in a row are not a certain trend.
 * Errors as for `drift`.
 */
export function shrunkenDrift(series: AnnualSeries): TrainedModel {
  checkSeries(series, 1);
  return trainedModel("shrunken-drift", series, {
    level: series.values.at(-1) as number,
    slope: shrunkenSlope(series, HALF),
  });
}

/** As much of the drift as t²/(t² + `half`). */
export function shrunkenSlope(series: AnnualSeries, half: number, t2: number = driftStrength(series)): number {
  return t2 === 0 ? 0 : (meanChange(series) * t2) / (t2 + half);
}

/** Squared t of the drift: 0 for fewer than two values, up to the squared number of changes for a straight line. */
export function driftStrength(series: AnnualSeries): number {
  const slope = meanChange(series);
  if (slope === 0) return 0;
  const { changes, gaps } = yearlyChanges(series);
  let squares = 0;
  let typical = 0;
  let span = 0;
  for (let i = 0; i < changes.length; i++) {
    const gap = gaps[i] as number;
    const residual = (changes[i] as number) - slope * gap;
    squares += (residual * residual) / gap;
    typical += Math.abs(changes[i] as number) / Math.sqrt(gap) / changes.length;
    span += gap;
  }
  const variance = (squares + typical * typical) / changes.length;
  return (slope * slope * span) / variance;
}
