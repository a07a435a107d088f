import type { Comparator } from "@lotrinh/language";
import type { Reading } from "@lotrinh/registry";

/** “Khoảng X” is met within five points, or five per cent of a count. */
const ABOUT = 5;

/** Test of a reading; a standard that is met or not has no value of its own. */
export function testOfReading({ comparator, value, unit }: Reading): ((x: number) => boolean) | null {
  const asked = value ?? (unit === "met" ? 1 : null);
  return asked === null ? null : testOf(comparator, asked, unit);
}

/**
 * Test of one value against a clause; unrounded. A bare `=` is met from the value on: a plan is not missed by exceeding.
 * Null where a single value cannot decide (a change needs its base).
 */
export function testOf(comparator: Comparator, value: number, unit: string): ((x: number) => boolean) | null {
  switch (comparator) {
    case ">":
      return (x) => x > value;
    case ">=":
    case "=":
    case "maintain":
      return (x) => x >= value;
    case "<":
      return (x) => x < value;
    case "<=":
      return (x) => x <= value;
    case "~": {
      const tolerance = unit === "percent" ? ABOUT : (ABOUT / 100) * Math.abs(value);
      return (x) => Math.abs(x - value) <= tolerance;
    }
    case "increase_by":
    case "decrease_by":
      return null;
  }
}
