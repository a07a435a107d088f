import type { AnnualSeries } from "./series.js";

/** Changes from one known value to the next, and the years they took. */
export function yearlyChanges({ years, values }: AnnualSeries): { changes: number[]; gaps: number[] } {
  return {
    changes: values.slice(1).map((value, i) => value - (values[i] as number)),
    gaps: years.slice(1).map((year, i) => year - (years[i] as number)),
  };
}
