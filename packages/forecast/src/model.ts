import type { AnnualSeries } from "./series.js";

/** What training leaves: a level at the last year of the series and the change a year expected from there on. */
export interface TrainedModel {
  readonly model:
    | "naive"
    | "mean"
    | "half-drift"
    | "drift"
    | "shrunken-drift"
    | "robust-trend"
    | "theta"
    | "optimised-theta"
    | "pooled-drift"
    | "combination";
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
