import type { AnnualSeries } from "./series.js";

/** Values by calendar year from the first to the last, NaN where a year is missing. */
export function byCalendarYear({ years, values }: AnnualSeries): Float64Array {
  const first = years[0] as number;
  const dense = new Float64Array((years.at(-1) as number) - first + 1).fill(Number.NaN);
  for (let i = 0; i < years.length; i++) dense[(years[i] as number) - first] = values[i] as number;
  return dense;
}
