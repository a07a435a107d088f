import type { TrainedModel } from "./model.js";
import { type AnnualSeries, checkSeries } from "./series.js";

/** The line through the first and the last value goes on. Throws a `RangeError` for fewer than two years. */
export function drift(series: AnnualSeries): TrainedModel {
  checkSeries(series, 2);
  const { years, values } = series;
  const level = values.at(-1) as number;
  const slope = (level - (values[0] as number)) / ((years.at(-1) as number) - (years[0] as number));
  return { model: "drift", years: [...years], level, slope };
}

/** The last value goes on with half the drift, which damps a trend that few years support. Errors as for `drift`. */
export function halfDrift(series: AnnualSeries): TrainedModel {
  const trained = drift(series);
  return { ...trained, model: "half-drift", slope: trained.slope / 2 };
}
