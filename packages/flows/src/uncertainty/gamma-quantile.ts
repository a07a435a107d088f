import { incompleteGamma } from "./incomplete-gamma.js";

/** Quantile of the gamma distribution of scale 1 by bisection, to 1e-13 of its size; never falls as `u` or `shape` rises. */
export function gammaQuantile(u: number, shape: number): number {
  if (!(u > 0 && u < 1)) throw new RangeError(`invalid u; not in (0, 1): ${u}`);
  if (!(shape > 0)) throw new RangeError(`invalid shape; not above 0: ${shape}`);
  let low = 0;
  let high = shape + 1;
  while (incompleteGamma(shape, high) < u) high *= 2;
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (incompleteGamma(shape, middle) < u) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
