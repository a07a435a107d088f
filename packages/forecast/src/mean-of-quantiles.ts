import { normalQuantile } from "@lotrinh/trajectory";

const STEPS = 200;
const SCORES = Array.from({ length: STEPS }, (_, i) => normalQuantile((i + 0.5) / STEPS));

/** Mean of a distribution from its quantile as a function of the normal score. */
export function meanOfQuantiles(quantile: (score: number) => number): number {
  return SCORES.reduce((sum, z) => sum + quantile(z), 0) / STEPS;
}
