import type { TransitionRates } from "./project-grades.js";

/** The fate of a synthetic cohort of 1 under the rates of a single pair of years. */
export interface ReconstructedCohort {
  /** Share that ever reaches each grade; the first is 1. */
  readonly survival: readonly number[];
  /** Share that completes the last grade. */
  readonly completion: number;
  /** Years that the cohort spends in school, a member. */
  readonly pupilYears: number;
  /** Coefficient of efficiency: completers × nominal years / pupil-years. */
  readonly efficiency: number;
}

/**
 * The reconstructed-cohort method of UNESCO: each grade is sat 1 + r + r² + … times, up to `repetitionsAllowed` repetitions
 * of each grade (by default without bound). One bad census year distorts the result for two years.
 * Throws a `RangeError` where a grade would repeat for ever, or the bound is not a whole number.
 */
export function reconstructCohort(
  { promotion, repetition }: TransitionRates,
  { repetitionsAllowed = Number.POSITIVE_INFINITY }: { readonly repetitionsAllowed?: number } = {},
): ReconstructedCohort {
  if (
    repetitionsAllowed !== Number.POSITIVE_INFINITY &&
    !(Number.isInteger(repetitionsAllowed) && repetitionsAllowed >= 0)
  ) {
    throw new RangeError(`invalid repetitionsAllowed; not a whole number from 0 up: ${repetitionsAllowed}`);
  }
  const survival: number[] = [];
  let pupilYears = 0;
  let arriving = 1;
  for (const [g, p] of promotion.entries()) {
    const r = repetition[g] as number;
    if (!(r >= 0 && r < 1)) throw new RangeError(`invalid repetition; not in [0, 1) in grade ${g + 1}: ${r}`);
    survival.push(arriving);
    const spent = arriving * timesSat(r, repetitionsAllowed);
    pupilYears += spent;
    arriving = spent * p;
  }
  return { survival, completion: arriving, pupilYears, efficiency: (arriving * promotion.length) / pupilYears };
}

function timesSat(r: number, most: number): number {
  if (most === Number.POSITIVE_INFINITY) return 1 / (1 - r);
  let times = 1;
  for (let k = 0; k < most; k++) times = 1 + r * times;
  return times;
}
