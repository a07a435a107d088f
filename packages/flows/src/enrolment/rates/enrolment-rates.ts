/** People of one age, and the pupils of the level among them. */
export interface AgeRow {
  readonly age: number;
  readonly population: number;
  readonly pupils: number;
}

export interface EnrolmentRates {
  /** Pupils of any age / population of the level's official ages: may exceed 1. */
  readonly gross: number;
  /** Pupils of the official ages / population of the official ages. */
  readonly net: number;
  /** By row: pupils of the age / population of the age. NaN without population. */
  readonly ageSpecific: readonly number[];
}

/** Enrolment ratios of a level by UNESCO's definitions; `officialAges` are its first and last. Shares, not percent. */
export function enrolmentRates(rows: readonly AgeRow[], officialAges: readonly [number, number]): EnrolmentRates {
  const [first, last] = officialAges;
  const official = rows.filter(({ age }) => age >= first && age <= last);
  if (official.length !== last - first + 1) {
    throw new RangeError(`invalid rows; not one for every age from ${first} to ${last}: ${official.length}`);
  }
  const population = sum(official.map((row) => row.population));
  return {
    gross: sum(rows.map((row) => row.pupils)) / population,
    net: sum(official.map((row) => row.pupils)) / population,
    ageSpecific: rows.map((row) => (row.population === 0 ? Number.NaN : row.pupils / row.population)),
  };
}

/**
 * Share of an age that has completed a level on time: completers of that age or younger / people of that age. Decree
 * 20/2014 counts primary at 11 and lower secondary up to 18 this way.
 */
export function onAgeCompletion(
  completers: readonly { age: number; people: number }[],
  age: number,
  population: number,
): number {
  return sum(completers.filter((one) => one.age <= age).map((one) => one.people)) / population;
}

/**
 * Transition to the next level: new entrants to its first grade / pupils of the last grade the year before. `repetition` of
 * that last grade gives the effective transition rate, of those who do not repeat.
 */
export function levelTransition(newEntrants: number, lastGrade: number, repetition = 0): number {
  return newEntrants / (lastGrade * (1 - repetition));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
