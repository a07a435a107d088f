import type { Observation } from "@lotrinh/observations";
import type { Reading } from "@lotrinh/registry";

/** How what a clause asks is made of an indicator's yearly values. */
export type Measure =
  /** The value itself. */
  | { readonly kind: "level" }
  /** Values of the years from `from` to the deadline added up. */
  | { readonly kind: "sum"; readonly from: number }
  /** How far it has risen since a year, or fallen where `sign` is −1. */
  | { readonly kind: "rise"; readonly since: number; readonly sign: 1 | -1 }
  /** How far it rises, or falls, from each year to the next, from the year `from` on where one is named. */
  | { readonly kind: "yearly-rise"; readonly from: number | null; readonly sign: 1 | -1 }
  /** How many times its value of a year. */
  | { readonly kind: "multiple"; readonly since: number };

const LEVEL: Measure = { kind: "level" };

/** What a reading’s forms make of its indicator; a change without a base has none and stays a level. */
export function measureOf({ comparator, period, base, per, multiple }: Reading): Measure {
  const sign = comparator === "increase_by" ? 1 : comparator === "decrease_by" ? -1 : null;
  if (multiple !== undefined && base) return base.value === undefined ? { kind: "multiple", since: base.year } : LEVEL;
  if (sign !== null && per?.unit === "year") return { kind: "yearly-rise", from: period?.from ?? null, sign };
  if (sign !== null) return base && base.value === undefined ? { kind: "rise", since: base.year, sign } : LEVEL;
  return period && per?.unit !== "year" ? { kind: "sum", from: period.from } : LEVEL;
}

/** The year whose value a measure needs beside the deadline's; null where it needs none. */
export function baseYearOf(measure: Measure): number | null {
  return measure.kind === "rise" || measure.kind === "multiple" ? measure.since : null;
}

/** The measure at a year, of known values by year; null where one that it needs is not known. */
export function measured(measure: Measure, year: number, valueAt: (year: number) => number | undefined): number | null {
  const at = valueAt(year);
  if (at === undefined) return null;
  switch (measure.kind) {
    case "level":
      return at;
    case "sum": {
      let sum = 0;
      for (let one = measure.from; one <= year; one++) {
        const value = valueAt(one);
        if (value === undefined) return null;
        sum += value;
      }
      return sum;
    }
    case "rise":
    case "yearly-rise": {
      const before = valueAt(measure.kind === "rise" ? measure.since : year - 1);
      return before === undefined ? null : clean(measure.sign * (at - before));
    }
    case "multiple": {
      const base = valueAt(measure.since);
      return base === undefined || base <= 0 ? null : clean(at / base);
    }
  }
}

/** Whether every value that the measure needs is known or simulated, when `known` ends and the paths begin. */
export function isMeasurable(measure: Measure, observed: readonly Pick<Observation, "year">[]): boolean {
  const last = observed.at(-1)?.year;
  if (last === undefined) return false;
  const years = new Set(observed.map(({ year }) => year));
  const base = baseYearOf(measure);
  if (base !== null) return base > last || years.has(base);
  if (measure.kind !== "sum") return true;
  for (let year = measure.from; year <= last; year++) if (!years.has(year)) return false;
  return true;
}

/** Without the dust of binary fractions: 99.9 − 99 is 0.9. */
function clean(x: number): number {
  return Number(x.toFixed(9));
}
