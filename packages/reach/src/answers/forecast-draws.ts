import { quantileOf, type SeriesForecast } from "@lotrinh/forecast";

const STEPS = 400;

/**
 * Values of one forecast year, one for each uniform number, from its quantiles at four hundred steps: for a year that is asked
 * about by itself, without the path to it.
 */
export function forecastDraws(forecast: SeriesForecast, year: number, uniforms: Float64Array): Float64Array {
  const table = Float64Array.from({ length: STEPS }, (_, i) => quantileOf(forecast, year, (i + 0.5) / STEPS));
  return uniforms.map((u) => table[Math.min(STEPS - 1, Math.floor(u * STEPS))] as number);
}
