import type { AnnualSeries } from "./series.js";
import { yearlyChanges } from "./yearly-changes.js";

/** A change that is all noise is taken back by half in the next. */
const MOST = 0.5;

/**
 * Share of a change beyond its pace that the next one takes back, over all series of a panel: minus the lag-one autocorrelation of
 * changes, by least squares, from 0 (a random walk) to 0.5 (a level with noise). What is taken back was noise in the last
 * value, as of a sample survey. `slopes`: pace a year by series. 0 where no two changes follow on each other.
 */
export function panelReversal(panel: readonly AnnualSeries[], slopes: readonly number[]): number {
  let [products, squares] = [0, 0];
  for (const [i, series] of panel.entries()) {
    const { changes, gaps } = yearlyChanges(series);
    for (let t = 1; t < changes.length; t++) {
      const before = (changes[t - 1] as number) - (gaps[t - 1] as number) * (slopes[i] as number);
      const after = (changes[t] as number) - (gaps[t] as number) * (slopes[i] as number);
      products += before * after;
      squares += before * before;
    }
  }
  return squares > 0 ? Math.min(MOST, Math.max(0, -products / squares)) : 0;
}
