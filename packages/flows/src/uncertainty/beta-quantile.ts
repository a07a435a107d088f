import { incompleteBeta } from "./incomplete-beta.js";

/** Quantile of Beta(a, b) by bisection of the incomplete beta function, to 1e-13; never falls as `u` or `a` rises. */
export function betaQuantile(u: number, a: number, b: number): number {
  if (!(u > 0 && u < 1)) throw new RangeError(`invalid u; not in (0, 1): ${u}`);
  if (!(a > 0 && b > 0)) throw new RangeError(`invalid parameters of a beta; not above 0: ${a}, ${b}`);
  let low = 0;
  let high = 1;
  while (high - low > 1e-13) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < u) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
