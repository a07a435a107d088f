import { nelderMead } from "./nelder-mead.js";
import { type AnnualSeries, checkSeries } from "./series.js";

export interface SaturatingGrowth {
  readonly model: "saturating-growth";
  /** Years of the training series. */
  readonly years: readonly number[];
  /** The curve rises from `floor` to `floor + capacity`, or falls where `rate` is below 0. */
  readonly floor: number;
  readonly capacity: number;
  /** Relative pace a year far from the capacity. */
  readonly rate: number;
  /** Year at which half the capacity is reached, not necessarily whole. */
  readonly middle: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Fewest values that a curve of three parameters is fitted to. */
const LEAST = 4;
/** Most of the rate, in units of 1 / span, and how many spans outside the years the middle may lie. */
const STEEPEST = 15;
const FAR = 2;
const EXACT = 1e-20;

/**
 * Logistic growth, floor + capacity / (1 + exp(−rate (year − middle))), by least squares (Verhulst 1838). The floor is the
 * lower bound, or 0 without one; the capacity is fitted, up to the upper bound, or taken from the options. The middle lies
 * within two spans of the years. Fewer than four values, and any that never change, stay at the last value.
 * Throws a `RangeError` for an empty series, values below the floor, and a capacity that is not above 0 or passes the bound.
 */
export function saturatingGrowth(
  series: AnnualSeries,
  { capacity }: { readonly capacity?: number } = {},
): SaturatingGrowth {
  checkSeries(series, 1);
  const { years, values, lower = null, upper = null } = series;
  const floor = lower ?? 0;
  const below = values.find((value) => value < floor);
  if (below !== undefined) {
    throw new RangeError(`invalid series; growth from 0 needs a lower bound for a value below it: ${below}`);
  }
  const room = upper === null ? Number.POSITIVE_INFINITY : upper - floor;
  if (capacity !== undefined && !(capacity > 0 && capacity <= room)) {
    throw new RangeError(`invalid capacity; not above 0 and at most ${room}: ${capacity}`);
  }
  const model = "saturating-growth" as const;
  const common = { model, years: [...years], floor, lower, upper };
  const last = years.at(-1) as number;
  if (values.length < LEAST || values.every((value) => value === values[0])) {
    return { ...common, capacity: 2 * ((values.at(-1) as number) - floor), rate: 0, middle: last };
  }
  return { ...common, ...fit(series, { floor, least: capacity ?? 0, most: capacity ?? room }) };
}

/** Points for 1 … `horizon` years ahead. */
export function saturatingGrowthPoints(model: SaturatingGrowth, horizon: number): number[] {
  const { years, floor, capacity, rate, middle } = model;
  const last = years.at(-1) as number;
  return Array.from({ length: horizon }, (_, h) => floor + capacity * logistic(rate * (last + h + 1 - middle)));
}

interface Range {
  readonly floor: number;
  readonly least: number;
  readonly most: number;
}

/** The curve is linear in the capacity, which leaves rate and middle to search for. */
function fit({ years, values }: AnnualSeries, { floor, least, most }: Range) {
  const first = years[0] as number;
  const span = (years.at(-1) as number) - first;
  const rateOf = (x: Float64Array) => ((2 * (x[0] as number) - 1) * STEEPEST) / span;
  const middleOf = (x: Float64Array) => first + ((1 + 2 * FAR) * (x[1] as number) - FAR) * span;
  const total = values.reduce((sum, value) => sum + (value - floor) * (value - floor), 0);
  const capacityOf = (x: Float64Array) => {
    let ys = 0;
    let ss = 0;
    for (let i = 0; i < years.length; i++) {
      const s = logistic(rateOf(x) * ((years[i] as number) - middleOf(x)));
      ys += ((values[i] as number) - floor) * s;
      ss += s * s;
    }
    return Math.min(most, Math.max(least, ss > 0 ? ys / ss : 0));
  };
  const deviance = (x: Float64Array) => {
    const capacity = capacityOf(x);
    let squares = 0;
    for (let i = 0; i < years.length; i++) {
      const s = logistic(rateOf(x) * ((years[i] as number) - middleOf(x)));
      const error = (values[i] as number) - floor - capacity * s;
      squares += error * error;
    }
    return Math.log(squares / total + EXACT);
  };
  const start = STARTS.reduce((best, x) => (deviance(x) < deviance(best) ? x : best));
  let { at } = nelderMead(deviance, start, { size: 0.05 });
  at = nelderMead(deviance, at, { size: 0.02 }).at;
  return { capacity: capacityOf(at), rate: rateOf(at), middle: middleOf(at) };
}

const STARTS = [0.03, 0.2, 0.35, 0.43, 0.47, 0.53, 0.57, 0.65, 0.8, 0.97].flatMap((x) =>
  [0, 0.2, 0.35, 0.45, 0.5, 0.55, 0.65, 0.8, 1].map((y) => Float64Array.of(x, y)),
);

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
