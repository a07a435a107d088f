import { forecastSeries, quantileOf } from "@lotrinh/forecast";
import { breaksOf, type Figures, series } from "@lotrinh/observations";
import type { Indicator } from "@lotrinh/registry";
import type { Trend } from "./types.js";

/** Fewer figures are no series. */
const LEAST = 3;
/** Years ahead to which the errors of past forecasts were measured. */
const CHECKED_YEARS = 5;
const FAN = [0.025, 0.1, 0.5, 0.9, 0.975];

export interface TrendOptions {
  readonly asOf: string;
  readonly horizon: number;
}

/**
 * The series of a rate that is nearest to a target, its own territory's first, then those above, cut at the last break
 * and forecast to the horizon. A parent's series bears on the target and is not the territory's: it has no probability.
 * Null where no place has at least three figures, or they reach the horizon.
 */
export function trendOf(
  figures: Figures,
  places: readonly string[],
  indicator: Indicator,
  { asOf, horizon }: TrendOptions,
): Trend | null {
  if (indicator.unit !== "percent") return null;
  for (const locality of places) {
    const known = series(figures, { locality, indicator: indicator.id, asOf });
    const breaks = breaksOf(figures, locality, indicator.id).map((one) => one.fromYear);
    const last = known.at(-1);
    if (!last || last.year >= horizon) continue;
    const cut = Math.max(...breaks.filter((year) => year <= last.year), Number.NEGATIVE_INFINITY);
    const observed = known.filter((one) => one.year >= cut);
    if (observed.length < LEAST) continue;
    const forecast = forecastSeries(
      {
        years: observed.map((one) => one.year),
        values: observed.map((one) => one.value),
        lower: indicator.lower,
        upper: indicator.upper,
      },
      { horizon: horizon - last.year, better: indicator.direction === "up" ? "higher" : "lower" },
    );
    return {
      locality,
      indicator: indicator.id,
      unit: indicator.unit,
      observed,
      model: forecast.model,
      checkedTo: last.year + CHECKED_YEARS,
      fan: forecast.years.map((year) => ({
        year,
        quantiles: FAN.map((p) => ({ p, value: quantileOf(forecast, year, p) })),
      })),
    };
  }
  return null;
}
