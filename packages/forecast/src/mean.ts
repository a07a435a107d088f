import { type TrainedModel, trainedModel } from "./model.js";
import { type AnnualSeries, checkSeries } from "./series.js";
import { mean as average } from "./values.js";

/** The mean of all values goes on. Throws a `RangeError` for an empty series. */
export function mean(series: AnnualSeries): TrainedModel {
  checkSeries(series, 1);
  return trainedModel("mean", series, { level: average(series.values), slope: 0 });
}
