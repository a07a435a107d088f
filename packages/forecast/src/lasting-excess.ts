import { meanChange } from "./drift.js";
import type { AnnualSeries } from "./series.js";
import { yearlyChanges } from "./yearly-changes.js";

/**
 * What the last change had beyond the drift, times the correlation of successive changes (Burg's estimate): what of it the
 * next year repeats or takes back. 0 for fewer than three values; a change over a gap counts by the year and gives no pair.
 */
export function lastingExcess(series: AnnualSeries): number {
  const { changes, gaps } = yearlyChanges(series);
  const drift = meanChange(series);
  const off = changes.map((change, i) => change / (gaps[i] as number) - drift);
  let products = 0;
  let squares = 0;
  for (let i = 1; i < off.length; i++) {
    if (gaps[i] !== 1 || gaps[i - 1] !== 1) continue;
    const [before, now] = [off[i - 1] as number, off[i] as number];
    products += 2 * before * now;
    squares += before * before + now * now;
  }
  return squares > 0 ? ((off.at(-1) as number) * products) / squares : 0;
}
