import { type AnnualSeries, checkSeries } from "../series.js";
import { type Transformation, transform } from "./transformation.js";

/**
 * A series on the other scale, without bounds there. Throws a `RangeError` for a series that is none and a value that the
 * transformation does not have.
 */
export function transformSeries(series: AnnualSeries, transformation: Transformation): AnnualSeries {
  checkSeries(series, 0);
  return { years: [...series.years], values: series.values.map((value) => transform(transformation, value)) };
}
