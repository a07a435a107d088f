import type { Observation } from "@lotrinh/observations";
import type { TargetAssessment } from "../types/assessment.js";
import type { Clause } from "./clause.js";

/**
 * How much is missing: in the unit of a count, or for a rate with its counts in what they count, rounded up to whole ones,
 * for the rate as it is asked. Null without a figure, for a rate without counts, and where no single number decides.
 */
export function gapOf(latest: Observation | null, clause: Clause | null): TargetAssessment["gap"] {
  if (
    !latest ||
    !clause ||
    clause.unit === "met" ||
    clause.measure.kind !== "level" ||
    !["least", "most", "exactly"].includes(clause.direction)
  )
    return null;
  const { value, unit, strict } = clause;
  const down = clause.direction === "most" || (clause.direction === "exactly" && latest.value > value);
  if (unit !== "percent") {
    return { value: Math.max(0, down ? latest.value - value : value - latest.value), unit };
  }
  const { numerator, denominator } = latest;
  if (numerator === null || denominator === null) return null;
  const asked = (value / 100) * denominator;
  const exact = Number((down ? numerator - asked : asked - numerator).toFixed(6));
  const whole = Math.ceil(exact);
  return { value: Math.max(0, strict && whole === exact ? whole + 1 : whole), unit: "units" };
}
