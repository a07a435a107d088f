import { checkCount } from "../model/check-count.js";

/** People of single ages, from `youngest` on; the last entry is its age and above. */
export interface AgeStructure {
  readonly youngest: number;
  readonly people: readonly number[];
}

/** Youngest and oldest age, both included. */
export type Ages = readonly [number, number];

/** People of the ages asked for. Ages beyond the structure count as empty. */
export function peopleAged({ youngest, people }: AgeStructure, [first, last]: Ages): number {
  return people.reduce((sum, count, i) => (youngest + i >= first && youngest + i <= last ? sum + count : sum), 0);
}

export interface ScaleOptions {
  readonly total: number;
  /** Ages that are to add up to the total. Defaults to all. */
  readonly ages?: Ages;
}

/**
 * The same age structure at the size of a locality, in whole people: a national structure stands in for one that is
 * not known. Rounding is carried from age to age, so that the total is met to the person.
 * Throws a `RangeError` where nobody is of those ages.
 */
export function scaleAges(structure: AgeStructure, { total, ages = [0, 200] }: ScaleOptions): AgeStructure {
  checkCount("total", total);
  checkAges(structure);
  const counted = peopleAged(structure, ages);
  if (counted === 0) throw new RangeError(`invalid ages; nobody is aged ${ages[0]} to ${ages[1]}`);
  let [inside, outside] = [0, 0];
  const scaled = structure.people.map((count, i) => {
    const age = structure.youngest + i;
    const within = age >= ages[0] && age <= ages[1];
    const before = within ? inside : outside;
    const after = before + (count / counted) * total;
    if (within) inside = after;
    else outside = after;
    return Math.round(after) - Math.round(before);
  });
  return { youngest: structure.youngest, people: scaled };
}

export function checkAges({ youngest, people }: AgeStructure): void {
  checkCount("youngest", youngest);
  for (const count of people) {
    if (!(count >= 0 && count < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`invalid people; not 0 or more: ${count}`);
    }
  }
}
