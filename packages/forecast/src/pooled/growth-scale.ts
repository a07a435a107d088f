import type { AnnualSeries } from "../series.js";

/** A scale on which places grow alike: logits between two bounds, else logarithms of the distance from the lower bound or 0. */
export interface GrowthScale {
  readonly to: (value: number) => number;
  /** A value moved by so much on the scale; what lies on a bound stays there. */
  readonly moved: (value: number, by: number) => number;
}

/** Of the range between two bounds, or of the mean value: nearer to a bound all lie there. */
const NEAREST = 0.002;

/** Null where a value lies below the lower bound or 0, or none above it. */
export function growthScale({ values, lower, upper }: AnnualSeries): GrowthScale | null {
  const base = lower ?? 0;
  if (values.some((value) => value < base)) return null;
  if (upper !== undefined && upper !== null && lower !== undefined && lower !== null) return logits(lower, upper);
  const mean = values.reduce((sum, value) => sum + (value - base) / values.length, 0);
  if (!(mean > 0)) return null;
  const least = NEAREST * mean;
  return {
    to: (value) => Math.log(Math.max(least, value - base)),
    moved: (value, by) => base + (value - base) * Math.exp(by),
  };
}

function logits(lower: number, upper: number): GrowthScale {
  const range = upper - lower;
  const shareOf = (value: number) => (value - lower) / range;
  return {
    to: (value) => {
      const share = Math.min(1 - NEAREST, Math.max(NEAREST, shareOf(value)));
      return Math.log(share / (1 - share));
    },
    moved: (value, by) => {
      const share = shareOf(value);
      const odds = share * Math.exp(by);
      return Math.min(upper, lower + (range * odds) / (odds + 1 - share));
    },
  };
}
