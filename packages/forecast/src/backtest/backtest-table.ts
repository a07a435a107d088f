import { mae, rmse, smape } from "../point-measures.js";
import { mean } from "../values.js";
import type { BacktestRow } from "./backtest-series.js";

export interface BacktestMeasures {
  readonly model: string;
  readonly forecasts: number;
  readonly mae: number;
  readonly rmse: number;
  readonly smape: number;
  /** Over rows whose training values change; NaN without any. */
  readonly mase: number;
}

/** Measures by model over all rows, in the order in which models first appear. */
export function backtestTable(rows: readonly BacktestRow[]): BacktestMeasures[] {
  return [...new Set(rows.map(({ model }) => model))].map((model) => {
    const own = rows.filter((row) => row.model === model);
    const [actual, forecast] = [own.map((row) => row.actual), own.map((row) => row.forecast)];
    const scaled = own.filter(({ scale }) => scale > 0).map((row) => Math.abs(row.actual - row.forecast) / row.scale);
    return {
      model,
      forecasts: own.length,
      mae: mae(actual, forecast),
      rmse: rmse(actual, forecast),
      smape: smape(actual, forecast),
      mase: scaled.length === 0 ? Number.NaN : mean(scaled),
    };
  });
}
