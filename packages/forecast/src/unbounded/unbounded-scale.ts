import type { AnnualSeries } from "../series.js";
import { yearlyChanges } from "../yearly-changes.js";
import { type RootScale, rooted } from "./root-scale.js";

/** Weight of a change relative to the one after it. */
const MEMORY = 0.9;
/** Typical yearly change of a square root, as a share of it: the median of the series that errors were measured on. */
const TYPICAL = 0.025;
/** In typical changes, for one change, and less as the square of their number: keeps equal values from being certain. */
const LEAST = 0.1;

/**
 * Size of a usual change in a year on the given scale: the geometric mean of the series' own size and a typical change for
 * its level. The own one weighs as the squared number of changes, the typical one as 1.
 */
export function unboundedScale(series: AnnualSeries, scale: RootScale): number {
  const onRoots = rooted(series, scale);
  const { values } = onRoots;
  const n = values.length;
  const typical = TYPICAL * (values.reduce((sum, value) => sum + Math.abs(value) / n, 0) || 1);
  const changes = (n - 1) * (n - 1);
  if (changes === 0) return typical;
  const own = ownSize(onRoots) + (LEAST / changes) * typical;
  return Math.exp((changes * Math.log(own) + Math.log(typical)) / (changes + 1));
}

/**
 * Geometric mean of the mean absolute change and of the mean absolute deviation from the drift, to which the former counts
 * as one more deviation; the last changes count most. Changes over a gap of g years count as √g yearly ones.
 */
function ownSize(series: AnnualSeries): number {
  const { changes, gaps } = yearlyChanges(series);
  const mean = recent(changes.map((change, i) => change / (gaps[i] as number)));
  const size = recent(changes.map((change, i) => Math.abs(change) / Math.sqrt(gaps[i] as number)));
  const deviation = recent(
    changes.map((change, i) => Math.abs(change - mean * (gaps[i] as number)) / Math.sqrt(gaps[i] as number)),
    size,
  );
  return Math.sqrt(size * deviation);
}

/** Mean that gives each value 0.9 of the weight of the next; `further` is one more value of the last one's weight. */
function recent(values: readonly number[], further?: number): number {
  let [sum, weights] = [0, 0];
  for (const value of values) {
    sum = MEMORY * sum + value;
    weights = MEMORY * weights + 1;
  }
  return further === undefined ? sum / weights : (sum + further) / (weights + 1);
}
