import { median } from "./median.js";
import { type TrainedModel, trainedModel } from "./model.js";
import { type AnnualSeries, checkSeries } from "./series.js";

/**
 * A line that up to 29 % of wrong values cannot bend: its slope is the median of those between all pairs of values (Theil
 * 1950; Sen 1968, JASA 63), and half the values lie above it. A single value stays. A `RangeError` for an empty series.
 */
export function robustTrend(series: AnnualSeries): TrainedModel {
  checkSeries(series, 1);
  const { years, values } = series;
  const slope = values.length === 1 ? 0 : median(slopes(series));
  const last = years.at(-1) as number;
  const level = median(values.map((value, i) => value + slope * (last - (years[i] as number))));
  return trainedModel("robust-trend", series, { level, slope });
}

function slopes({ years, values }: AnnualSeries): number[] {
  return values.flatMap((value, i) =>
    values.slice(0, i).map((other, j) => (value - other) / ((years[i] as number) - (years[j] as number))),
  );
}
