import { normalQuantile } from "@lotrinh/trajectory";

const STEPS = 200;
const SCORES = Float64Array.from({ length: STEPS }, (_, i) => normalQuantile((i + 0.5) / STEPS));

/** Mean of a distribution from its quantile as a function of the normal score. */
export function meanOfQuantiles(quantile: (score: number) => number): number {
  let sum = 0;
  for (let i = 0; i < STEPS; i++) sum += quantile(SCORES[i] as number);
  return sum / STEPS;
}
