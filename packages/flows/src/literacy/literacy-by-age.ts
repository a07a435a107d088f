import { type AgeStructure, type Ages, checkAges } from "./age-structure.js";

export interface LiteracyByAgeOptions {
  /** Share of the people of `ages` who are literate. */
  readonly rate: number;
  /** Defaults to 15–60. */
  readonly ages?: Ages;
  /**
   * How many times the odds of being illiterate rise with every year of age. Defaults to `ASSUMED_AGE_ODDS`, which is
   * an assumption: say so where the result is shown.
   */
  readonly ageOdds?: number;
}

/**
 * 1.07: with it the national rates of 2020, 97.85 % of ages 15–60 and 99.3 % of ages 15–35 (Ministry of Education and
 * Training), agree with each other in an even age structure. Places lie apart in it (1.05 to 1.10): see `profiles` of a case.
 */
export const ASSUMED_AGE_ODDS = 1.07;

/**
 * Literate share of every age of the structure that gives the rate over `ages`, with odds that change evenly with age:
 * logit = α − ln(ageOdds) · age, α found by bisection. One share for each entry of `people`.
 * Throws a `RangeError` for a rate outside [0, 1] and odds not above 0.
 */
export function literacyByAge(
  structure: AgeStructure,
  { rate, ages = [15, 60], ageOdds = ASSUMED_AGE_ODDS }: LiteracyByAgeOptions,
): number[] {
  checkAges(structure);
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`invalid rate; not in [0, 1]: ${rate}`);
  if (!(ageOdds > 0)) throw new RangeError(`invalid ageOdds; not above 0: ${ageOdds}`);
  if (rate === 0 || rate === 1) return structure.people.map(() => rate);
  const rising = [1];
  for (let i = 1; i < structure.people.length; i++) rising.push((rising[i - 1] as number) * ageOdds);
  const profile = (alpha: number) => {
    const youngest = Math.exp(-alpha);
    return rising.map((times) => 1 / (1 + youngest * times));
  };
  let [low, high] = [-60, 60];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (meanOver(structure, profile(middle), ages) < rate) low = middle;
    else high = middle;
  }
  return profile((low + high) / 2);
}

/** Mean of shares by age over the people of some ages; 1 where there are none. */
export function meanOver({ youngest, people }: AgeStructure, shares: readonly number[], [first, last]: Ages): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < people.length; i++) {
    const count = people[i] as number;
    if (youngest + i < first || youngest + i > last) continue;
    sum += count * (shares[i] as number);
    total += count;
  }
  return total === 0 ? 1 : sum / total;
}
