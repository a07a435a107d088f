import { errorTable } from "./error-table.js";
import { forecastSeries } from "./forecast-series.js";
import { distributionAround } from "./forecast-with.js";
import { FREE, levelBand } from "./level-band.js";
import { mirrored, mirroredForecast } from "./mirror.js";
import { pooledDrift } from "./pooled-drift.js";
import type { AnnualSeries } from "./series.js";
import type { ForecastOptions, SeriesForecast } from "./series-forecast.js";

/** Fewer related series say nothing of each other. */
const LEAST_SERIES = 8;
/** From this many values on a series is better forecast by itself. */
const ENOUGH = 8;

/**
 * Distributions of the `horizon` years after each series of a panel: the same indicator, in one unit, of places of one country.
 * Rates of fewer than eight values borrow the panel's pace (`pooledDrift`); longer series, those without two bounds, and
 * panels of fewer than eight are forecast one by one. Errors are those of `forecastSeries`. In the order of the panel.
 * Throws a `RangeError` as `forecastSeries` does, for any of the series.
 */
export function forecastPanel(
  panel: readonly AnnualSeries[],
  { horizon, better = "higher" }: Pick<ForecastOptions, "horizon" | "better">,
): SeriesForecast[] {
  const alone = panel.map((series) => forecastSeries(series, { horizon, better }));
  if (panel.length < LEAST_SERIES) return alone;
  const turned = better === "lower" ? panel.map(mirrored) : panel;
  const trained = pooledDrift(turned);
  return turned.map((series, i) => {
    const own = alone[i] as SeriesForecast;
    const model = trained[i];
    if (series.values.length >= ENOUGH || levelBand(series) === FREE || !model) return own;
    const forecast = distributionAround(errorTable, series, { horizon, model: "combination", trained: model });
    const pooled: SeriesForecast = { ...forecast, model: "pooled-drift" };
    return better === "lower" ? mirroredForecast(pooled) : pooled;
  });
}
