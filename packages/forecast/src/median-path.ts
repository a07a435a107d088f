import { within } from "./forecast-points.js";
import { forecastSeries } from "./forecast-series.js";
import { FREE, levelBand } from "./level-band.js";
import { type AnnualSeries, checkSeries } from "./series.js";
import type { ForecastOptions } from "./series-forecast.js";
import { empiricalQuantile, isIntermittent } from "./unbounded/intermittent.js";
import { combinationPath } from "./unbounded/unbounded-combination.js";
import { withoutOutliers } from "./unbounded/without-outliers.js";

/** The medians of `forecastSeries`, to the last digits; without two bounds its distribution is not built for them. */
export function medianPath(
  series: AnnualSeries,
  options: Pick<ForecastOptions, "horizon" | "better">,
): readonly number[] {
  const { values, lower = null, upper = null } = series;
  if (values.length === 0 || levelBand(series) !== FREE) return forecastSeries(series, options).median;
  checkSeries(series, 1);
  if (isIntermittent(series)) return Array<number>(options.horizon).fill(empiricalQuantile(values, 0.5));
  return combinationPath(withoutOutliers(series), options.horizon).map((value) => within(value, lower, upper));
}
