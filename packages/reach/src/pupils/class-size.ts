import type { Observation } from "@lotrinh/observations";

/** Pupils over classes in a year. */
export interface ClassSize {
  readonly year: number;
  readonly pupilsPerClass: number;
  readonly classes: Observation;
}

/** Of the last year that has both; null where none has. */
export function classSize(pupils: readonly Observation[], classes: readonly Observation[]): ClassSize | null {
  for (const row of [...classes].reverse()) {
    const there = pupils.find(({ year }) => year === row.year);
    if (there && row.value > 0) return { year: row.year, pupilsPerClass: there.value / row.value, classes: row };
  }
  return null;
}
