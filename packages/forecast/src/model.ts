import type { ModelName } from "./model-widths.js";
import type { AnnualSeries } from "./series.js";

/** Models whose points are no straight line. */
type OwnShape =
  | "arima"
  | "autoregressive-drift"
  | "damped-drift"
  | "dynamic-optimised-theta"
  | "ets"
  | "saturating-growth";

/** What training leaves: a level at the last year of the series and the change a year expected from there on. */
export interface TrainedModel {
  readonly model: Exclude<ModelName, OwnShape> | "pooled-drift";
  /** Years of the training series. */
  readonly years: readonly number[];
  readonly level: number;
  readonly slope: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export function trainedModel(
  model: TrainedModel["model"],
  { years, lower = null, upper = null }: AnnualSeries,
  { level, slope }: { readonly level: number; readonly slope: number },
): TrainedModel {
  return { model, years: [...years], level, slope, lower, upper };
}
