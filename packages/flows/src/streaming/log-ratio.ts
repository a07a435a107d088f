/**
 * Additive log-ratio ln(πₖ / π_K) of shares, the last being the reference (Aitchison 1986).
 * Throws a `RangeError` for a share that is not above 0: see `replaceZeros`.
 */
export function logRatio(shares: readonly number[]): number[] {
  const wrong = shares.find((share) => !(share > 0));
  if (wrong !== undefined) throw new RangeError(`invalid share; not above 0: ${wrong}`);
  const reference = shares.at(-1) as number;
  return shares.slice(0, -1).map((share) => Math.log(share / reference));
}

/** The shares of log-ratios, one more than there are ratios; they add up to 1. */
export function sharesOfLogRatio(ratios: readonly number[]): number[] {
  const highest = Math.max(0, ...ratios);
  const terms = [...ratios, 0].map((ratio) => Math.exp(ratio - highest));
  const sum = terms.reduce((total, term) => total + term, 0);
  return terms.map((term) => term / sum);
}

/**
 * Shares of counts where none stands at 0: half a person for each empty destination, the others scaled to make room
 * (multiplicative replacement, Martín-Fernández et al. 2003). Throws a `RangeError` where nobody is counted.
 */
export function replaceZeros(counts: readonly number[]): number[] {
  const people = counts.reduce((sum, count) => sum + count, 0);
  if (!(people > 0)) throw new RangeError("invalid counts; nobody is counted");
  const half = 0.5 / Math.max(1, people);
  const zeros = counts.filter((count) => count === 0).length;
  if (zeros * half >= 1) return counts.map(() => 1 / counts.length);
  return counts.map((count) => (count === 0 ? half : (count / people) * (1 - zeros * half)));
}
