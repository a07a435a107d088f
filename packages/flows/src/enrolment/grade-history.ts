/** Pupils by grade as counted, in people. */
export interface GradeHistory {
  /** School years Y/Y+1 as Y, consecutive and ascending. */
  readonly years: readonly number[];
  /** Grades × years, from grade 1 on: 5, 9 or 12 grades. A count that is not known, or not trusted, is NaN. */
  readonly grades: readonly (readonly number[])[];
}

/** First grade of each level, and how many grades there are up to its last. */
export const LEVELS = [
  { id: "primary", from: 0, past: 5 },
  { id: "lowerSecondary", from: 5, past: 9 },
  { id: "upperSecondary", from: 9, past: 12 },
] as const;

/** Throws a `RangeError` unless years are consecutive and every count is a whole number from 0 up, or NaN. */
export function checkGradeHistory({ years, grades }: GradeHistory): void {
  const [first = Number.NaN] = years;
  if (years.length < 2 || years.some((year, t) => year !== first + t)) {
    throw new RangeError(`invalid years; not two or more consecutive ascending integers: ${years.join(", ")}`);
  }
  if (!LEVELS.some(({ past }) => past === grades.length)) {
    throw new RangeError(`invalid grades; not grades 1–5, 1–9 or 1–12: ${grades.length} grades`);
  }
  for (const [g, counts] of grades.entries()) {
    if (counts.length !== years.length) {
      throw new RangeError(
        `invalid grades; not one count for each of ${years.length} years in grade ${g + 1}: ${counts.length}`,
      );
    }
    const bad = counts.find((count) => !Number.isNaN(count) && !(Number.isSafeInteger(count) && count >= 0));
    if (bad !== undefined) {
      throw new RangeError(
        `invalid grades; not a whole number from 0 up (NaN where unknown) in grade ${g + 1}: ${bad}`,
      );
    }
  }
}

/** Whether a transition, by the index of the grade below, leads from one level to the next. */
export function joinsLevels(below: number): boolean {
  return LEVELS.some(({ past }) => past === below + 1);
}
