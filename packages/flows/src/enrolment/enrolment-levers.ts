import { type ByYear, resolveByYear } from "../by-year.js";
import type { UncertainShare } from "../uncertainty/uncertain-share.js";
import { enrolment } from "./enrolment.js";

export interface EnrolmentLevers {
  /** Entrants to grade 1 as a multiple of those expected. Defaults to 1. */
  readonly intakeFactor?: ByYear;
  /** Share of the losses between grades of a level that no longer happen. Defaults to 0. */
  readonly dropoutAvoided?: ByYear;
  /** Share of grade-9 pupils who are in grade 10 a year later, instead of the expected one. */
  readonly upperSecondaryTransition?: ByYear;
  /** Share of what the levers ask for that comes about, the same in all years of a draw. Defaults to 1. */
  readonly delivery?: UncertainShare;
}

/** Levers of one year. */
export interface LeversOfYear {
  readonly intake: number;
  readonly avoided: number;
  readonly transition: number | undefined;
}

/** The levers of every year, each within the range that `enrolment` declares. Throws a `RangeError` outside it. */
export function resolveLevers(
  { intakeFactor = 1, dropoutAvoided = 0, upperSecondaryTransition }: EnrolmentLevers,
  years: readonly number[],
): LeversOfYear[] {
  const ranges = new Map(enrolment.levers.map(({ id, range }) => [id, range]));
  const byYear = (name: string, id: string, given: ByYear) =>
    resolveByYear(name, given, years, ranges.get(id) as readonly [number, number]);
  const intake = byYear("intakeFactor", "grade1_intake_factor", intakeFactor);
  const avoided = byYear("dropoutAvoided", "dropout_avoided", dropoutAvoided);
  const transition =
    upperSecondaryTransition === undefined
      ? []
      : byYear("upperSecondaryTransition", "upper_secondary_transition", upperSecondaryTransition);
  return years.map((_, t) => ({
    intake: intake[t] as number,
    avoided: avoided[t] as number,
    transition: transition[t],
  }));
}

/** Entrants × the intake factor, as far as it is delivered. */
export function withIntake(entrants: Float64Array, intake: number, delivered: Float64Array): Float64Array {
  return entrants.map((people, k) => people * (1 + (delivered[k] as number) * (intake - 1)));
}

/** Progression ratios without the losses avoided; those of 1 and more lose nobody. */
export function withLossesAvoided(ratios: Float64Array, avoided: number, delivered: Float64Array): Float64Array {
  return ratios.map((ratio, k) => ratio + Math.max(0, 1 - ratio) * avoided * (delivered[k] as number));
}

/** The transition asked for, as far as it is delivered; the expected ones where none is. */
export function withTransition(
  ratios: Float64Array,
  transition: number | undefined,
  delivered: Float64Array,
): Float64Array {
  if (transition === undefined) return ratios;
  return ratios.map((ratio, k) => ratio + (delivered[k] as number) * (transition - ratio));
}
