import type { TrainedModel } from "./model.js";

export interface ForecastPoint {
  readonly year: number;
  readonly value: number;
}

/** Point forecasts for 1 … `horizon` years after the last year of the training series, cut off at its bounds. */
export function forecastPoints({ years, level, slope, lower, upper }: TrainedModel, horizon: number): ForecastPoint[] {
  if (!Number.isSafeInteger(horizon) || horizon < 1) {
    throw new RangeError(`invalid horizon; not a positive integer: ${horizon}`);
  }
  const last = years.at(-1) as number;
  return Array.from({ length: horizon }, (_, i) => ({
    year: last + i + 1,
    value: within(level + (i + 1) * slope, lower, upper),
  }));
}

export function within(value: number, lower: number | null, upper: number | null): number {
  return Math.min(upper ?? Number.POSITIVE_INFINITY, Math.max(lower ?? Number.NEGATIVE_INFINITY, value));
}
