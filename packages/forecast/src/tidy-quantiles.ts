import type { QuantileGrid } from "./quantile-of.js";

/** One quantile of one forecast year. */
export interface QuantileRow {
  readonly year: number;
  readonly p: number;
  readonly value: number;
}

/** The quantiles of a forecast as rows of a table, by year and then by probability. */
export function tidyQuantiles({ years, probabilities, quantiles }: QuantileGrid): QuantileRow[] {
  return years.flatMap((year, t) => probabilities.map((p, i) => ({ year, p, value: quantiles[t]?.[i] as number })));
}
