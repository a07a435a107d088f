import type { AnnualSeries, ForecastOptions } from "@lotrinh/forecast";
import type { Indicator } from "@lotrinh/registry";
import type { NearestSeries } from "./nearest-series.js";

/** A series as `forecast` takes it, with the bounds of its indicator. */
export function annual({ observed }: Pick<NearestSeries, "observed">, { lower, upper }: Indicator): AnnualSeries {
  return { years: observed.map((one) => one.year), values: observed.map((one) => one.value), lower, upper };
}

export function forecastOptions(
  { observed }: Pick<NearestSeries, "observed">,
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
