import type { LevelHistory } from "../level-history.js";
import { LEVEL_YEARS } from "./cohort-model.js";
import type { CohortSettings } from "./cohort-settings.js";
import type { CohortDraws } from "./draw-cohorts.js";

export interface ReconstructedGrades {
  /** Grades × draws of the last known year; in every draw each level sums to its known total. */
  readonly grades: Float64Array;
  /** Logarithm of what each level's count has too many for its cohorts, by draw. */
  readonly surplus: readonly Float64Array[];
}

/** Grades of the last known year as its cohorts have them, raked to the totals that were counted. */
export function reconstructGrades(
  cohorts: CohortDraws,
  { years, ...levels }: LevelHistory,
  { survival }: CohortSettings,
): ReconstructedGrades {
  const { draws } = cohorts;
  const last = years.at(-1) as number;
  const grades = new Float64Array(12 * draws);
  const [s1, s2, s3] = survival;
  for (let g = 0; g < 12; g++) {
    const own = grades.subarray(g * draws, (g + 1) * draws);
    own.set(cohorts.of(0, last - g));
    const stayed =
      power(s1, Math.min(g, 4)) * power(s2, Math.min(Math.max(g - 5, 0), 3)) * power(s3, Math.max(g - 9, 0));
    const toSix = g >= 5 ? cohorts.of(1, last - g + 5) : undefined;
    const toTen = g >= 9 ? cohorts.of(2, last - g + 9) : undefined;
    for (let k = 0; k < draws; k++) {
      own[k] = (own[k] as number) * stayed * (toSix ? (toSix[k] as number) : 1) * (toTen ? (toTen[k] as number) : 1);
    }
  }
  const surplus: Float64Array[] = [];
  let from = 0;
  for (const [level, values] of [levels.primary, levels.lowerSecondary, levels.upperSecondary].entries()) {
    const past = from + (LEVEL_YEARS[level] as number);
    const above = new Float64Array(draws);
    for (let k = 0; k < draws; k++) {
      let sum = 0;
      for (let g = from; g < past; g++) sum += grades[g * draws + k] as number;
      const factor = (values.at(-1) as number) / sum;
      for (let g = from; g < past; g++) grades[g * draws + k] = (grades[g * draws + k] as number) * factor;
      above[k] = Math.log(factor);
    }
    surplus.push(above);
    from = past;
  }
  return { grades, surplus };
}

function power(base: number, times: number): number {
  let product = 1;
  for (let i = 0; i < times; i++) product *= base;
  return product;
}
