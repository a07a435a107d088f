import { gammaDraw, UNIFORMS_PER_GAMMA } from "./gamma-draw.js";

/** Up to so many people each one chooses for herself; above, only the spread of the whole is kept. */
const ONE_BY_ONE = 50;

/**
 * Sends `people` to destinations by shares that vary as Dirichlet(concentration · shares), into `into`. Up to 50 people
 * choose one by one; above, the numbers are the real ones of the Dirichlet distribution that has the mean and variance of
 * the Dirichlet-multinomial, of concentration n (s + 1) / (n + s) − 1, for `roundInTurn` to make whole.
 */
export function dirichletMultinomial(
  into: Float64Array,
  { people, shares, concentration, next }: DirichletMultinomial,
): void {
  const few = people <= ONE_BY_ONE;
  const s = few ? concentration : (people * (concentration + 1)) / (people + concentration) - 1;
  const size = into.length;
  let sum = 0;
  for (let j = 0; j < size; j++) {
    const share = shares[j] as number;
    if (share > 0) {
      into[j] = gammaDraw(s * share, next);
    } else {
      for (let i = 0; i < UNIFORMS_PER_GAMMA; i++) next();
      into[j] = 0;
    }
    sum += into[j] as number;
  }
  for (let j = 0; j < size; j++) into[j] = sum > 0 ? (into[j] as number) / sum : (shares[j] as number);
  if (few) chooseOneByOne(into, people, next);
  else for (let j = 0; j < size; j++) into[j] = (into[j] as number) * people;
}

export interface DirichletMultinomial {
  readonly people: number;
  readonly shares: Float64Array;
  readonly concentration: number;
  readonly next: () => number;
}

function chooseOneByOne(shares: Float64Array, people: number, next: () => number): void {
  const chosen = new Float64Array(shares.length);
  for (let person = 0; person < people; person++) {
    let [u, j] = [next(), 0];
    while (j < shares.length - 1 && u >= (shares[j] as number)) u -= shares[j++] as number;
    while ((shares[j] as number) === 0) j--;
    chosen[j] = (chosen[j] as number) + 1;
  }
  for (let spare = people; spare < ONE_BY_ONE; spare++) next();
  shares.set(chosen);
}

/**
 * Makes whole the people of each destination, who together are `total`: running sums are rounded from a random start, so
 * that the total is met, whole ones stay as they are, and those of the first destinations never fall as their sum rises.
 */
export function roundInTurn(people: Float64Array, total: number, start: number): void {
  let [cumulative, placed, last] = [0, 0, 0];
  for (let j = 0; j < people.length; j++) {
    if ((people[j] as number) > 0) last = j;
    cumulative += people[j] as number;
    const upTo = Math.min(total, Math.floor(cumulative + start));
    people[j] = upTo - placed;
    placed = upTo;
  }
  people[last] = (people[last] as number) + total - placed;
}
