import { normalQuantile } from "@lotrinh/trajectory";
import { betaDistribution, logGamma } from "../uncertainty/incomplete-beta.js";
import { incompleteGamma } from "../uncertainty/incomplete-gamma.js";

/** Mean beyond which the recurrences from 0 would underflow, or be slow. */
const MANY = 500;

/** Draw from Binomial(n, p) by inversion, as `binomialQuantile`, quick where few of the n do or few do not. */
export function drawBinomial(u: number, n: number, p: number): number {
  if (n === 0 || p === 0) return 0;
  if (p === 1) return n;
  if (p > 0.5) return n - drawBinomial(1 - u, n, 1 - p);
  if (n * p > MANY) return fromTheMiddle(u, n, p);
  const odds = p / (1 - p);
  let term = wholePower(1 - p, n);
  let k = 0;
  let sum = term;
  while (sum < u && k < n) {
    term *= ((n - k) / (k + 1)) * odds;
    k++;
    sum += term;
  }
  return k;
}

/** Draw from Poisson(mean) by inversion, as `poissonQuantile`, quick however large the mean. */
export function drawPoisson(u: number, mean: number): number {
  if (mean === 0) return 0;
  if (mean > MANY) return fromTheMiddleOfMany(u, mean);
  let term = Math.exp(-mean);
  let k = 0;
  let sum = term;
  while (sum < u && term > 0) {
    k++;
    term *= mean / k;
    sum += term;
  }
  return k;
}

function wholePower(base: number, exponent: number): number {
  let product = 1;
  let square = base;
  for (let left = exponent; left > 0; left >>= 1) {
    if (left & 1) product *= square;
    square *= square;
  }
  return product;
}

/** The same by steps from where the normal distribution with the binomial's skewness has the quantile. */
function fromTheMiddle(u: number, n: number, p: number): number {
  const z = normalQuantile(u);
  const guess = n * p + Math.sqrt(n * p * (1 - p)) * z + ((1 - 2 * p) * (z * z - 1)) / 6;
  let k = Math.min(n - 1, Math.max(0, Math.round(guess)));
  const odds = p / (1 - p);
  let term = Math.exp(
    logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p),
  );
  let below = betaDistribution(n - k, k + 1)(1 - p);
  while (below >= u && k > 0) {
    below -= term;
    term *= k / (n - k + 1) / odds;
    k--;
  }
  while (below < u && k < n) {
    k++;
    term *= ((n - k + 1) / k) * odds;
    below += term;
  }
  return k;
}

/** The same for the Poisson distribution. */
function fromTheMiddleOfMany(u: number, mean: number): number {
  const z = normalQuantile(u);
  let k = Math.max(0, Math.round(mean + Math.sqrt(mean) * z + (z * z - 1) / 6));
  let term = Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
  let below = 1 - incompleteGamma(k + 1, mean);
  while (below >= u && k > 0) {
    below -= term;
    term *= k / mean;
    k--;
  }
  while (below < u && term > 0) {
    k++;
    term *= mean / k;
    below += term;
  }
  return k;
}
