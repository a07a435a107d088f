import type { Observation } from "@lotrinh/observations";
import { createTrajectory, drawsAt, quantile, type Trajectory } from "@lotrinh/trajectory";
import type { PupilProjection } from "./project-pupils.js";

export const GRADE_9 = "pupils_grade9";

type Cohorts = Pick<PupilProjection, "completersGrade9" | "grade10">;

/** Cohorts of the size that was counted, and the pupils of grade 9 that were estimated for that year, in the middle. */
export interface CountedCohorts extends Cohorts {
  readonly row: Observation;
  readonly estimated: number;
}

/**
 * Completers of grade 9 and entrants to grade 10 from a count of grade 9: in every draw grade 9 has as many pupils in that year
 * as were counted, and what is larger or smaller by that stays so. The part that enters grade 10 stays as it was. Null for a
 * count of a year that is not projected.
 */
export function countedGrade9(
  { grades, completersGrade9, grade10 }: PupilProjection,
  row: Observation,
): CountedCohorts | null {
  const ninth = grades[8];
  if (!ninth?.years.includes(row.year)) return null;
  const factors = drawsAt(ninth, row.year).map((pupils) => (pupils > 0 ? row.value / pupils : 1));
  const scaled = (one: Trajectory) =>
    createTrajectory(one, {
      years: one.years,
      draws: one.draws,
      values: one.values.map((people, i) => people * (factors[i % one.draws] as number)),
    });
  return {
    completersGrade9: scaled(completersGrade9),
    grade10: scaled(grade10),
    row,
    estimated: Math.round(quantile(ninth, row.year, 0.5)),
  };
}
