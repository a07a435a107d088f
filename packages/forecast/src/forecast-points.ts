import type { TrainedModel } from "./model.js";

export interface ForecastPoint {
  readonly year: number;
  readonly value: number;
}

/** Point forecasts for 1 … `horizon` years after the last year of the training series. */
export function forecastPoints({ years, level, slope }: TrainedModel, horizon: number): ForecastPoint[] {
  if (!Number.isInteger(horizon) || horizon < 1) {
    throw new RangeError(`invalid horizon; not a positive integer: ${horizon}`);
  }
  const last = years.at(-1) as number;
  return Array.from({ length: horizon }, (_, i) => ({ year: last + i + 1, value: level + (i + 1) * slope }));
}
