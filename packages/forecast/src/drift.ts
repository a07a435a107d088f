import { type TrainedModel, trainedModel } from "./model.js";
import { type AnnualSeries, checkSeries } from "./series.js";

/** The line through the first and the last value goes on; a single value stays. A `RangeError` for an empty series. */
export function drift(series: AnnualSeries): TrainedModel {
  checkSeries(series, 1);
  return trainedModel("drift", series, { level: series.values.at(-1) as number, slope: meanChange(series) });
}

/** The last value goes on with half the drift, which damps a trend that few years support. Errors as for `drift`. */
export function halfDrift(series: AnnualSeries): TrainedModel {
  const trained = drift(series);
  return { ...trained, model: "half-drift", slope: trained.slope / 2 };
}

/** Change a year from the first value to the last, 0 for a single value. */
export function meanChange({ years, values }: AnnualSeries): number {
  const span = (years.at(-1) as number) - (years[0] as number);
  return span === 0 ? 0 : ((values.at(-1) as number) - (values[0] as number)) / span;
}
