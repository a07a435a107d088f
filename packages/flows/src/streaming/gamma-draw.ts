import { normalQuantile } from "@lotrinh/trajectory";

const ATTEMPTS = 3;

/** Uniform numbers that one draw takes, whatever its shape, so that scenarios stay in step. */
export const UNIFORMS_PER_GAMMA = 2 * ATTEMPTS + 1;

/**
 * A gamma draw of scale 1 by the squeeze of Marsaglia and Tsang (2000), with the boost u^(1/shape) below shape 1. After
 * three rejections (fewer than one draw in 10⁴) it takes the last proposal. `next` gives uniform numbers in (0, 1).
 */
export function gammaDraw(shape: number, next: () => number): number {
  const boost = next();
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  let value = d;
  let attempt = 0;
  for (; attempt < ATTEMPTS; attempt++) {
    const [u, w] = [next(), next()];
    const z = normalQuantile(u);
    const v = (1 + c * z) * (1 + c * z) * (1 + c * z);
    if (v <= 0) continue;
    value = d * v;
    // the squeeze spares the logarithms of nearly all draws
    if (w < 1 - 0.0331 * z * z * z * z) break;
    if (Math.log(w) < 0.5 * z * z + d - value + d * Math.log(v)) break;
  }
  for (attempt++; attempt < ATTEMPTS; attempt++) {
    next();
    next();
  }
  return shape < 1 ? value * Math.exp(Math.log(boost) / shape) : value;
}
