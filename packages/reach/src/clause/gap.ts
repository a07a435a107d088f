import type { Observation } from "@lotrinh/observations";
import type { Reading } from "@lotrinh/registry";
import type { TargetAssessment } from "../types/assessment.js";

const NOT_ONE_NUMBER: ReadonlySet<string> = new Set(["~", "increase_by", "decrease_by"]);

/**
 * How much is missing: in the unit of a count, or for a rate with its counts in what they count, rounded up to whole ones,
 * for the rate as it is asked. Null without a figure, for a rate without counts, and where no single number decides.
 */
export function gapOf(latest: Observation | null, reading: Reading | undefined): TargetAssessment["gap"] {
  if (!latest || !reading || reading.value === null || NOT_ONE_NUMBER.has(reading.comparator)) return null;
  const { comparator, value, unit } = reading;
  const down = comparator === "<" || comparator === "<=";
  if (unit !== "percent") {
    return { value: Math.max(0, down ? latest.value - value : value - latest.value), unit };
  }
  const { numerator, denominator } = latest;
  if (numerator === null || denominator === null) return null;
  const asked = (value / 100) * denominator;
  const exact = down ? numerator - asked : asked - numerator;
  const strict = comparator === ">" || comparator === "<";
  const whole = Math.ceil(Number(exact.toFixed(6)));
  return { value: Math.max(0, strict && whole === Number(exact.toFixed(6)) ? whole + 1 : whole), unit: "units" };
}
