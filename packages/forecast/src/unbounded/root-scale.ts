import type { AnnualSeries } from "../series.js";

/**
 * A scale on which quantities that grow by shares grow more evenly: the square root (`root` 2) or the fourth root (4) of the
 * distance from `base`. A root of 1 is the scale of the series itself.
 */
export interface RootScale {
  readonly root: 1 | 2 | 4;
  readonly base: number;
}

/** The scale for a series: its lower bound or 0 is the base; values below that have no root. */
export function rootScale({ values, lower = null }: AnnualSeries, root: 2 | 4): RootScale {
  const base = lower ?? 0;
  return { root: values.every((value) => value >= base) ? root : 1, base };
}

export function toRoot({ root, base }: RootScale, value: number): number {
  if (root === 1) return value;
  const once = Math.sqrt(value - base);
  return root === 2 ? once : Math.sqrt(once);
}

/**
 * Back on the scale of the series; what would lie below the base is the base. Counted from `near`, a value of the series, so
 * that what equals its root comes back as that value.
 */
export function fromRoot(scale: RootScale, value: number, near: number): number {
  const { root, base } = scale;
  if (root === 1) return value;
  const from = toRoot(scale, near);
  const ratio = Math.max(0, value) / (from || 1);
  const square = ratio * ratio;
  return base + (root === 2 ? square : square * square) * (from > 0 ? near - base : 1);
}

/** The series on that scale, without bounds there. */
export function rooted({ years, values }: AnnualSeries, scale: RootScale): AnnualSeries {
  return { years, values: values.map((value) => toRoot(scale, value)) };
}
