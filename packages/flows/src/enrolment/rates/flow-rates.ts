import type { EnrolmentWarning } from "../warning.js";

/** Enrolment of two consecutive years, grade by grade, in people. */
export interface FlowCounts {
  readonly enrolment: readonly number[];
  readonly nextEnrolment: readonly number[];
  /** Among `nextEnrolment`. */
  readonly nextRepeaters: readonly number[];
  /** Completers of the last grade at the end of the first year. */
  readonly graduates: number;
  /** First grade's number. Defaults to 1. */
  readonly firstGrade?: number;
}

/** Shares of the pupils of each grade. promotion + repetition + dropout − netTransfers = 1, in every grade. */
export interface FlowRates {
  readonly promotion: readonly number[];
  readonly repetition: readonly number[];
  /** Never below 0. */
  readonly dropout: readonly number[];
  /** 1 − promotion − repetition as counted: below 0 where more came than left. */
  readonly rawDropout: readonly number[];
  /** People of the grade's cohort that must have come from elsewhere, where the raw drop-out is negative. */
  readonly netTransfers: readonly number[];
  readonly warnings: readonly EnrolmentWarning[];
}

/**
 * Flow rates of UNESCO's grade-transition model from two consecutive years. A negative drop-out is evidence of net
 * in-migration (or of an undercount before): its excess is moved to `netTransfers`, with a `NET_MIGRATION` warning.
 * A grade without pupils has rates of 0. Throws a `RangeError` for lists of unequal length, counts below 0, or more
 * repeaters than pupils.
 */
export function flowRates({
  enrolment,
  nextEnrolment,
  nextRepeaters,
  graduates,
  firstGrade = 1,
}: FlowCounts): FlowRates {
  const grades = enrolment.length;
  if (nextEnrolment.length !== grades || nextRepeaters.length !== grades) {
    throw new RangeError(
      `invalid enrolment; not ${grades} grades in every list: ${nextEnrolment.length}, ${nextRepeaters.length}`,
    );
  }
  for (const count of [...enrolment, ...nextEnrolment, ...nextRepeaters, graduates]) {
    if (!(count >= 0 && count < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`invalid enrolment; not a count from 0 up: ${count}`);
    }
  }
  const surplus = nextRepeaters.findIndex((repeaters, g) => repeaters > (nextEnrolment[g] as number));
  if (surplus >= 0) throw new RangeError(`invalid repeaters; more than pupils in grade ${firstGrade + surplus}`);

  const share = (people: number, g: number) => (enrolment[g] === 0 ? 0 : people / (enrolment[g] as number));
  const promoted = (g: number) =>
    g === grades - 1 ? graduates : (nextEnrolment[g + 1] as number) - (nextRepeaters[g + 1] as number);
  const promotion = enrolment.map((_, g) => share(promoted(g), g));
  const repetition = enrolment.map((_, g) => share(nextRepeaters[g] as number, g));
  const rawDropout = enrolment.map((n, g) => (n === 0 ? 0 : 1 - (promotion[g] as number) - (repetition[g] as number)));
  const netTransfers = enrolment.map((n, g) => Math.max(0, promoted(g) + (nextRepeaters[g] as number) - n));
  return {
    promotion,
    repetition,
    rawDropout,
    dropout: rawDropout.map((rate) => Math.max(0, rate)),
    netTransfers,
    warnings: netTransfers.flatMap((people, g) =>
      people > 0 ? [{ code: "NET_MIGRATION" as const, params: { grade: firstGrade + g, people } }] : [],
    ),
  };
}
