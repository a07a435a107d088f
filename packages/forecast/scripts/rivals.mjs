// Models that the combination is measured against: points, with errors fitted as ours are, and with limits of their own.
import { arima, ets, forecastPoints, halfDrift, modelLimits, naive, theta } from "@lotrinh/forecast";
import { normalQuantile } from "@lotrinh/trajectory";
import { levelBand } from "#level-band";
import { localScale } from "#local-scale";
import { BANDS, fitBand, typicalChanges } from "./fit.mjs";
import { got } from "./lists.mjs";

/**
 * @import { AnnualSeries, AnyModel, TrainedModel } from "@lotrinh/forecast"
 * @import { RateSeries, RivalName, Trained, Window } from "./types.js"
 */

/** @type {readonly RivalName[]} */
export const RIVALS = ["naive", "half-drift", "theta", "ets", "arima"];

/**
 * Trained once a window, since ARIMA is slow.
 * @param {readonly Window[]} windows
 * @returns {Record<RivalName, Map<string, Trained>>}
 */
export function trainRivals(windows) {
  return {
    naive: trainedOn(windows, naive),
    "half-drift": trainedOn(windows, halfDrift),
    theta: trainedOn(windows, theta),
    ets: trainedOn(windows, ets),
    arima: trainedOn(windows, arima),
  };
}

/**
 * @param {readonly Window[]} windows
 * @param {(series: AnnualSeries) => AnyModel} train
 * @returns {Map<string, Trained>}
 */
function trainedOn(windows, train) {
  return new Map(
    windows.map(({ id, series, actual }) => {
      const model = train(series);
      const points = forecastPoints(model, actual.length).map(({ value }) => value);
      return [id, { points, own: ownSpread(model, series, actual.length) }];
    }),
  );
}

/**
 * Means and standard deviations that a model states of itself: a random walk for naive and half-drift; null for Theta.
 * @param {AnyModel} model
 * @param {AnnualSeries} series
 * @param {number} horizon
 */
function ownSpread(model, series, horizon) {
  if (model.model === "theta") return null;
  if (model.model !== "ets" && model.model !== "arima")
    return walk(/** @type {TrainedModel} */ (model), series, horizon);
  const z = normalQuantile(0.975);
  return modelLimits(model, { horizon }).map(({ mean, lower, upper }) => ({ mean, sd: (upper - lower) / (2 * z) }));
}

/**
 * Around the points, with the root mean square of the changes less the slope, times the root of the horizon.
 * @param {TrainedModel} model
 * @param {AnnualSeries} series
 * @param {number} horizon
 */
function walk(model, { values }, horizon) {
  const squares = values.slice(1).map((value, i) => (value - values[i] - model.slope) ** 2);
  const step = Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / squares.length);
  return forecastPoints(model, horizon).map(({ value }, t) => ({ mean: value, sd: step * Math.sqrt(t + 1) }));
}

/**
 * Quantiles at `ps` of a rival's own normal distributions, cut at the bounds.
 * @param {Pick<Window, "series">} window
 * @param {Trained} trained
 * @param {readonly number[]} ps
 */
export function ownQuantiles({ series }, { own }, ps) {
  if (own === null) throw new Error("a rival that states no limits");
  return own.map(({ mean, sd }) => ps.map((p) => within(mean + sd * normalQuantile(p), series)));
}

/**
 * Quantiles from a rival's past errors, by level band and horizon in units of the series' usual change, fitted as those of
 * the package's own models are. Gives a function of a window.
 * @param {Map<string, Trained>} trained
 * @param {readonly Window[]} windows
 * @param {readonly number[]} ps
 * @returns {(window: Pick<Window, "id" | "series">) => number[][]}
 */
export function fittedQuantiles(trained, windows, ps) {
  const typical = typicalChanges(windows);
  const all = windows.map(({ id, series, actual }) => {
    const scale = localScale(series, typical);
    return { band: levelBand(series), errors: actual.map((y, i) => (y - got(trained, id).points[i]) / scale) };
  });
  const errors = BANDS.map((band) => fitBand(all, band, ps));
  return ({ id, series }) => {
    const scale = localScale(series, typical);
    const rows = errors[levelBand(series)];
    return got(trained, id).points.map((point, i) => rows[i].map((q) => within(point + scale * q, series)));
  };
}

/**
 * @param {number} value
 * @param {RateSeries} series
 */
function within(value, { lower, upper }) {
  return Math.min(upper, Math.max(lower, value));
}
