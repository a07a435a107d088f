/** Entrants to grade 1 as the gross intake rate times the children of the entrance age; the rate may exceed 1. */
export function entrantsFromIntakeRate(children: number, grossIntakeRate: number): number {
  return checked("grossIntakeRate", grossIntakeRate) * checked("children", children);
}

/** Children of one age, and the share of them that enters grade 1 this year. */
export interface AgeOfEntry {
  readonly children: number;
  readonly intakeRate: number;
}

/** Entrants to grade 1 as the sum over ages of children × the age's intake rate. */
export function entrantsByAge(ages: readonly AgeOfEntry[]): number {
  return ages.reduce((sum, { children, intakeRate }) => sum + entrantsFromIntakeRate(children, intakeRate), 0);
}

/** Children past the age of entry, those of them who ever entered, and the share of the others that enters this year. */
export interface Backlog {
  readonly children: number;
  readonly everEntered: number;
  readonly lateRate: number;
}

/** Entrants at the age of entry and those of earlier years who had not entered. More entered than there are: no backlog. */
export function entrantsWithBacklog(onTime: AgeOfEntry, older: readonly Backlog[]): number {
  return older.reduce(
    (sum, { children, everEntered, lateRate }) => sum + lateRate * Math.max(0, children - everEntered),
    entrantsByAge([onTime]),
  );
}

/** Births of the calendar year six years before, and pupils or entrants of grade 1. */
export interface BirthsAndGrade1 {
  readonly births: number;
  readonly grade1: number;
}

/**
 * Birth-to-grade-1 ratios, oldest first: they hold child mortality, migration and entry at once. Smooth these, never the
 * births themselves, which jump with the lunar year.
 */
export function birthToGrade1Ratios(years: readonly BirthsAndGrade1[]): number[] {
  return years.map(({ births, grade1 }) => (births === 0 ? Number.NaN : grade1 / births));
}

function checked(name: string, value: number): number {
  if (value >= 0 && value < Number.POSITIVE_INFINITY) return value;
  throw new RangeError(`invalid ${name}; not a number from 0 up: ${value}`);
}
