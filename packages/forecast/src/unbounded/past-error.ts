import { autoregressiveDrift } from "../autoregressive-drift.js";
import { byCalendarYear } from "../calendar.js";
import { meanChange } from "../drift.js";
import type { EtsModel } from "../ets/ets-model.js";
import type { AnnualSeries } from "../series.js";
import type { ReturningLine } from "./returning-line.js";
import { type RootScale, rooted, toRoot } from "./root-scale.js";

export interface PastModels {
  readonly damped: EtsModel;
  readonly line: ReturningLine;
  /** How far the median gives way to the line and then to damped Holt. */
  readonly returning: number;
  readonly smooth: number;
}

/**
 * How far a stand-in for the unbounded combination was off the next year in the past of the series itself: mean absolute error
 * on `scale` from the third year on. It is the median of damped Holt, the line that values come back to and an autoregressive
 * drift, and gives way as the combination does; its parameters are those of the whole series. Null where no year follows on two.
 */
export function pastError(
  series: AnnualSeries,
  scale: RootScale,
  { damped, line, returning, smooth }: PastModels,
): number | null {
  const values = byCalendarYear(series);
  const last = values.length - 1;
  const root = (value: number) => (scale.root === 1 ? value : toRoot(scale, Math.max(scale.base, value)));
  const onRoots = rooted(series, scale);
  const drift = autoregressiveDrift(onRoots, { assumed: 0.3, lasting: 60 });
  const pace = meanChange(onRoots);
  let level = damped.initialLevel;
  let slope = damped.initialSlope;
  let sum = 0;
  let count = 0;
  let before = Number.NaN;
  let middle = Number.NaN;
  for (let t = 0; t <= last; t++) {
    slope *= damped.phi;
    level += slope;
    const value = values[t] as number;
    const now = root(value);
    if (Number.isFinite(now - middle)) {
      sum += Math.abs(now - middle);
      count++;
    }
    if (!Number.isNaN(value)) {
      const error = value - level;
      level += damped.alpha * error;
      slope += damped.beta * error;
    }
    const onward = root(level + damped.phi * slope);
    const off = value - line.level - line.slope * (t - last);
    const returned = root(line.level + line.slope * (t + 1 - last) + line.correlation * off);
    const drifted = now + drift.phi * drift.slope + drift.correlation * (now - before - pace);
    const own = middleOf(onward, drifted, returned);
    const nearer = own + returning * (returned - own);
    middle = nearer + smooth * (onward - nearer);
    before = now;
  }
  return count > 0 ? sum / count : null;
}

/** NaN where one is. */
function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
