import { meanChange } from "./drift.js";
import { type AnnualSeries, checkSeries } from "./series.js";

export interface DampedDrift {
  readonly model: "damped-drift";
  /** Years of the training series. */
  readonly years: readonly number[];
  readonly level: number;
  /** Change a year in the past, and the share of it that is left a year later. */
  readonly slope: number;
  readonly phi: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The last value goes on with φ, φ², φ³ … of the drift, so that it levels off φ/(1 − φ) yearly changes away.
 * Throws a `RangeError` for an empty series or `phi` outside [0, 1].
 */
export function dampedDrift(series: AnnualSeries, { phi = 0.9 }: { readonly phi?: number } = {}): DampedDrift {
  checkSeries(series, 1);
  if (!(phi >= 0 && phi <= 1)) throw new RangeError(`invalid phi; not in [0, 1]: ${phi}`);
  const { years, values, lower = null, upper = null } = series;
  const level = values.at(-1) as number;
  return { model: "damped-drift", years: [...years], level, slope: meanChange(series), phi, lower, upper };
}

/** Points for 1 … `horizon` years ahead: level + (φ + … + φʰ) slope. */
export function dampedDriftPoints({ level, slope, phi }: DampedDrift, horizon: number): number[] {
  let power = 1;
  let sum = 0;
  const points: number[] = [];
  for (let h = 0; h < horizon; h++) {
    power *= phi;
    sum += power;
    points.push(level + sum * slope);
  }
  return points;
}
