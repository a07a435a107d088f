import type { Grade } from "../types/answer.js";
import type { Finding } from "../types/finding.js";

/** Years after which the latest figure counts as old. */
const RECENT = 2;
const GRADES: readonly Grade[] = ["A", "B", "C", "D"];

export interface SeriesEvidence {
  /** Figures after the last break that are reported or estimated. */
  readonly count: number;
  /** Whether the last figure itself is supposed. */
  readonly supposed: boolean;
  readonly last: number;
  readonly horizon: number;
  /** Last year to which the errors of past forecasts were measured. */
  readonly checkedTo: number;
  /** Name of the place that the series belongs to, where it is not the target's own. */
  readonly borrowedFrom: string | null;
  readonly asOf: string;
}

/**
 * How much a probability from a series is worth: A from eight figures on, B from three, C from one; each condition that
 * fails lowers it by one, down to D, and is given as a finding, as are `more` of the mechanism itself. On a supposed figure it is D.
 */
export function gradeOf(
  evidence: SeriesEvidence,
  more: readonly Finding[] = [],
): { readonly grade: Grade; readonly lowered: readonly Finding[] } {
  const { count, supposed, last, horizon, checkedTo, borrowedFrom, asOf } = evidence;
  if (supposed) return { grade: "D", lowered: [{ code: "GRADE_SUPPOSED", params: { year: last } }] };
  const lowered: Finding[] = [...more];
  if (borrowedFrom !== null) lowered.push({ code: "GRADE_BORROWED", params: { place: borrowedFrom } });
  if (Number(asOf.slice(0, 4)) - last > RECENT) lowered.push({ code: "GRADE_OLD", params: { year: last } });
  if (horizon > checkedTo) lowered.push({ code: "GRADE_BEYOND", params: { year: checkedTo } });
  const base = count >= 8 ? 0 : count >= 3 ? 1 : 2;
  return { grade: GRADES[Math.min(3, base + lowered.length)] as Grade, lowered };
}
