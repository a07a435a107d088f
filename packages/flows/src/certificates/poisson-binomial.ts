/**
 * Distribution of the number of successes in independent trials with the probabilities given: `pmf[k]` = P(X = k) for
 * k = 0 … n, exact by convolution. Throws a `RangeError` for a probability outside [0, 1].
 */
export function poissonBinomial(probabilities: readonly number[]): Float64Array {
  const pmf = new Float64Array(probabilities.length + 1);
  pmf[0] = 1;
  for (const [trials, p] of probabilities.entries()) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid probability; not in [0, 1]: ${p}`);
    for (let k = trials + 1; k > 0; k--) pmf[k] = (pmf[k] as number) * (1 - p) + (pmf[k - 1] as number) * p;
    pmf[0] *= 1 - p;
  }
  return pmf;
}
