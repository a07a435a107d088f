import { type TrainedModel, trainedModel } from "./model.js";
import { type AnnualSeries, checkSeries } from "./series.js";

/** The last value goes on. The benchmark that any other model must beat. Throws a `RangeError` for an empty series. */
export function naive(series: AnnualSeries): TrainedModel {
  checkSeries(series, 1);
  return trainedModel("naive", series, { level: series.values.at(-1) as number, slope: 0 });
}
