import { sinceLastBreak } from "./breaks.js";
import { errorTable } from "./error-table.js";
import { checkHorizon } from "./forecast-points.js";
import { forecastWith } from "./forecast-with.js";
import { homeDistribution } from "./home/home-distribution.js";
import { HOME_CHANGES } from "./home/home-table.js";
import type { AnnualSeries } from "./series.js";
import type { ForecastOptions, SeriesForecast } from "./series-forecast.js";

/**
 * Distribution of the `horizon` years after the last year of a series. Quantiles are those of past forecasts' errors around
 * the model's points, pooled over series of the same level, length and horizon, in units of the series' usual change.
 * `beyondChecked` is true from the sixth year on, where errors are no longer measured but grow by a power of the horizon.
 * Throws a `RangeError` for a series without values, years out of order, values that are not finite or out of bounds, a
 * horizon that is not a positive integer, an unknown model or side, and `home` of a series without two bounds.
 */
export function forecastSeries(
  series: AnnualSeries,
  { horizon, model = "combination", better = "higher", breaks = [], home }: ForecastOptions,
): SeriesForecast {
  if (home !== undefined) {
    checkHorizon(horizon);
    return homeDistribution(sinceLastBreak(series, breaks), HOME_CHANGES[home], horizon);
  }
  return forecastWith(errorTable, series, { horizon, model, better, breaks });
}
