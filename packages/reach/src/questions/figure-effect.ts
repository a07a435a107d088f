import type { Observation } from "@lotrinh/observations";
import type { Condition } from "../types/answer.js";
import type { Assessment, TargetAssessment } from "../types/assessment.js";

/** What one more figure of its own changed in the assessment of a locality, or why it changed nothing. */
export interface FigureEffect {
  /** Ids of the targets of which something else is said now. */
  readonly targets: readonly string[];
  /** Null where it changed something: the newer figure or start that is used, a year to come, or that nothing reads it. */
  readonly unused: "older" | "to-come" | "unread" | null;
  /** The newer one, for `older`. */
  readonly newer: Pick<Condition, "year" | "value" | "unit" | "status"> | null;
  /** What may have been meant, where a share of one stands among percents: 35 for 0.35. */
  readonly percent: number | null;
}

/** Compares two assessments of one locality, before and after a figure was added; see `supposeFigures`. */
export function figureEffect(
  before: Assessment,
  after: Assessment,
  { indicator, year, value }: { readonly indicator: string; readonly year: number; readonly value: number },
): FigureEffect {
  const was = new Map(before.targets.map((one) => [one.target.id, JSON.stringify(one)]));
  const targets = after.targets
    .filter((one) => JSON.stringify(one) !== was.get(one.target.id))
    .map((one) => one.target.id);
  const newer = newest(before.targets.flatMap((one) => knownOf(one, indicator)).filter((one) => one.year > year));
  const isToCome = year > Number(before.asOf.slice(0, 4));
  const unused = targets.length > 0 ? null : newer ? "older" : isToCome ? "to-come" : "unread";
  return { targets, unused, newer: unused === "older" ? newer : null, percent: percentOf(before, indicator, value) };
}

function knownOf({ latest, readings }: TargetAssessment, indicator: string): (Observation | Condition)[] {
  const supposed = readings.flatMap(({ answer }) => answer?.conditions ?? []).filter((one) => one.lever === null);
  return [...(latest ? [latest] : []), ...supposed].filter((one) => one.indicator === indicator);
}

function newest(known: readonly (Observation | Condition)[]): FigureEffect["newer"] {
  const last = [...known].sort((a, b) => b.year - a.year)[0];
  return last ? { year: last.year, value: last.value, unit: last.unit, status: last.status } : null;
}

/** A share of one where the plan asks for as many percent and more of the same. */
function percentOf({ targets }: Assessment, indicator: string, value: number): number | null {
  if (!(value > 0 && value <= 1)) return null;
  const isFarBelow = targets.some(
    ({ target }) => target.indicator === indicator && target.unit === "percent" && (target.value ?? 0) >= 10 * value,
  );
  return isFarBelow ? Number((100 * value).toPrecision(12)) : null;
}
