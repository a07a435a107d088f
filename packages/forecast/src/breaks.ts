import type { AnnualSeries } from "./series.js";

/** The part of a series from its last break on. A break is the first year that is not comparable with those before it. */
export function sinceLastBreak(series: AnnualSeries, breaks: readonly number[]): AnnualSeries {
  const bad = breaks.find((year) => !Number.isInteger(year));
  if (bad !== undefined) throw new RangeError(`invalid breaks; not an integer year: ${bad}`);
  const last = Math.max(...breaks);
  const kept = series.years.map((year) => year >= last);
  return {
    ...series,
    years: series.years.filter((_, i) => kept[i]),
    values: series.values.filter((_, i) => kept[i]),
  };
}
