import type { AnnualSeries } from "./series.js";
import { yearlyChanges } from "./yearly-changes.js";

/** Weight of a change relative to the one after it. */
const MEMORY = 0.8;

/** Mean absolute change, the last one counting most and each one before it 0.8 times the next; 0 for a single value. */
export function ownScale(series: AnnualSeries): number {
  const { changes, gaps } = yearlyChanges(series);
  let sum = 0;
  let weights = 0;
  for (let i = 0; i < changes.length; i++) {
    sum = MEMORY * sum + Math.abs(changes[i] as number) / Math.sqrt(gaps[i] as number);
    weights = MEMORY * weights + 1;
  }
  return weights === 0 ? 0 : sum / weights;
}
