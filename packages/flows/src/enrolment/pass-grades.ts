import { createStock, rowOf } from "../engine/cohort-stock.js";
import { exchangePeople } from "../engine/exchange-people.js";

/** What moves pupils in one year; one value a draw in each list. */
export interface CountedYear {
  /** Pupils of grade 1. */
  readonly entrants: Float64Array;
  /** How many of the grade below are there a year later, into grades 2, 3, … */
  readonly progression: readonly Float64Array[];
}

export interface PassGradesOptions {
  readonly draws: number;
  /** Whether each pupil has a chance of her own. */
  readonly each: boolean;
  readonly turnover: number;
  /** Uniform numbers of a source, by the index of the year and of the grade below. */
  readonly stream: (source: string, t: number, below: number) => () => number;
}

/** In each list one entry for each year: grades × draws, then draws. */
export interface PassedGrades {
  readonly grades: readonly Float64Array[];
  readonly left: readonly Float64Array[];
  readonly came: readonly Float64Array[];
}

/**
 * Whole pupils by grade over years and draws. A year of entry is a cohort of the stock, so that it changes grade by standing
 * still. `jumpOff` holds grades × draws in the year before the first. In every draw pupils = entrants + pupils a year earlier
 * − those of the last grade − left + came.
 */
export function passGrades(
  jumpOff: Float64Array,
  years: readonly CountedYear[],
  { draws, each, turnover, stream }: PassGradesOptions,
): PassedGrades {
  const count = jumpOff.length / draws;
  const stock = createStock(1, count + years.length, draws);
  const row = (grade: number, elapsed: number) => rowOf(stock, 0, grade + years.length - elapsed);
  for (let g = 0; g < count; g++) row(g, 0).set(jumpOff.subarray(g * draws, (g + 1) * draws));
  const lists = { grades: [] as Float64Array[], left: [] as Float64Array[], came: [] as Float64Array[] };
  for (const [t, { entrants, progression }] of years.entries()) {
    const [left, came] = [new Float64Array(draws), new Float64Array(draws)];
    for (const [below, ratio] of progression.entries()) {
      const moves = { ratio, turnover, each, left, came };
      const [leaving, coming] = [stream("leaving", t, below), stream("coming", t, below)];
      exchangePeople({ people: row(below, t), ...moves, leaving, coming });
    }
    row(0, t + 1).set(entrants);
    const now = new Float64Array(jumpOff.length);
    for (let g = 0; g < count; g++) now.set(row(g, t + 1), g * draws);
    lists.grades.push(now);
    lists.left.push(left);
    lists.came.push(came);
  }
  return lists;
}
