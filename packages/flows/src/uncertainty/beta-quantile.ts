import { betaDistribution } from "./incomplete-beta.js";

const PRECISION = 1e-13;

/** Quantile of Beta(a, b): where the incomplete beta function is `u`, bracketed to 1e-13. */
export function betaQuantile(u: number, a: number, b: number): number {
  if (!(u > 0 && u < 1)) throw new RangeError(`invalid u; not in (0, 1): ${u}`);
  if (!(a > 0 && b > 0)) throw new RangeError(`invalid parameters of a beta; not above 0: ${a}, ${b}`);
  const distribution = betaDistribution(a, b);
  return crossing((x) => distribution(x) - u, -u, 1 - u);
}

/**
 * Where a rising function with the values `atZero` < 0 and `atOne` > 0 at the ends of [0, 1] crosses zero, by the method of
 * Chandrupatla (1997, Advances in Engineering Software 28, 145–149): inverse quadratic steps where they are safe, else halves.
 */
function crossing(f: (x: number) => number, atZero: number, atOne: number): number {
  let a = 1;
  let fa = atOne;
  let b = 0;
  let fb = atZero;
  let c = a;
  let fc = fa;
  let step = 0.5;
  for (;;) {
    const x = a + step * (b - a);
    const fx = f(x);
    if (fx > 0 === fa > 0) {
      c = a;
      fc = fa;
    } else {
      c = b;
      fc = fb;
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const width = Math.abs(b - a);
    if (fa === 0 || width < PRECISION) return fa === 0 ? a : best;
    const xi = (a - b) / (c - b);
    const phi = (fa - fb) / (fc - fb);
    const safe = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    const quadratic = ((fa / (fb - fa)) * fc) / (fb - fc) + ((((c - a) / (b - a)) * fa) / (fc - fa)) * (fb / (fc - fb));
    const least = Math.min(0.5, (0.5 * PRECISION) / width);
    step = Math.min(1 - least, Math.max(least, safe ? quadratic : 0.5));
  }
}
