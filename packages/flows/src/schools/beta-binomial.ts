import { checkCount } from "../model/check-count.js";

export interface BetaBinomialOptions {
  readonly mean: number;
  /** Correlation of any two trials, a shock that hits all alike: 0 is the binomial, below 1. */
  readonly correlation: number;
}

/**
 * Distribution of successes in `n` trials that share a shock: `pmf[k]` = P(X = k), with variance
 * n π (1 − π) (1 + (n − 1) ρ). Throws a `RangeError` for a mean outside [0, 1] or a correlation outside [0, 1).
 */
export function betaBinomial(n: number, { mean, correlation }: BetaBinomialOptions): Float64Array {
  checkCount("n", n);
  if (!(mean >= 0 && mean <= 1)) throw new RangeError(`invalid mean; not in [0, 1]: ${mean}`);
  if (!(correlation >= 0 && correlation < 1))
    throw new RangeError(`invalid correlation; not in [0, 1): ${correlation}`);
  const pmf = new Float64Array(n + 1);
  pmf[0] = 1;
  // Pólya's urn: after k successes in i trials the next succeeds with probability (α + k) / (α + β + i)
  for (let i = 0; i < n; i++) {
    for (let k = i + 1; k >= 0; k--) {
      const here = k <= i ? (pmf[k] as number) * (1 - next(k, i)) : 0;
      pmf[k] = here + (k > 0 ? (pmf[k - 1] as number) * next(k - 1, i) : 0);
    }
  }
  return pmf;

  function next(k: number, i: number): number {
    const weight = 1 - correlation;
    return (mean * weight + k * correlation) / (weight + i * correlation);
  }
}
