import { meanChange } from "./drift.js";
import { localScale } from "./local-scale.js";
import type { AnnualSeries } from "./series.js";
import { driftStrength } from "./shrunken-drift.js";
import { yearlyChanges } from "./yearly-changes.js";

/** Changes that count as much as not knowing what a series is like. */
const PRIOR = 4;

/**
 * What a rate shows of itself, from which the sizes of its errors below and above are learned: how certain its drift is (log of 1 +
 * squared t), the share of changes that are none, t itself with its sign, and by how many usual changes the last one passed the
 * drift. Each is 0 for a single value and counts the more the more changes there are.
 */
export function rateFeatures(series: AnnualSeries, typicalChange: readonly number[]): number[] {
  const { changes, gaps } = yearlyChanges(series);
  const n = changes.length;
  if (n === 0) return [0, 0, 0, 0];
  const known = n / (n + PRIOR);
  const strength = Math.min(200, driftStrength(series));
  const drift = meanChange(series);
  const excess = (changes[n - 1] as number) / (gaps[n - 1] as number) - drift;
  const still = changes.filter((change) => change === 0).length / n;
  return [
    known * Math.log1p(strength),
    known * still,
    known * Math.sign(drift) * Math.min(3, Math.sqrt(strength)),
    Math.max(-3, Math.min(3, excess / localScale(series, typicalChange))),
  ];
}
