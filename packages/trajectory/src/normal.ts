const ROOT_TWO_PI = 2.5066282746310002;
/** Where the series gives way to the continued fraction, which needs no more than `LEVELS` levels from there on. */
const TAIL = 2;
const LEVELS = 120;
const NEGLIGIBLE = 1e-17;

/** Density of the standard normal distribution. */
export function normalPdf(z: number): number {
  return Math.exp((-z * z) / 2) / ROOT_TWO_PI;
}

/**
 * P(Z ≤ z) of the standard normal distribution, to about 14 significant digits in both tails: the series of Marsaglia
 * (2004, "Evaluating the normal distribution", J. Statistical Software 11(4)) near 0, Laplace's continued fraction beyond.
 */
export function normalCdf(z: number): number {
  if (z < -TAIL) return upperTail(-z);
  if (z > TAIL) return 1 - upperTail(z);
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > NEGLIGIBLE * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + sum * normalPdf(z);
}

function upperTail(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return 0;
  let denominator = z;
  for (let level = LEVELS; level > 0; level--) denominator = z + level / denominator;
  return normalPdf(z) / denominator;
}
