/** What moves pupils in one year; one value a draw in each list. */
export interface YearOfGrades {
  /** Pupils of grade 1. */
  readonly entrants: Float64Array;
  /** Progression into grades 2, 3, …: a number for all draws, or one for each. */
  readonly progression: readonly (number | Float64Array)[];
}

/**
 * Pupils by grade over years and draws: E[1] = entrants, E[g] = E[g−1] a year earlier × progression, so that every pupil is
 * counted on from the grade below. `jumpOff` holds grades × draws in the year before the first; the result holds, for each
 * year, grades × draws, grade g of draw k at (g − 1) × draws + k. Whoever is not counted on has left or completed.
 */
export function simulateGrades(jumpOff: Float64Array, draws: number, years: readonly YearOfGrades[]): Float64Array[] {
  const grades = jumpOff.length / draws;
  if (!Number.isInteger(grades)) {
    throw new RangeError(`invalid jumpOff; not grades × ${draws} draws: ${jumpOff.length}`);
  }
  let before = jumpOff;
  return years.map(({ entrants, progression }) => {
    if (entrants.length !== draws || progression.length !== grades - 1) {
      throw new RangeError(`invalid year; not ${draws} entrants and ${grades - 1} progressions`);
    }
    const now = new Float64Array(jumpOff.length);
    now.set(entrants);
    for (const [i, ratio] of progression.entries()) {
      const from = before.subarray(i * draws, (i + 1) * draws);
      const to = now.subarray((i + 1) * draws, (i + 2) * draws);
      if (typeof ratio === "number") for (let k = 0; k < draws; k++) to[k] = (from[k] as number) * ratio;
      else for (let k = 0; k < draws; k++) to[k] = (from[k] as number) * (ratio[k] as number);
    }
    before = now;
    return now;
  });
}
