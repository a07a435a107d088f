import { createStock, rowOf } from "../engine/cohort-stock.js";

/** What moves pupils in one year; one value a draw in each list. */
export interface YearOfGrades {
  /** Pupils of grade 1. */
  readonly entrants: Float64Array;
  /** Progression into grades 2, 3, …: a number for all draws, or one for each. */
  readonly progression: readonly (number | Float64Array)[];
}

/** Turns the pupils of a grade into those who are in the next one a year later, in place. */
export type Pass = (step: {
  readonly people: Float64Array;
  readonly ratio: number | Float64Array;
  /** Index of the year, and of the grade below. */
  readonly t: number;
  readonly below: number;
}) => void;

/** Real numbers of people, the expectation. */
const multiply: Pass = ({ people, ratio }) => {
  if (typeof ratio === "number") for (let k = 0; k < people.length; k++) people[k] = (people[k] as number) * ratio;
  else for (let k = 0; k < people.length; k++) people[k] = (people[k] as number) * (ratio[k] as number);
};

/**
 * Pupils by grade over years and draws: entrants in grade 1, elsewhere the grade below a year earlier × progression, as `pass`
 * does it, so that every pupil is counted on from the grade below. A year of entry is a cohort of the stock: it changes grade
 * by standing still. `jumpOff` holds grades × draws in the year before the first; the result holds, for each year, grades ×
 * draws, grade g of draw k at (g − 1) × draws + k. Whoever is not counted on has left or completed.
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
  const stock = createStock(1, grades + years.length, draws);
  const first = (elapsed: number) => years.length - elapsed;
  const all = (elapsed: number) => stock.people.subarray(first(elapsed) * draws, (first(elapsed) + grades) * draws);
  all(0).set(jumpOff);
  return years.map(({ entrants, progression }, t) => {
    if (entrants.length !== draws || progression.length !== grades - 1) {
      throw new RangeError(`invalid year; not ${draws} entrants and ${grades - 1} progressions`);
    }
    for (const [below, ratio] of progression.entries()) {
      pass({ people: rowOf(stock, 0, first(t) + below), ratio, t, below });
    }
    rowOf(stock, 0, first(t + 1)).set(entrants);
    return all(t + 1).slice();
  });
}
