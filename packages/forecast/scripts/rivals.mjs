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
          return [id, { points, own: ownSpread(model, actual.length) }];
        }),
      ),
    ]),
  );
}

/** Means and standard deviations that ETS and ARIMA state of themselves; null for the others. */
function ownSpread(model, horizon) {
  if (model.model !== "ets" && model.model !== "arima") return null;
  const z = normalQuantile(0.975);
  return modelLimits(model, { horizon }).map(({ mean, lower, upper }) => ({ mean, sd: (upper - lower) / (2 * z) }));
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
