import { normalCdf, normalPdf } from "@lotrinh/trajectory";
import { checkPairs, mean, type Values } from "./values.js";

/** Quantile (pinball) loss of a forecast of the `p`-quantile. */
export function pinball(actual: number, forecast: number, p: number): number {
  return Math.max(p * (actual - forecast), (p - 1) * (actual - forecast));
}

/**
 * Continuous ranked probability score of a sample: mean |x − y| − ½ mean |x − x′| over all pairs, a member with itself
 * included (Gneiting & Raftery 2007, JASA 102).
 */
export function crpsSample(actual: number, sample: Values): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const halfSpread = mean(sorted.map((x, i) => ((2 * i + 1) / sorted.length - 1) * x));
  return mean(sorted.map((x) => Math.abs(x - actual))) - halfSpread;
}

/** Continuous ranked probability score of a normal distribution with standard deviation `sd` > 0. */
export function crpsNormal(actual: number, location: number, sd: number): number {
  const z = (actual - location) / sd;
  return sd * (z * (2 * normalCdf(z) - 1) + 2 * normalPdf(z) - 1 / Math.sqrt(Math.PI));
}

/** Winkler score of a central interval of the given coverage: its width, plus 2/α of the distance outside it. */
export function winkler(actual: number, [lower, upper]: readonly [number, number], coverage: number): number {
  return upper - lower + (2 / (1 - coverage)) * Math.max(0, lower - actual, actual - upper);
}

/** Brier score: mean squared difference between probabilities and what came true. */
export function brier(cameTrue: readonly boolean[], probabilities: Values): number {
  checkPairs("probabilities", cameTrue.map(Number), probabilities);
  return mean(probabilities.map((p, i) => (p - Number(cameTrue[i])) * (p - Number(cameTrue[i]))));
}

/**
 * Log score: mean of −ln of the probability that was given to what happened. Infinite once something happened that was
 * said to be impossible.
 */
export function logScore(cameTrue: readonly boolean[], probabilities: Values): number {
  checkPairs("probabilities", cameTrue.map(Number), probabilities);
  return mean(probabilities.map((p, i) => -Math.log(cameTrue[i] ? p : 1 - p)));
}

/** Share of values that lie in their intervals, ends included. */
export function coverage(actual: Values, intervals: readonly (readonly [number, number])[]): number {
  checkPairs(
    "intervals",
    actual,
    intervals.map(([lower]) => lower),
  );
  return mean(
    intervals.map(([lower, upper], i) => Number((actual[i] as number) >= lower && (actual[i] as number) <= upper)),
  );
}
