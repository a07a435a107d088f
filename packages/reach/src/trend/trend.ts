import { type AnnualSeries, type ForecastOptions, forecastSeries } from "@lotrinh/forecast";
import type { Figures } from "@lotrinh/observations";
import type { Indicator } from "@lotrinh/registry";
import { isBorrowed, isForecast } from "../given/counted.js";
import { type NearestSeries, nearestSeries } from "../given/nearest-series.js";
import type { Trend } from "../types/trend.js";
import { fanOf } from "./fan.js";
import { paceOf } from "./pace.js";
import { progressOf } from "./progress.js";

/** Fewer figures are no series. */
const LEAST = 3;
/** Years ahead to which the errors of past forecasts were measured. */
export const CHECKED_YEARS = 5;

export interface TrendOptions {
  readonly asOf: string;
  readonly horizon: number;
  /** What the default reading asks for; null where it is no value. */
  readonly asked: number | null;
}

/**
 * The series that is nearest to a target, forecast to the horizon. A parent's series of a rate bears on the target and is
 * not the territory's; its counts say nothing. Null where no place has at least three figures, or they reach the horizon.
 */
export function trendOf(
  figures: Figures,
  places: readonly string[],
  indicator: Indicator,
  { asOf, horizon, asked }: TrendOptions,
): Trend | null {
  if (!isForecast(indicator.unit)) return null;
  const bearing = isBorrowed(indicator.unit) ? places : places.slice(0, 1);
  const found = nearestSeries(figures, bearing, indicator.id, { asOf, horizon, least: LEAST });
  const last = found?.observed.at(-1);
  if (!found || !last) return null;
  const forecast = forecastSeries(annual(found, indicator), forecastOptions(found, indicator, horizon));
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

/** A series as `forecast` takes it, with the bounds of its indicator. */
export function annual({ observed }: NearestSeries, { lower, upper }: Indicator): AnnualSeries {
  return { years: observed.map((one) => one.year), values: observed.map((one) => one.value), lower, upper };
}

export function forecastOptions(
  { observed }: NearestSeries,
  { direction, family }: Indicator,
  horizon: number,
): ForecastOptions {
  const better = betterSide(direction);
  return { horizon: horizon - (observed.at(-1)?.year ?? horizon), better, ...(family ? { home: family } : {}) };
}

/** The side that a forecast leans to: less where less is better, else more. */
export function betterSide(direction: Indicator["direction"]): "higher" | "lower" {
  return direction === "down" ? "lower" : "higher";
}
