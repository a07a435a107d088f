// Models that the combination is measured against: points, with errors fitted as ours are, and with limits of their own.
import { normalQuantile } from "@lotrinh/trajectory";
import { arima } from "../dist/arima/arima.js";
import { halfDrift } from "../dist/drift.js";
import { ets } from "../dist/ets/ets.js";
import { forecastPoints } from "../dist/forecast-points.js";
import { levelBand } from "../dist/level-band.js";
import { localScale } from "../dist/local-scale.js";
import { modelLimits } from "../dist/model-limits.js";
import { naive } from "../dist/naive.js";
import { theta } from "../dist/theta/theta.js";
import { BANDS, fitBand, typicalChanges } from "./fit.mjs";

export const RIVALS = { naive, "half-drift": halfDrift, theta, ets, arima };

/** Trained once a window, since ARIMA is slow. */
export function trainRivals(windows) {
  return Object.fromEntries(
    Object.entries(RIVALS).map(([name, train]) => [
      name,
      new Map(
        windows.map(({ id, series, actual }) => {
          const model = train(series);
          const points = forecastPoints(model, actual.length).map(({ value }) => value);
          return [id, { points, own: ownSpread(model, series, actual.length) }];
        }),
      ),
    ]),
  );
}

/** Means and standard deviations that a model states of itself: a random walk for naive and half-drift; null for Theta. */
function ownSpread(model, series, horizon) {
  if (model.model === "theta") return null;
  if (model.model !== "ets" && model.model !== "arima") return walk(model, series, horizon);
  const z = normalQuantile(0.975);
  return modelLimits(model, { horizon }).map(({ mean, lower, upper }) => ({ mean, sd: (upper - lower) / (2 * z) }));
}

/** Around the points, with the root mean square of the changes less the slope, times the root of the horizon. */
function walk(model, { values }, horizon) {
  const squares = values.slice(1).map((value, i) => (value - values[i] - model.slope) ** 2);
  const step = Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / squares.length);
  return forecastPoints(model, horizon).map(({ value }, t) => ({ mean: value, sd: step * Math.sqrt(t + 1) }));
}

/** Quantiles at `ps` of a rival's own normal distributions, cut at the bounds. */
export function ownQuantiles({ series }, { own }, ps) {
  return own.map(({ mean, sd }) => ps.map((p) => within(mean + sd * normalQuantile(p), series)));
}

/**
 * Quantiles from a rival's past errors, by level band and horizon in units of the series' usual change, fitted as those of
 * the package's own models are. Gives a function of a window.
 */
export function fittedQuantiles(trained, windows, ps) {
  const typical = typicalChanges(windows);
  const all = windows.map(({ id, series, actual }) => {
    const scale = localScale(series, typical);
    return { band: levelBand(series), errors: actual.map((y, i) => (y - trained.get(id).points[i]) / scale) };
  });
  const errors = BANDS.map((band) => fitBand(all, band, ps));
  return ({ id, series }) => {
    const scale = localScale(series, typical);
    const rows = errors[levelBand(series)];
    return trained.get(id).points.map((point, i) => rows[i].map((q) => within(point + scale * q, series)));
  };
}

function within(value, { lower, upper }) {
  return Math.min(upper, Math.max(lower, value));
}
