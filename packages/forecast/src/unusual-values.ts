import { median } from "./median.js";
import type { AnnualSeries } from "./series.js";
import { yearlyChanges } from "./yearly-changes.js";

/** A value that stands out by itself, or the first of those that have moved to another level. */
export interface UnusualValue {
  readonly year: number;
  readonly kind: "outlier" | "level-shift";
  readonly value: number;
  /** What the values around it let expect: halfway between its neighbours, or the value before. */
  readonly expected: number;
}

/** A jump stands out from this many usual steps on. */
const STEPS = 8;
/** The last value is far off where its step is this many times the greatest before it. */
const LAST = 8;
/** Fewer values say nothing of what is usual. */
const LEAST = 7;
/** A usual step is at least this share of the values' usual size. */
const LEAST_STEP = 0.005;

/**
 * Outliers: values that lie far off both neighbours on one side, the last one far off what came before it. Level shifts: a
 * step that the values after it keep. Far is eight times the median absolute deviation of changes from their median, so a
 * steady trend has none. Series of fewer than seven values, or with a value that comes in half of the years, have none.
 */
export function unusualValues({ years, values }: AnnualSeries): UnusualValue[] {
  const n = values.length;
  if (n < LEAST) return [];
  const { changes: whole, gaps } = yearlyChanges({ years, values });
  const changes = whole.map((change, i) => change / (gaps[i] as number));
  const usual = median(changes);
  const size = median(values.map(Math.abs));
  const step = Math.max(median(changes.map((change) => Math.abs(change - usual))), LEAST_STEP * size);
  if (step === 0 || 2 * changes.filter((change) => change === 0).length >= n) return [];
  const found: UnusualValue[] = [];
  const far = (i: number): number => {
    const off = (changes[i] as number) - usual;
    return Math.abs(off) > STEPS * step ? Math.sign(off) : 0;
  };
  for (let i = 0; i < changes.length; i++) {
    const [jump, next] = [far(i), i + 1 < changes.length ? far(i + 1) : 0];
    if (jump === 0) continue;
    const [year, value] = [years[i + 1] as number, values[i + 1] as number];
    const before = values[i] as number;
    if (next === -jump) {
      found.push({ year, kind: "outlier", value, expected: (before + (values[i + 2] as number)) / 2 });
      i++;
    } else if (i === 0 && next === 0 && n > 2) {
      found.push({ year: years[0] as number, kind: "outlier", value: before, expected: value - usual });
    } else if (i === changes.length - 1) {
      const others = changes.slice(0, i).map((change) => Math.abs(change - usual));
      if (Math.abs((changes[i] as number) - usual) < LAST * Math.max(...others)) continue;
      found.push({ year, kind: "outlier", value, expected: before + usual });
    } else found.push({ year, kind: "level-shift", value, expected: before + usual });
  }
  return found;
}
