/** Fewer trials than this are convolved one by one. */
const MANY = 500;
/** Of many trials, terms below this are left out. */
const NEGLIGIBLE = 1e-40;

/**
 * Distribution of the number of successes in independent trials with the probabilities given: `pmf[k]` = P(X = k) for
 * k = 0 … n, exact by convolution. Of more than 500 trials those of one probability go in together, and terms below 10⁻⁴⁰
 * are 0. Throws a `RangeError` for a probability outside [0, 1].
 */
export function poissonBinomial(probabilities: readonly number[]): Float64Array {
  const wrong = probabilities.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`invalid probability; not in [0, 1]: ${wrong}`);
  const { first, terms } = successesOf(probabilities.map((p) => [p, 1]));
  const pmf = new Float64Array(probabilities.length + 1);
  pmf.set(terms, first);
  return pmf;
}

/** The same for trials in groups of one probability, as the terms that count: a million cost little more than a thousand. */
export function successesOf(groups: readonly TrialGroup[]): Terms {
  const count = groups.reduce((sum, [, n]) => sum + n, 0);
  if (count > MANY) return ofMany(groups);
  return { first: 0, terms: ofFew(groups.flatMap(([p, n]) => new Array<number>(n).fill(p))) };
}

/** So many trials of one probability. */
export type TrialGroup = readonly [p: number, n: number];

function ofFew(probabilities: readonly number[]): Float64Array {
  const pmf = new Float64Array(probabilities.length + 1);
  pmf[0] = 1;
  for (let trials = 0; trials < probabilities.length; trials++) {
    const p = probabilities[trials] as number;
    for (let k = trials + 1; k > 0; k--) pmf[k] = (pmf[k] as number) * (1 - p) + (pmf[k - 1] as number) * p;
    pmf[0] *= 1 - p;
  }
  return pmf;
}

/** The terms of a distribution that count, from k = `first` on. */
export interface Terms {
  readonly first: number;
  readonly terms: Float64Array;
}

function ofMany(groups: readonly TrialGroup[]): Terms {
  const trials = new Map<number, number>();
  for (const [p, n] of groups) trials.set(p, (trials.get(p) ?? 0) + n);
  let all: Terms = { first: 0, terms: Float64Array.of(1) };
  for (const [p, n] of trials) if (n > 0) all = convolved(all, binomialTerms(n, p));
  return all;
}

/** Terms relative to the mode's, scaled by their sum, so that nothing underflows. */
function binomialTerms(n: number, p: number): Terms {
  const mode = Math.min(n, Math.floor((n + 1) * p));
  if (p === 0 || p === 1) return { first: mode, terms: Float64Array.of(1) };
  const odds = p / (1 - p);
  const below: number[] = [];
  for (let k = mode, term = 1; k > 0; k--) {
    term *= k / ((n - k + 1) * odds);
    if (term < NEGLIGIBLE) break;
    below.push(term);
  }
  const above: number[] = [];
  for (let k = mode + 1, term = 1; k <= n; k++) {
    term *= ((n - k + 1) * odds) / k;
    if (term < NEGLIGIBLE) break;
    above.push(term);
  }
  const terms = Float64Array.from([...below.reverse(), 1, ...above]);
  const sum = terms.reduce((partial, term) => partial + term, 0);
  return { first: mode - below.length, terms: terms.map((term) => term / sum) };
}

function convolved(a: Terms, b: Terms): Terms {
  const terms = new Float64Array(a.terms.length + b.terms.length - 1);
  for (let i = 0; i < a.terms.length; i++) {
    const one = a.terms[i] as number;
    for (let k = 0; k < b.terms.length; k++) terms[i + k] = (terms[i + k] as number) + one * (b.terms[k] as number);
  }
  let [start, end] = [0, terms.length];
  while (start < end - 1 && (terms[start] as number) < NEGLIGIBLE) start++;
  while (end > start + 1 && (terms[end - 1] as number) < NEGLIGIBLE) end--;
  return { first: a.first + b.first + start, terms: terms.subarray(start, end) };
}
