import type { AnnualSeries } from "./series.js";

/** Changes from one known value to the next, and the years they took. */
export function yearlyChanges({ years, values }: AnnualSeries): { changes: number[]; gaps: number[] } {
  const [changes, gaps]: [number[], number[]] = [[], []];
  for (let i = 1; i < values.length; i++) {
    changes.push((values[i] as number) - (values[i - 1] as number));
    gaps.push((years[i] as number) - (years[i - 1] as number));
  }
  return { changes, gaps };
}
