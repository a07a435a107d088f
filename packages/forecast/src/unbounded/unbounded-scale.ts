import { leastSquaresSlope } from "../least-squares.js";
import type { AnnualSeries } from "../series.js";
import { yearlyChanges } from "../yearly-changes.js";
import { leaningOf } from "./leaning.js";
import { type RootScale, rooted } from "./root-scale.js";
import { logSize, type SizeTrees } from "./size-trees.js";
import type { UnboundedCombination } from "./unbounded-combination.js";

/** Weight of a change relative to the one after it. */
const MEMORY = 0.9;
/** Sum of all such weights. */
const MEMORY_LENGTH = 10;
/** Typical yearly change of a square root, as a share of it: the median of the series that errors were measured on. */
const TYPICAL = 0.025;
/** In typical changes, for one change, and less as the square of their number: keeps equal values from being certain. */
const LEAST = 0.1;
/** Changes that count as much as not knowing what a series is like. */
const PRIOR = 4;
/** In usual changes, added to the error of the past: none is certain. */
const LEAST_PAST = 0.02;

/** What the size of errors is learned from. */
export interface Spread {
  /**
   * Size of a usual change in a year on the given scale: the geometric mean of the series' own size and a typical change
   * for its level. The own one weighs as the squared number of changes, the typical one as 1.
   */
  readonly change: number;
  /** What the series is like, each 0 where it is too short to tell. */
  readonly features: readonly number[];
  /** Number of values. */
  readonly n: number;
}

/** The usual change and the features of a series without outliers; some were read for the points already. */
export function unboundedSpread(
  series: AnnualSeries,
  scale: RootScale,
  { shown, past }: Pick<UnboundedCombination, "shown" | "past">,
): Spread {
  const onRoots = rooted(series, scale);
  const { values } = onRoots;
  const n = values.length;
  const typical = TYPICAL * (values.reduce((sum, value) => sum + Math.abs(value) / n, 0) || 1);
  const changes = (n - 1) * (n - 1);
  if (changes === 0) return { change: typical, features: [0, 0, 0, 0, Math.log(0.1), 0, 0, 0, 0, 0, 0], n };
  const { size, deviation, correlation, still, tail } = sizesOf(onRoots);
  const least = (LEAST / changes) * typical;
  const own = Math.sqrt(size * deviation) + least;
  const change = Math.exp((changes * Math.log(own) + Math.log(typical)) / (changes + 1));
  const known = (n - 1) / (n - 1 + PRIOR);
  const around = Math.log((distanceFromLine(onRoots) + least) / (deviation + least));
  const level = Math.max(-4, Math.min(3, Math.log(change / typical)));
  const length = Math.log(Math.min(60, n) / 10);
  const features = [
    known * Math.max(-3, Math.log((deviation + least) / (size + least))),
    known * correlation,
    known * Math.max(-2, Math.min(2, around)),
    level,
    length,
    known * still,
    known * tail,
    leaningOf(shown).returning,
    shown ? known * Math.max(-1, Math.min(1, shown.smooth[1] as number)) : 0,
    level * length,
    past === null ? 0 : Math.log(past / change + LEAST_PAST),
  ];
  return { change, features, n };
}

/** Sizes of errors 1 … `horizon` years ahead, in usual changes: trees over the features and the horizon. None is below one before. */
export function spreadSizes(trees: SizeTrees, { features }: Pick<Spread, "features">, horizon: number): number[] {
  let most = 0;
  return Array.from({ length: horizon }, (_, h) => {
    most = Math.max(most, Math.exp(logSize(trees, features, h + 1)));
    return most;
  });
}

/**
 * Mean absolute change; mean absolute deviation from the drift, to which the former counts as one more deviation, in long series as
 * less; the last
 * changes count most. Changes over a gap of g years count as √g yearly ones. Burg's correlation of successive deviations,
 * the share of changes that are none, and how much
 * greater the quadratic mean of deviations is than the plain one.
 */
function sizesOf(series: AnnualSeries) {
  const { changes, gaps } = yearlyChanges(series);
  const mean = recent(changes.map((change, i) => change / (gaps[i] as number)));
  const size = recent(changes.map((change, i) => Math.abs(change) / Math.sqrt(gaps[i] as number)));
  const off = changes.map((change, i) => (change - mean * (gaps[i] as number)) / Math.sqrt(gaps[i] as number));
  const sizes = off.map(Math.abs);
  const deviation = recent(sizes, { value: size, weight: Math.min(1, MEMORY_LENGTH / changes.length) });
  let products = 0;
  let squares = 0;
  for (let i = 1; i < off.length; i++) {
    const before = off[i - 1] as number;
    const now = off[i] as number;
    products += 2 * before * now;
    squares += before * before + now * now;
  }
  const still = changes.filter((change) => change === 0).length / changes.length;
  const mean2 = Math.sqrt(sizes.reduce((sum, x) => sum + x * x, 0) / sizes.length);
  const mean1 = sizes.reduce((sum, x) => sum + x, 0) / sizes.length;
  const tail = mean1 > 1e-9 * size ? Math.log(mean2 / mean1) : 0;
  return { size, deviation, correlation: squares > 0 ? products / squares : 0, still, tail };
}

/** Mean absolute distance from the line of least squares. */
function distanceFromLine(series: AnnualSeries): number {
  const { years, values } = series;
  const slope = leastSquaresSlope(series);
  const [time, level] = [years, values].map((list) => list.reduce((sum, x) => sum + x, 0) / list.length) as [
    number,
    number,
  ];
  const distances = values.map((value, i) => Math.abs(value - level - slope * ((years[i] as number) - time)));
  return distances.reduce((sum, x) => sum + x, 0) / values.length;
}

/** Mean that gives each value 0.9 of the weight of the next; `further` is one more value with a weight of its own. */
function recent(
  values: readonly number[],
  further: { readonly value: number; readonly weight: number } = { value: 0, weight: 0 },
): number {
  let sum = 0;
  let weights = 0;
  for (const value of values) {
    sum = MEMORY * sum + value;
    weights = MEMORY * weights + 1;
  }
  return (sum + further.value * further.weight) / (weights + further.weight);
}
