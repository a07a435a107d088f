import type { AnnualSeries } from "../series.js";
import { driftStrength } from "../shrunken-drift.js";

/**
 * A scale on which quantities that grow by shares grow more evenly: the square root (`root` 2) or the fourth root (4) of the
 * distance from `base`. A root of 1 is the scale of the series itself, 0 stands for the logarithm.
 */
export interface RootScale {
  readonly root: 0 | 1 | 2 | 4;
  readonly base: number;
}

/** The scale for a series: its lower bound or 0 is the base; values below that have no root. */
export function rootScale({ values, lower = null }: AnnualSeries, root: 2 | 4): RootScale {
  const base = lower ?? 0;
  return { root: values.every((value) => value >= base) ? root : 1, base };
}

export function toRoot({ root, base }: RootScale, value: number): number {
  if (root === 1) return value;
  if (root === 0) return Math.log(value - base);
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
  if (root === 0) return base + (near - base) * Math.exp(value - from);
  const ratio = Math.max(0, value) / (from || 1);
  const square = ratio * ratio;
  return base + (root === 2 ? square : square * square) * (from > 0 ? near - base : 1);
}

/** The series on that scale, without bounds there. */
export function rooted({ years, values }: AnnualSeries, scale: RootScale): AnnualSeries {
  return { years, values: values.map((value) => toRoot(scale, value)) };
}

/** A drift this many times as certain on the values themselves is one of theirs and not of their roots. */
const STRAIGHTER = 3;

/** Fourth roots, but where the drift of the values themselves is far steadier, as on a straight line, the values. */
export function straightest(series: AnnualSeries): RootScale {
  const fourth = rootScale(series, 4);
  const itself: RootScale = { ...fourth, root: 1 };
  if (series.values.includes(fourth.base)) return itself;
  return driftStrength(series) > STRAIGHTER * driftStrength(rooted(series, fourth)) ? itself : fourth;
}
