import { forecastSeries, type SeriesForecast } from "@lotrinh/forecast";
import type { Observation } from "@lotrinh/observations";
import { findIndicator, type Target } from "@lotrinh/registry";
import { annual, forecastOptions } from "../given/annual.js";
import { type NearestSeries, nearestSeries } from "../given/nearest-series.js";
import type { StandardRun } from "./standard-run.js";

/** The series of one criterion in one commune, and where it goes. */
export interface CriterionSeries {
  readonly unit: string;
  readonly indicator: string;
  readonly found: NearestSeries;
  readonly last: Observation;
  readonly forecast: SeriesForecast;
}

/** Null where the commune has no figure of its own. */
export function seriesOf(
  unit: string,
  id: string,
  { horizon }: Target,
  { registry, figures, asOf }: StandardRun,
): CriterionSeries | null {
  const indicator = findIndicator(registry.indicators, id);
  const found = nearestSeries(figures, [unit], id, { asOf, horizon, least: 1 });
  const last = found?.observed.at(-1);
  if (!indicator || !found || !last) return null;
  const forecast = forecastSeries(annual(found, indicator), forecastOptions(found, indicator, horizon));
  return { unit, indicator: id, found, last, forecast };
}
