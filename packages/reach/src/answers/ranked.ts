import { orderStatistics } from "@lotrinh/trajectory";

/** The values that lie some parts of the way, in [0, 1], from the least to the most: those of rank ⌊part · n⌋. */
export function ranked(values: Float64Array, parts: readonly number[]): number[] {
  const last = values.length - 1;
  return orderStatistics(
    values,
    parts.map((part) => Math.min(last, Math.floor(part * values.length))),
  );
}

/** The upper one of the two in the middle where their number is even. */
export function median(values: Float64Array): number {
  return ranked(values, [0.5])[0] as number;
}
