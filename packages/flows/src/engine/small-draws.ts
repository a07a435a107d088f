import { binomialQuantile, poissonQuantile } from "@lotrinh/trajectory";

/** Beyond these the recurrences from 0 would underflow, or be slow. */
const MANY = 500;

/** Draw from Binomial(n, p) by inversion, as `binomialQuantile`, quick where n is small. */
export function drawBinomial(u: number, n: number, p: number): number {
  if (n === 0 || p === 0) return 0;
  if (p === 1) return n;
  if (n > MANY) return binomialQuantile(u, n, p);
  if (p > 0.5) return n - drawBinomial(1 - u, n, 1 - p);
  const odds = p / (1 - p);
  let term = Math.exp(n * Math.log1p(-p));
  let [k, sum] = [0, term];
  while (sum < u && k < n) {
    term *= ((n - k) / (k + 1)) * odds;
    k++;
    sum += term;
  }
  return k;
}

/** Draw from Poisson(mean) by inversion, as `poissonQuantile`, quick where the mean is small. */
export function drawPoisson(u: number, mean: number): number {
  if (mean > MANY) return poissonQuantile(u, mean);
  let term = Math.exp(-mean);
  let [k, sum] = [0, term];
  while (sum < u && term > 0) {
    k++;
    term *= mean / k;
    sum += term;
  }
  return k;
}
