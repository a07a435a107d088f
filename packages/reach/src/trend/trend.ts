import type { Indicator } from "@lotrinh/registry";
import { isBorrowed, isForecast } from "../given/counted.js";
import { nearestSeries } from "../given/nearest-series.js";
import type { Trend } from "../types/trend.js";
import { fanOf } from "./fan.js";
import { paceOf } from "./pace.js";
import { progressOf } from "./progress.js";
import { type ForecastData, seriesForecast } from "./series-forecast.js";

/** Fewer figures are no series. */
const LEAST = 3;
/** Years ahead to which the errors of past forecasts were measured. */
export const CHECKED_YEARS = 5;

export interface TrendOptions {
  readonly horizon: number;
  /** What the default reading asks for; null where it is no value. */
  readonly asked: number | null;
}

/**
 * The series that is nearest to a target, forecast to the horizon. A parent's series of a rate bears on the target and is
 * not the territory's; its counts say nothing. Null where no place has at least three figures, or they reach the horizon.
 */
export function trendOf(
  data: ForecastData,
  places: readonly string[],
  indicator: Indicator,
  { horizon, asked }: TrendOptions,
): Trend | null {
  const { figures, asOf } = data;
  if (!isForecast(indicator.unit)) return null;
  const bearing = isBorrowed(indicator.unit) ? places : places.slice(0, 1);
  const found = nearestSeries(figures, bearing, indicator.id, { asOf, horizon, least: LEAST });
  const last = found?.observed.at(-1);
  if (!found || !last) return null;
  const forecast = seriesForecast(found, indicator, horizon, data);
  const span = asked === null ? null : { asked, horizon, lower: indicator.lower, upper: indicator.upper };
  return {
    locality: found.locality,
    indicator: indicator.id,
    unit: indicator.unit,
    observed: found.observed,
    model: forecast.model,
    checkedTo: last.year + CHECKED_YEARS,
    fan: fanOf(forecast, indicator.unit),
    pace: span && paceOf(found.observed, span),
    progress: span && progressOf(found.observed, span),
  };
}
