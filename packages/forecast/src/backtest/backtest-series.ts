import { type AnyModel, forecastPoints } from "../forecast-points.js";
import { type AnnualSeries, checkSeries } from "../series.js";

/** Trains on a series; the result of any training function of this package. */
export type Trainer = (series: AnnualSeries) => AnyModel;

export interface BacktestOptions {
  /** Training functions by the name that rows carry. */
  readonly models: Readonly<Record<string, Trainer>>;
  /** Years ahead to score. */
  readonly horizon: number;
  /** Fewest values to train on. Default 5. */
  readonly least?: number;
}

/** One forecast held against what happened. */
export interface BacktestRow {
  readonly series: string;
  readonly model: string;
  /** Last year of the training values, and years ahead of it. */
  readonly origin: number;
  readonly horizon: number;
  readonly year: number;
  readonly actual: number;
  readonly forecast: number;
  /** Mean absolute change between the training values, which MASE divides by; 0 where they never change. */
  readonly scale: number;
}

/**
 * Rolling origin: every model is trained on the first `least`, `least` + 1 … values and scored on the known years up to
 * `horizon` ahead. Rows by origin, then model, then year. Throws a `RangeError` for a series that is none or bad options.
 */
export function backtestSeries(
  id: string,
  series: AnnualSeries,
  { models, horizon, least = 5 }: BacktestOptions,
): BacktestRow[] {
  checkSeries(series, 0);
  if (!(Number.isInteger(least) && least >= 1)) throw new RangeError(`invalid least; not a positive integer: ${least}`);
  const rows: BacktestRow[] = [];
  for (let n = least; n < series.values.length; n++) {
    const training = { ...series, years: series.years.slice(0, n), values: series.values.slice(0, n) };
    const origin = series.years[n - 1] as number;
    const scale = meanChange(training.values);
    for (const [model, train] of Object.entries(models)) {
      const points = forecastPoints(train(training), horizon);
      for (let i = n; i < series.values.length; i++) {
        const year = series.years[i] as number;
        const point = points[year - origin - 1];
        if (point === undefined) break;
        const actual = series.values[i] as number;
        rows.push({ series: id, model, origin, horizon: year - origin, year, actual, forecast: point.value, scale });
      }
    }
  }
  return rows;
}

function meanChange(values: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < values.length; i++) sum += Math.abs((values[i] as number) - (values[i - 1] as number));
  return values.length < 2 ? 0 : sum / (values.length - 1);
}
