import { median } from "./median.js";
import { type TrainedModel, trainedModel } from "./model.js";
import { type AnnualSeries, checkSeries } from "./series.js";

/**
 * A line that up to 29 % of wrong values cannot bend: its slope is the median of those between all pairs of values (Theil
 * 1950; Sen 1968, JASA 63), and half the values lie above it. `from: "last"` goes on with that slope from the last value,
 * which is safe where the last value is: better where a series bends, wrong where its end is. A single value stays.
 * Throws a `RangeError` for an empty series.
 */
export function robustTrend(
  series: AnnualSeries,
  { from = "line" }: { readonly from?: "line" | "last" } = {},
): TrainedModel {
  checkSeries(series, 1);
  if (from !== "line" && from !== "last") throw new RangeError(`invalid from; not line or last: ${from}`);
  const { years, values } = series;
  const slope = values.length === 1 ? 0 : median(slopes(series));
  const last = years.at(-1) as number;
  const carried = values.map((value, i) => value + slope * (last - (years[i] as number)));
  const level = from === "last" ? (values.at(-1) as number) : median(carried);
  return trainedModel("robust-trend", series, { level, slope });
}

function slopes({ years, values }: AnnualSeries): number[] {
  return values.flatMap((value, i) =>
    values.slice(0, i).map((other, j) => (value - other) / ((years[i] as number) - (years[j] as number))),
  );
}
