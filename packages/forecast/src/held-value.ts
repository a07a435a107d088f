import type { AnnualSeries } from "./series.js";

/**
 * How firmly a series holds its last value: 0 where it came once and is not a bound, 1 and 2 where it came twice or more often
 * in a row, 3 to 5 the same on a bound. Figures that are all of a kind (every teacher qualified), or carried forward, come
 * again exactly, which no error that is measured in changes says.
 */
export function heldClass({ values, lower = null, upper = null }: AnnualSeries): number {
  const last = values.at(-1) as number;
  let repeats = 0;
  while (repeats < 2 && values.at(-2 - repeats) === last) repeats++;
  return repeats + (last === lower || last === upper ? 3 : 0);
}

/** Probability that exactly the last value comes at a horizon; beyond the table it falls as within it. */
export function heldShare(held: readonly (readonly number[])[], kind: number, horizon: number): number {
  const row = held[kind] as readonly number[];
  const [first, last] = [row[0] as number, row.at(-1) as number];
  if (horizon <= row.length) return row[horizon - 1] as number;
  if (last === 0) return 0;
  return last * Math.exp(((horizon - row.length) / (row.length - 1)) * Math.log(last / first));
}
