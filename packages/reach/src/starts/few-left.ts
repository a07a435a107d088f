import { type ExceptionYear, exceptionRate, probabilityOfFew } from "@lotrinh/flows";
import { SIZES } from "../answers/exceptions/usual-number.js";
import { printedAsAll } from "../given/shortfalls.js";

/** Rates this near to all are counts of those who fall short. */
const NEAREST = 1;
/** Years in a row without an exception that are tried. */
const MOST_YEARS = 10;

export interface FewLeft {
  /** About how many the rate is of. */
  readonly usual: number;
  readonly test: (rate: number) => boolean;
  /** Years to come that must hold, one where the deadline alone counts. */
  readonly years: number;
}

/**
 * Probability that few enough fall short, from one year at a rate of 99 % or more in which as many did: what the answer would be if
 * that figure came without its counts. Null further from all.
 */
export function chanceOfFew(rate: number, one: FewLeft): number | null {
  return 100 - rate > NEAREST ? null : overSizes(one, (people) => [short(rate, people)]);
}

/** Years in a row in which none fell short that make it as likely as `goal`; null where ten do not. */
export function yearsOfNone(goal: number, one: FewLeft): number | null {
  for (let count = 1; count <= MOST_YEARS; count++) {
    const seen = (people: number) => Array.from({ length: count }, () => short(100, people));
    if (overSizes(one, seen) >= goal) return count;
  }
  return null;
}

function overSizes({ usual, test, years }: FewLeft, seen: (people: number) => ExceptionYear[]): number {
  const each = SIZES.map((share) => {
    const people = Math.max(1, Math.round(share * usual));
    return probabilityOfFew(exceptionRate(seen(people)), { people, most: allowed(people, test), years });
  });
  return each.reduce((sum, p) => sum + p, 0) / each.length;
}

function short(rate: number, people: number): ExceptionYear {
  const exceptions = Math.round((people * (100 - rate)) / 100);
  return { exceptions, people, ...(rate === 100 ? { upTo: printedAsAll(people) } : {}) };
}

/** The most that may fall short, −1 where not even none passes. */
function allowed(people: number, test: (rate: number) => boolean): number {
  let [passes, fails] = [-1, people + 1];
  while (fails - passes > 1) {
    const middle = Math.floor((passes + fails) / 2);
    if (test((100 * (people - middle)) / people)) passes = middle;
    else fails = middle;
  }
  return passes;
}
