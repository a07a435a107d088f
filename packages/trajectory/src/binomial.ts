import { type DiscreteDistribution, discreteQuantile, tabulate } from "./discrete.js";

const LARGEST_N = 1e9;

/** The binomial distribution, tabulated. Throws a `RangeError` unless n is a count up to 10⁹ and 0 ≤ p ≤ 1. */
export function binomial(n: number, p: number): DiscreteDistribution {
  if (!Number.isInteger(n) || n < 0 || n > LARGEST_N) throw new RangeError(`invalid n; not a count up to 1e9: ${n}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p}`);
  if (p === 1) return { first: n, cumulative: Float64Array.of(1) };
  const odds = p / (1 - p);
  return tabulate({
    mode: Math.min(n, Math.floor((n + 1) * p)),
    last: n,
    ratio: (k) => ((n - k + 1) / k) * odds,
  });
}

/**
 * Smallest k with P(X ≤ k) ≥ u for X ~ Binomial(n, p): a draw by inversion, which never falls as `u`, `n` or `p` rises.
 * For many draws at one n and p, tabulate `binomial(n, p)` once and use `discreteQuantile`.
 */
export function binomialQuantile(u: number, n: number, p: number): number {
  return discreteQuantile(binomial(n, p), u);
}
