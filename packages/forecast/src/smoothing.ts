import { goldenSection } from "./golden-section.js";
import type { AnnualSeries } from "./series.js";

export interface Smoothing {
  readonly alpha: number;
  /** At the last year. */
  readonly level: number;
}

const LEAST = 0.0001;
const MOST = 0.9999;
/** Most values from which the first level is not fitted but is the first value. */
const SHORT = 6;

/**
 * Simple exponential smoothing with the parameter and the first level that make the sum of squared one-step errors least
 * (the first level is the first value for up to six of them, as in the R package forecast).
 * After a gap of g years the level moves by 1 − (1 − α)^g of the error (Wright 1986, Management Science 32).
 */
export function smooth(series: AnnualSeries): Smoothing {
  if (series.values.length === 1) return { alpha: 1, level: series.values[0] as number };
  const alpha = goldenSection((a) => run(series, a).squares, { from: LEAST, to: MOST });
  return { alpha, level: run(series, alpha).level };
}

/** The errors are linear in the first level, which gives the best one in closed form. */
function run({ years, values }: AnnualSeries, alpha: number): { squares: number; level: number } {
  const origin = values[0] as number;
  let level = 0;
  let weight = 1;
  let year = (years[0] as number) - 1;
  let ee = 0;
  let ew = 0;
  let ww = 0;
  for (let i = 0; i < values.length; i++) {
    const error = (values[i] as number) - origin - level;
    ee += error * error;
    ew += error * weight;
    ww += weight * weight;
    const kept = power(1 - alpha, (years[i] as number) - year);
    level += (1 - kept) * error;
    weight *= kept;
    year = years[i] as number;
  }
  const first = values.length <= SHORT ? 0 : ew / ww;
  return { squares: Math.max(0, ee - first * ew), level: origin + level + weight * first };
}

export function power(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product *= base;
  return product;
}
