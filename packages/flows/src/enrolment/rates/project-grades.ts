/** Rates of one year, one for each grade, as `flowRates` gives them. */
export interface TransitionRates {
  readonly promotion: readonly number[];
  readonly repetition: readonly number[];
}

/** What became of a year's pupils; `next` is enrolment by grade a year later. */
export interface GradeFlows {
  readonly next: readonly number[];
  readonly graduates: number;
  /** By grade: those who neither moved up nor repeat. */
  readonly leavers: readonly number[];
}

/**
 * One year of the grade-transition model: E[1] = entrants + r[1]·E[1], E[g] = p[g−1]·E[g−1] + r[g]·E[g] + transfers[g].
 * People are conserved: pupils + entrants + transfers = next + graduates + leavers. `transfers` defaults to none.
 * Throws a `RangeError` where rates are not in [0, 1] or sum to more than 1 by more than what transfers explain.
 */
export function projectGrades(
  enrolment: readonly number[],
  { promotion, repetition }: TransitionRates,
  { entrants, transfers = [] }: { readonly entrants: number; readonly transfers?: readonly number[] },
): GradeFlows {
  for (const [g, rate] of [...promotion.entries(), ...repetition.entries()]) {
    if (!(rate >= 0 && rate <= 1)) throw new RangeError(`invalid rate; not in [0, 1] in grade ${g + 1}: ${rate}`);
  }
  const leaving = enrolment.map((_, g) => 1 - (promotion[g] as number) - (repetition[g] as number));
  const excess = leaving.findIndex((rate) => rate < -1e-12);
  if (excess >= 0) {
    throw new RangeError(`invalid rates; promotion and repetition of grade ${excess + 1} sum to more than 1`);
  }
  const promoted = enrolment.map((n, g) => n * (promotion[g] as number));
  const repeating = enrolment.map((n, g) => n * (repetition[g] as number));
  return {
    next: repeating.map((n, g) => n + (g === 0 ? entrants : (promoted[g - 1] as number)) + (transfers[g] ?? 0)),
    graduates: promoted.at(-1) ?? 0,
    leavers: enrolment.map((n, g) => n - (promoted[g] as number) - (repeating[g] as number)),
  };
}
