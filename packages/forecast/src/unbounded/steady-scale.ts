import type { AnnualSeries } from "../series.js";
import { driftStrength } from "../shrunken-drift.js";
import { type RootScale, rooted } from "./root-scale.js";

/** Share of the greatest strength that a drift of so many changes can have from which on it is steady. */
const STEADY = 0.9;
const LEAST = 5;
/** Values that show growth by a steady share. */
const LEAST_GROWTH = 10;

/**
 * The scale on which a series is all but a straight line: its own, or that of logarithms where all values are positive, on
 * whichever it is straighter. Null where it is on neither; a line takes five values, growth ten.
 */
export function steadyScale(series: AnnualSeries): RootScale | null {
  const { values, lower = null } = series;
  if (values.length < LEAST) return null;
  const base = lower ?? 0;
  const scales: RootScale[] = [{ root: 1, base }];
  if (values.length >= LEAST_GROWTH && values.every((value) => value > base)) scales.push({ root: 0, base });
  const most = (values.length - 1) * (values.length - 1);
  const strengths = scales.map((scale) => driftStrength(rooted(series, scale)) / most);
  const best = strengths.indexOf(Math.max(...strengths));
  return (strengths[best] as number) >= STEADY ? (scales[best] as RootScale) : null;
}
