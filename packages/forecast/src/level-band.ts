import type { AnnualSeries } from "./series.js";

/** Upper ends of the level bands of a rate, in percent of the way from the lower bound to the upper. */
const ENDS = [10, 40, 80, 95, 99] as const;
/** The band of series that do not have both bounds. */
export const FREE = ENDS.length + 1;

/** Index of the level band of the last value: 0 for below 10 % … 5 for 99 % and above, 6 without both bounds. */
export function levelBand(series: AnnualSeries): number {
  const share = shareOfRange(series);
  return share === null ? FREE : ENDS.filter((end) => share * 100 >= end).length;
}

/** Where the last value lies between the bounds, 0 to 1; null where one is missing. */
export function shareOfRange({ values, lower = null, upper = null }: AnnualSeries): number | null {
  return lower === null || upper === null ? null : ((values.at(-1) as number) - lower) / (upper - lower);
}
