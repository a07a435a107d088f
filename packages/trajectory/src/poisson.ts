import { type DiscreteDistribution, discreteQuantile, tabulate } from "./discrete.js";

const LARGEST_MEAN = 1e9;

/** The Poisson distribution, tabulated. Throws a `RangeError` unless 0 ≤ mean ≤ 10⁹. */
export function poisson(mean: number): DiscreteDistribution {
  if (!(mean >= 0 && mean <= LARGEST_MEAN)) throw new RangeError(`invalid mean; not in [0, 1e9]: ${mean}`);
  return tabulate({ mode: Math.floor(mean), last: Number.POSITIVE_INFINITY, ratio: (k) => mean / k });
}

/**
 * Smallest k with P(X ≤ k) ≥ u for X ~ Poisson(mean): a draw by inversion, which never falls as `u` or `mean` rises.
 * For many draws at one mean, tabulate `poisson(mean)` once and use `discreteQuantile`.
 */
export function poissonQuantile(u: number, mean: number): number {
  return discreteQuantile(poisson(mean), u);
}
