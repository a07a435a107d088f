import type { StreamName } from "@lotrinh/trajectory";
import { exchangePeople } from "../../engine/exchange-people.js";
import { roundInTurn } from "../../streaming/dirichlet-multinomial.js";
import { LEVELS } from "../grade-history.js";
import type { Pass, YearOfGrades } from "../simulate-grades.js";

/** Grades of so many from which on the chance of single pupils hardly shows. */
const MANY = 5000;

export interface WholePupilsOptions {
  readonly draws: number;
  readonly years: readonly number[];
  /** Least share of a small grade that leaves in a year, for others to come. */
  readonly turnover: number;
  readonly stream: (...names: readonly StreamName[]) => () => number;
}

/** A projection in whole pupils: the last year's grades, entrants, and how grades are passed. */
export interface WholePupils {
  readonly jumpOff: Float64Array;
  readonly year: (year: YearOfGrades, t: number) => YearOfGrades;
  readonly pass: Pass;
  /** Who left before the last grade, and who came later than grade 1: years × draws. */
  readonly left: Float64Array;
  readonly came: Float64Array;
}

/**
 * Makes the grades of the last year whole, so that each level keeps its total (rounded), and passes whole pupils on: each by a
 * chance of her own where no grade has 5,000, else rounded. `grades` are grades × draws.
 */
export function wholePupils(grades: Float64Array, { draws, years, turnover, stream }: WholePupilsOptions): WholePupils {
  const jumpOff = grades.slice();
  let largest = 0;
  for (const { id, from, past } of LEVELS) {
    const next = stream("whole", id);
    const level = new Float64Array(past - from);
    for (let k = 0; k < draws; k++) {
      for (let g = from; g < past; g++) level[g - from] = grades[g * draws + k] as number;
      const total = Math.round(level.reduce((sum, people) => sum + people, 0));
      roundInTurn(level, total, next());
      for (let g = from; g < past; g++) jumpOff[g * draws + k] = level[g - from] as number;
      largest = Math.max(largest, total / (past - from));
    }
  }
  const [left, came] = [new Float64Array(years.length * draws), new Float64Array(years.length * draws)];
  return {
    ...{ jumpOff, left, came },
    year: ({ entrants, progression }, t) => {
      const next = stream("whole", "entrants", years[t] as number);
      return { entrants: entrants.map((people) => Math.floor(people + next())), progression };
    },
    pass: ({ people, ratio, t, below }) => {
      const names = [years[t] as number, below];
      const now = (all: Float64Array) => all.subarray(t * draws, (t + 1) * draws);
      exchangePeople({
        ...{ people, turnover, each: largest < MANY, left: now(left), came: now(came) },
        ratio: typeof ratio === "number" ? new Float64Array(draws).fill(ratio) : ratio,
        leaving: stream("whole", "leaving", ...names),
        coming: stream("whole", "coming", ...names),
      });
    },
  };
}
