import { addPeople, createStock, rowOf } from "../engine/cohort-stock.js";
import { moveEach } from "../engine/move-each.js";
import { movePeople } from "../engine/move-people.js";

/** What moves pupils in one year; one value a draw in each list. */
export interface YearOfGrades {
  /** Pupils of the first grade. */
  readonly entrants: Float64Array;
  /** Progression into the second grade, the third, …, of the pupils of the grade below a year earlier; may exceed 1. */
  readonly progression: readonly Float64Array[];
}

/** Years × draws in each list. pupils = pupils a year earlier + entrants − left − finished, in every draw. */
export interface GradeYears {
  readonly grades: readonly Float64Array[];
  readonly total: Float64Array;
  /** Who was in a grade but the last a year earlier and is in none now, less those who came from outside. */
  readonly left: Float64Array;
  /** Who was in the last grade a year earlier. */
  readonly finished: Float64Array;
}

export interface GradeChance {
  readonly draws: number;
  /** Uniform numbers by which each pupil of a grade leaves or stays; without them people are real numbers. */
  readonly each?: (year: number, grade: number) => () => number;
}

/**
 * Pupils by grade over years and draws: entrants in the first, elsewhere the pupils of the grade below a year earlier × the
 * progression. A year of entry is a cohort of the stock, so that it changes grade by standing still. `jumpOff` holds
 * grades × draws in the year before the first.
 */
export function simulateGrades(
  jumpOff: Float64Array,
  years: readonly YearOfGrades[],
  { draws, each }: GradeChance,
): GradeYears {
  const count = jumpOff.length / draws;
  const stock = createStock(1, count + years.length, draws);
  const row = (grade: number, elapsed: number) => rowOf(stock, 0, grade + years.length - elapsed);
  for (let g = 0; g < count; g++) row(g, 0).set(jumpOff.subarray(g * draws, (g + 1) * draws));
  const empty = () => new Float64Array(years.length * draws);
  const grades = Array.from({ length: count }, empty);
  const [total, left, finished] = [empty(), empty(), empty()];
  for (const [t, { entrants, progression }] of years.entries()) {
    const now = (all: Float64Array) => all.subarray(t * draws, (t + 1) * draws);
    now(finished).set(row(count - 1, t));
    for (const [g, ratios] of progression.entries()) {
      const leaving = { from: row(g, t), share: ratios.map((ratio) => 1 - ratio), tally: now(left) };
      if (each) moveEach({ ...leaving, uniform: each(t, g) });
      else movePeople({ ...leaving, to: null, rounding: null });
    }
    row(0, t + 1).set(entrants);
    for (const [g, values] of grades.entries()) now(values).set(row(g, t + 1));
    const first = years.length - t - 1;
    addPeople(stock, 0, { first, last: first + count - 1, into: now(total) });
  }
  return { grades, total, left, finished };
}
