import type { StreamName } from "@lotrinh/trajectory";
import type { GradeHistory } from "../grade-history.js";
import type { RatioDraws } from "./draw-ratios.js";

export interface FillJumpOffOptions {
  readonly draws: number;
  /** Whether a grade that is not known is held at its mean. */
  readonly held: boolean;
  readonly stream: (source: string, ...names: readonly StreamName[]) => () => number;
}

/**
 * Grades × draws of the last year: the count in every draw or, where it is not known, the cohort's last count carried on by
 * the ratios, in whole pupils. Throws a `RangeError` for a cohort that was never counted after grade 1.
 */
export function fillJumpOff(
  { years, grades }: GradeHistory,
  ratios: RatioDraws,
  { draws, held, stream }: FillJumpOffOptions,
): Float64Array {
  const jumpOff = new Float64Array(grades.length * draws);
  for (const [g, counts] of grades.entries()) {
    const own = jumpOff.subarray(g * draws, (g + 1) * draws);
    const count = counts.at(-1) as number;
    if (!Number.isNaN(count)) {
      own.fill(count);
      continue;
    }
    const people = cohortAt(g, years.length - 1);
    const rounding = stream("chance", "jump-off", g);
    const middle = people.reduce((sum, one) => sum + one, 0) / draws;
    for (let k = 0; k < draws; k++) own[k] = Math.floor((held ? middle : (people[k] as number)) + rounding());
  }
  return jumpOff;

  function cohortAt(g: number, t: number): Float64Array {
    const count = grades[g]?.[t];
    if (count === undefined) {
      throw new RangeError(`invalid grades; a cohort of ${years.at(-1)} that is not known has no earlier count either`);
    }
    if (!Number.isNaN(count)) return new Float64Array(draws).fill(count);
    const year = years[t] as number;
    if (g === 0) return ratios.entrants(year);
    const ratio = ratios.progression(g - 1, year);
    return cohortAt(g - 1, t - 1).map((people, k) => people * (ratio[k] as number));
  }
}
