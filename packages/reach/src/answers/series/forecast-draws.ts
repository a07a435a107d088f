import { quantilesOf, type SeriesForecast } from "@lotrinh/forecast";

const STEPS = 400;

/**
 * Values of one forecast year, one for each uniform number, from its quantiles at four hundred steps: for a year that is asked
 * about by itself, without the path to it.
 */
export function forecastDraws(forecast: SeriesForecast, year: number, uniforms: Float64Array): Float64Array {
  const quantileAt = quantilesOf(forecast, year);
  const table = Float64Array.from({ length: STEPS }, (_, i) => quantileAt((i + 0.5) / STEPS));
  const values = new Float64Array(uniforms.length);
  for (let k = 0; k < values.length; k++) {
    values[k] = table[Math.min(STEPS - 1, Math.floor((uniforms[k] as number) * STEPS))] as number;
  }
  return values;
}
