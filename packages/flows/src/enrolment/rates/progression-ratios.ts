/**
 * Grade-progression ratios E[g,t] / E[g−1,t−1] from grade 2 on, from enrolment by grade of two consecutive years. They mix
 * promotion, repetition and migration, and so may exceed 1. NaN where the grade below had nobody.
 */
export function progressionRatios(before: readonly number[], after: readonly number[]): number[] {
  if (before.length !== after.length) {
    throw new RangeError(`invalid enrolment; not the same grades in both years: ${before.length}, ${after.length}`);
  }
  return after.slice(1).map((n, i) => (before[i] === 0 ? Number.NaN : n / (before[i] as number)));
}

/** Smoothing constant of the United States' National Center for Education Statistics for rates by state. */
const NCES_CONSTANT = 0.4;

/**
 * Last level of single exponential smoothing, started at the first value: how NCES carries progression and enrolment rates
 * forward. Values are oldest first; the constant defaults to 0.4. Throws a `RangeError` without values.
 */
export function exponentiallySmoothed(values: readonly number[], constant = NCES_CONSTANT): number {
  if (!(constant >= 0 && constant <= 1)) throw new RangeError(`invalid constant; not in [0, 1]: ${constant}`);
  const [first, ...others] = some(values);
  return others.reduce((level, value) => level + constant * (value - level), first);
}

/**
 * Mean of the last `length` values (5 by default, fewer where there are fewer) with weights 1, 2, …, the latest heaviest: the
 * five-year weighted average of WICHE's *Knocking at the College Door*. `equal` weights give the plain mean.
 */
export function weightedRecent(
  values: readonly number[],
  { length = 5, equal = false }: { readonly length?: number; readonly equal?: boolean } = {},
): number {
  const recent = some(values).slice(-length);
  let sum = 0;
  let weights = 0;
  for (const [i, value] of recent.entries()) {
    const weight = equal ? 1 : i + 1;
    sum += weight * value;
    weights += weight;
  }
  return sum / weights;
}

/** A ratio of a small place and of the larger one around it, with the numbers of people that they start from. */
export interface NestedRatio {
  readonly ratio: number;
  readonly people: number;
  readonly parentRatio: number;
  readonly parentPeople: number;
}

/**
 * The ratio drawn to the parent's, with own weight √n / (√n + √N) (Inoue 2016, as in Hamilton–Perry practice): a place of 100
 * in a parent of 10,000 keeps a weight of 1/11. A place without people takes the parent's.
 */
export function shrunkenRatio({ ratio, people, parentRatio, parentPeople }: NestedRatio): number {
  if (people === 0) return parentRatio;
  const own = Math.sqrt(people);
  const weight = own / (own + Math.sqrt(parentPeople));
  return weight * ratio + (1 - weight) * parentRatio;
}

function some(values: readonly number[]): readonly [number, ...number[]] {
  const [first, ...others] = values;
  if (first === undefined) throw new RangeError("invalid values; none given");
  return [first, ...others];
}
