import { logGamma } from "../uncertainty/incomplete-beta.js";

/** Years that differ by a Gamma factor of mean 1 and this shape; infinite where by chance alone. */
export interface YearOptions {
  /** Expected exceptions of a mean year. */
  readonly mean: number;
  readonly shape: number;
}

/** Logarithm of the probability of just `count` exceptions in a year: negative binomial, or Poisson. */
export function logChance(count: number, { mean, shape }: YearOptions): number {
  if (mean === 0) return count === 0 ? 0 : Number.NEGATIVE_INFINITY;
  if (shape === Number.POSITIVE_INFINITY) return count * Math.log(mean) - mean - logGamma(count + 1);
  const ways = logGamma(count + shape) - logGamma(shape) - logGamma(count + 1);
  return ways - shape * Math.log1p(mean / shape) + count * Math.log(mean / (shape + mean));
}

/** Probability of at most `most` exceptions in a year. */
export function chanceOfAtMost(most: number, { mean, shape }: YearOptions): number {
  if (most < 0) return 0;
  let term = Math.exp(logChance(0, { mean, shape }));
  let sum = term;
  for (let k = 0; k < most; k++) {
    term *= growth(k, { mean, shape });
    sum += term;
  }
  return Math.min(1, sum);
}

/** The number of exceptions with that much probability at or below it, never above `people`. */
export function exceptionsAt(u: number, people: number, { mean, shape }: YearOptions): number {
  let term = Math.exp(logChance(0, { mean, shape }));
  let sum = term;
  let k = 0;
  while (sum < u && k < people) {
    term *= growth(k, { mean, shape });
    sum += term;
    k++;
  }
  return k;
}

/** Probability of k + 1 over that of k. */
function growth(k: number, { mean, shape }: YearOptions): number {
  if (shape === Number.POSITIVE_INFINITY) return mean / (k + 1);
  return ((k + shape) / (k + 1)) * (mean / (shape + mean));
}
