import type { AnnualSeries } from "./series.js";

/** Slope a year of the line of least squares, 0 for a single value. */
export function leastSquaresSlope({ years, values }: AnnualSeries): number {
  const n = years.length;
  if (n === 1) return 0;
  const middle = years.reduce((sum, year) => sum + year / n, 0);
  const mean = values.reduce((sum, value) => sum + value / n, 0);
  let xy = 0;
  let xx = 0;
  for (let i = 0; i < n; i++) {
    const x = (years[i] as number) - middle;
    xy += x * ((values[i] as number) - mean);
    xx += x * x;
  }
  return xy / xx;
}
