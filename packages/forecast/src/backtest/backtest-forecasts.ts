import type { QuantileGrid } from "../quantile-of.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { yearlyChanges } from "../yearly-changes.js";
import type { BacktestRow } from "./backtest-series.js";
import { type DistributionScore, scoreDistribution } from "./score-distribution.js";

/** Gives the distribution of the `horizon` years after a series. */
export type Forecaster = (
  series: AnnualSeries,
  horizon: number,
) => QuantileGrid & { readonly median: readonly number[] };

export interface ForecastsOptions {
  /** By the name that rows carry. */
  readonly models: Readonly<Record<string, Forecaster>>;
  /** Years ahead to score. */
  readonly horizon: number;
  /** Fewest values to train on. Default 5. */
  readonly least?: number;
}

/** One year's distribution held against what happened; `forecast` is its median. */
export interface ForecastRow extends BacktestRow, DistributionScore {
  /** Root mean squared change between the training values, which RMSSE divides by. */
  readonly rootScale: number;
}

/**
 * Rolling origin of distributions: every model forecasts from the first `least`, `least` + 1 … values and is scored on the
 * known years up to `horizon` ahead. Rows by origin, then model, then year. Throws a `RangeError` for a series that is none or
 * bad options.
 */
export function backtestForecasts(
  id: string,
  series: AnnualSeries,
  { models, horizon, least = 5 }: ForecastsOptions,
): ForecastRow[] {
  checkSeries(series, 0);
  if (!(Number.isInteger(least) && least >= 1)) throw new RangeError(`invalid least; not a positive integer: ${least}`);
  const rows: ForecastRow[] = [];
  for (let n = least; n < series.values.length; n++) {
    const training = { ...series, years: series.years.slice(0, n), values: series.values.slice(0, n) };
    const origin = series.years[n - 1] as number;
    const { changes } = yearlyChanges(training);
    const scale = changes.reduce((sum, x) => sum + Math.abs(x), 0) / Math.max(1, changes.length);
    const rootScale = Math.sqrt(changes.reduce((sum, x) => sum + x * x, 0) / Math.max(1, changes.length));
    for (const [model, forecaster] of Object.entries(models)) {
      const forecast = forecaster(training, horizon);
      for (let i = n; i < series.values.length && (series.years[i] as number) <= origin + horizon; i++) {
        const year = series.years[i] as number;
        const actual = series.values[i] as number;
        const t = year - origin - 1;
        const common = { series: id, model, origin, horizon: year - origin, year, actual, scale, rootScale };
        rows.push({ ...common, forecast: forecast.median[t] as number, ...scoreDistribution(forecast, t, actual) });
      }
    }
  }
  return rows;
}
