import { meanShare, type UncertainShare } from "../uncertainty/uncertain-share.js";
import { expectedLiteracy, literacyDrift } from "./expected-literacy.js";
import type { LiteracyCase } from "./literacy-options.js";

export interface LiteracyEffortOptions extends Omit<LiteracyCase, "classes" | "classesLevel2"> {
  /** Rate of the last year that is to be reached, a share. */
  readonly target: number;
  /** Share of learners that completes. */
  readonly completion: UncertainShare;
  /** Learners in a class. Without it no number of classes is given. */
  readonly classSize?: number;
}

export interface LiteracyEffort {
  /** Expected rate of the last year without classes. */
  readonly drift: number;
  /** People short of the target in the last year without classes, 0 where there are none. */
  readonly missing: number;
  /** New literates over all years, and in each of them, that reach the target in expectation. */
  readonly newLiterates: number;
  readonly newLiteratesPerYear: number;
  readonly learnersPerYear: number;
  readonly classesPerYear: number | null;
}

/**
 * The effort, the same every year, that takes the expected rate to the target; `null` where not even classes for
 * everybody do. Found by bisection on places in `expectedLiteracy`. It is more than `missing` where new literates fall
 * back or grow older than the ages counted. Reaching a target in expectation is reaching it about one time in two.
 */
export function literacyEffort({
  target,
  completion,
  classSize,
  ...given
}: LiteracyEffortOptions): LiteracyEffort | null {
  if (!(target >= 0 && target <= 1)) throw new RangeError(`invalid target; not in [0, 1]: ${target}`);
  if (classSize !== undefined && !(classSize > 0)) throw new RangeError(`invalid classSize; not above 0: ${classSize}`);
  const completing = meanShare("completion", completion);
  const withPlaces = (places: number) => {
    const years = expectedLiteracy({
      ...given,
      classes: { places, uptake: 1, completion: completing },
    });
    const total = (of: "learners" | "newLiterates") => years.reduce((sum, year) => sum + year[of], 0);
    return { last: years[years.length - 1] as (typeof years)[number], total };
  };
  const drift = literacyDrift(given).rates.at(-1) as number;
  const without = withPlaces(0).last;
  const missing = Math.max(0, target * without.population - (without.population - without.illiterate));
  const everybody = without.population;
  if (withPlaces(everybody).last.rate < target) return null;

  let [low, high] = [0, missing > 0 ? everybody : 0];
  for (let step = 0; step < 60 && high > low; step++) {
    const middle = (low + high) / 2;
    if (withPlaces(middle).last.rate < target) low = middle;
    else high = middle;
  }
  const { total } = withPlaces(high);
  const years = given.to - given.from;
  const learnersPerYear = total("learners") / years;
  return {
    drift,
    missing,
    newLiterates: total("newLiterates"),
    newLiteratesPerYear: total("newLiterates") / years,
    learnersPerYear,
    classesPerYear: classSize === undefined ? null : learnersPerYear / classSize,
  };
}
