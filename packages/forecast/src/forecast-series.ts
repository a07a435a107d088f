import { errorTable } from "./error-table.js";
import { forecastWith } from "./forecast-with.js";
import type { AnnualSeries } from "./series.js";
import type { ForecastOptions, SeriesForecast } from "./series-forecast.js";

/**
 * Distribution of the `horizon` years after the last year of a series. Quantiles are those of past forecasts' errors around
 * the model's points, pooled over series of the same level, length and horizon, in units of the series' usual change.
 * `beyondChecked` is true from the sixth year on, where errors are no longer measured but grow by a power of the horizon.
 * Throws a `RangeError` for a series without values, years out of order, values that are not finite or out of bounds, a
 * horizon that is not a positive integer, an unknown model or side.
 */
export function forecastSeries(
  series: AnnualSeries,
  { horizon, model = "combination", better = "higher", breaks = [] }: ForecastOptions,
): SeriesForecast {
  return forecastWith(errorTable, series, { horizon, model, better, breaks });
}
