import { gammaQuantile } from "./gamma-quantile.js";
import { tabulated } from "./tabulated.js";

/** Events a year, known, or known as if seen over so many years: Gamma(mean · years, years). */
export type UncertainRate = number | { readonly mean: number; readonly years: number };

const NO_EVENTS = 1e-9;

/** One value for each uniform number, never falling as the mean rises. Throws a `RangeError` for what cannot be. */
export function drawRate(name: string, rate: UncertainRate, uniforms: Float64Array): Float64Array {
  const { mean, years } = typeof rate === "number" ? { mean: rate, years: 1 } : rate;
  if (!(mean >= 0 && mean <= 1e6)) throw new RangeError(`invalid ${name}; not in [0, 1000000]: ${mean}`);
  if (!(years > 0 && years < 1e9)) throw new RangeError(`invalid ${name}; not above 0 years: ${years}`);
  if (typeof rate === "number" || mean * years < NO_EVENTS) return new Float64Array(uniforms.length).fill(mean);
  const quantileAt = tabulated((u) => gammaQuantile(u, mean * years) / years);
  return uniforms.map(quantileAt);
}
