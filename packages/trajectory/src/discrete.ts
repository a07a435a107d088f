/** A distribution on the whole numbers from `first` on: `cumulative[i]` is P(X ≤ first + i), the last entry is 1. */
export interface DiscreteDistribution {
  readonly first: number;
  readonly cumulative: Float64Array;
}

interface UnimodalShape {
  readonly mode: number;
  readonly last: number;
  /** P(X = k) / P(X = k − 1). */
  readonly ratio: (k: number) => number;
}

/** Terms below this share of the mode's are left out. */
const NEGLIGIBLE = 1e-27;

/**
 * Tabulates a unimodal distribution on 0…last. Terms are taken relative to the mode's and scaled by their sum, so that
 * nothing underflows, and plain arithmetic alone gives the same table on every machine.
 */
export function tabulate({ mode, last, ratio }: UnimodalShape): DiscreteDistribution {
  let first = mode;
  let term = 1;
  while (first > 0 && term > NEGLIGIBLE) term /= ratio(first--);
  let sum = term;
  const sums = [sum];
  for (let k = first + 1; k <= last && (k <= mode || term > NEGLIGIBLE); k++) {
    term *= ratio(k);
    sum += term;
    sums.push(sum);
  }
  return { first, cumulative: Float64Array.from(sums, (partial) => partial / sum) };
}

/** P(X ≤ k). */
export function discreteCdf({ first, cumulative }: DiscreteDistribution, k: number): number {
  const i = Math.floor(k) - first;
  return i < 0 ? 0 : (cumulative[i] ?? 1);
}

/** Smallest k with P(X ≤ k) ≥ u. Throws a `RangeError` unless 0 < u < 1. */
export function discreteQuantile({ first, cumulative }: DiscreteDistribution, u: number): number {
  if (!(u > 0 && u < 1)) throw new RangeError(`invalid u; not in (0, 1): ${u}`);
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) < u) low = middle + 1;
    else high = middle;
  }
  return first + low;
}
