/** What moves pupils in one year; one value a draw in each list. */
export interface YearOfGrades {
  /** Pupils of grade 1. */
  readonly entrants: Float64Array;
  /** Progression into grades 2, 3, …: a number for all draws, or one for each. */
  readonly progression: readonly (number | Float64Array)[];
}

/** Carries the pupils of a grade, `from`, to the next one a year later: draw by draw, times the ratio. */
export type Pass = (step: {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly ratio: number | Float64Array;
  /** Index of the year, and of the grade below. */
  readonly t: number;
  readonly below: number;
}) => void;

const multiply: Pass = ({ from, to, ratio }) => {
  if (typeof ratio === "number") for (let k = 0; k < to.length; k++) to[k] = (from[k] as number) * ratio;
  else for (let k = 0; k < to.length; k++) to[k] = (from[k] as number) * (ratio[k] as number);
};

/**
 * Pupils by grade over years and draws: E[1] = entrants, E[g] = E[g−1] a year earlier × progression, so that every pupil is
 * counted on from the grade below. `jumpOff` holds grades × draws in the year before the first; the result holds, for each
 * year, grades × draws, grade g of draw k at (g − 1) × draws + k. Whoever is not counted on has left or completed. `pass`
 * defaults to real numbers, the expectation.
 */
export function simulateGrades(
  jumpOff: Float64Array,
  draws: number,
  years: readonly YearOfGrades[],
  pass: Pass = multiply,
): Float64Array[] {
  const grades = jumpOff.length / draws;
  if (!Number.isInteger(grades)) {
    throw new RangeError(`invalid jumpOff; not grades × ${draws} draws: ${jumpOff.length}`);
  }
  let before = jumpOff;
  return years.map(({ entrants, progression }, t) => {
    if (entrants.length !== draws || progression.length !== grades - 1) {
      throw new RangeError(`invalid year; not ${draws} entrants and ${grades - 1} progressions`);
    }
    const now = new Float64Array(jumpOff.length);
    now.set(entrants);
    for (const [i, ratio] of progression.entries()) {
      const from = before.subarray(i * draws, (i + 1) * draws);
      const to = now.subarray((i + 1) * draws, (i + 2) * draws);
      pass({ from, to, ratio, t, below: i });
    }
    before = now;
    return now;
  });
}
