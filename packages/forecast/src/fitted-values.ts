import { forecastPoints } from "./forecast-points.js";
import type { ModelName } from "./model-widths.js";
import { trainerOf } from "./named-models.js";
import { type AnnualSeries, checkSeries } from "./series.js";

export interface FittedValues {
  /** From the second year of the series on. */
  readonly years: readonly number[];
  /** What the model, trained on the years before, says of each year. */
  readonly fitted: readonly number[];
  /** Values less fitted ones. */
  readonly residuals: readonly number[];
}

/**
 * Fitted values and residuals of any model, alike for all: forecasts of each year from the years before it, which no later
 * value has a part in. Throws a `RangeError` for an empty series or an unknown model.
 */
export function fittedValues(series: AnnualSeries, model: ModelName): FittedValues {
  checkSeries(series, 1);
  const train = trainerOf(model);
  const { years, values } = series;
  const fitted = years.slice(1).map((year, i) => {
    const known = { ...series, years: years.slice(0, i + 1), values: values.slice(0, i + 1) };
    const ahead = year - (years[i] as number);
    return forecastPoints(train(known), ahead)[ahead - 1]?.value as number;
  });
  return {
    years: years.slice(1),
    fitted,
    residuals: fitted.map((value, i) => (values[i + 1] as number) - value),
  };
}
