import { type ByYear, resolveByYear, SHARE } from "../model/by-year.js";
import { meanShare, type UncertainShare } from "../uncertainty/uncertain-share.js";
import { type AgeStructure, type Ages, checkAges } from "./age-structure.js";
import { meanOver } from "./literacy-by-age.js";
import type { LiteracyProfile } from "./literacy-profiles.js";

/** Classes of one stage. */
export interface LiteracyClasses {
  /** Places a year. 0 is no classes. */
  readonly places: ByYear;
  /** Share of those who could come that does, as far as there are places. */
  readonly uptake: UncertainShare;
  /** Share of learners that completes. */
  readonly completion: UncertainShare;
}

export interface LiteracyCase {
  /** Year at whose end the population and its literacy are counted. */
  readonly from: number;
  /** Last year of the model; the first is `from` + 1. */
  readonly to: number;
  /** From age 15 − (`to` − `from`) or younger, since those children come of age on the way. */
  readonly population: AgeStructure;
  /** Literate share, level 1, for each entry of the population: see `literacyByAge`. */
  readonly level1: readonly number[];
  /**
   * Cases that the base year's rate of `ages` is known from: the illiterate of all ages then vary together, as a Beta of
   * so many. A rate printed with one decimal is known to about a twentieth of a point whatever it was counted from.
   * Defaults to a rate that is certain.
   */
  readonly baselineCases?: number;
  /** Share at level 2, nowhere above level 1. Defaults to level 1, nobody left at level 1 alone. */
  readonly level2?: readonly number[];
  /**
   * Cases that the people below level 2 are known from where level 2 was worked out from level 1: those of all ages vary
   * together, as a Beta of so many, and are never fewer than the illiterate. Defaults to a level 2 that is certain.
   */
  readonly level2Cases?: number;
  /**
   * What is not known of how literacy falls with age: the profile at rising scores, each with the same rate over `ages`.
   * A draw has one of its own, between two of them. Defaults to `level1` and `level2` in every draw.
   */
  readonly profiles?: readonly LiteracyProfile[];
  /** Literate share of those who turn 15, level 1 and 2. Defaults to what the population says of them. */
  readonly entrants?: {
    readonly level1: UncertainShare;
    readonly level2?: UncertainShare;
  };
  /** Share of each age that is there a year later (deaths and net moves). Defaults to 1 at all ages. */
  readonly survival?: readonly number[];
  /** Ages that rates speak of: 15–60 by the decree, [15, 200] for the census's 15 and over. Defaults to 15–60. */
  readonly ages?: Ages;
  /** Ages that may come to classes. Defaults to `ages`. */
  readonly learnerAges?: Ages;
  /** Those of them who are given places first; the others get what they leave. Defaults to all ages alike. */
  readonly firstAges?: Ages;
  /** Classes of stage 1: from not literate to level 1. Defaults to none. */
  readonly classes?: LiteracyClasses;
  /** Classes of stage 2: from level 1 to level 2. Defaults to none. */
  readonly classesLevel2?: LiteracyClasses;
  readonly relapse?: {
    /** Share of the new literates that falls back in a year if none of them goes on learning. */
    readonly hazard: UncertainShare;
    /** Share of the new literates that goes on learning and so keeps what they learnt. */
    readonly continuing: UncertainShare;
    /** Mean number of years in which they can fall back. Defaults to no limit. */
    readonly years?: number;
  };
}

const PLACES = [0, 1e9] as const;
const NO_CLASSES: LiteracyClasses = { places: 0, uptake: 0, completion: 0 };
const NO_RELAPSE = { hazard: 0, continuing: 0 };

export type ResolvedLiteracy = ReturnType<typeof resolveLiteracy>;

/** The case with its defaults, checked. Throws a `RangeError` for what cannot be. */
export function resolveLiteracy(given: LiteracyCase) {
  const { from, to, population, level1, level2 = level1, ages = [15, 60] as const } = given;
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from) {
    throw new RangeError(`invalid to; not a year after ${from}: ${to}`);
  }
  const years = Array.from({ length: to - from }, (_, t) => from + 1 + t);
  checkAges(population);
  if (population.youngest > ADULT - years.length) {
    throw new RangeError(
      `invalid youngest; children from age ${ADULT - years.length} come of age by ${to}: ${population.youngest}`,
    );
  }
  const size = population.people.length;
  const survival = given.survival ?? new Array<number>(size).fill(1);
  for (const [name, shares] of Object.entries({ level1, level2, survival })) checkShares(name, shares, size);
  const over = level2.findIndex((share, i) => share > (level1[i] as number));
  if (over >= 0) throw new RangeError(`invalid level2; above level 1 at age ${population.youngest + over}`);
  const profiles = given.profiles?.map((one) => ({ ...one, level2: one.level2 ?? one.level1 })) ?? null;
  for (const { score, level1: first, level2: second } of profiles ?? []) {
    for (const [name, shares] of Object.entries({ level1: first, level2: second })) checkShares(name, shares, size);
    if (!Number.isFinite(score)) throw new RangeError(`invalid profiles; not a score: ${score}`);
  }
  const at15 = ADULT - population.youngest;
  const entrants = {
    level1: level1[at15] as number,
    level2: level2[at15] as number,
    ...given.entrants,
  };
  const { classes = NO_CLASSES, classesLevel2 = NO_CLASSES, relapse = NO_RELAPSE } = given;
  const atRisk = given.relapse?.years ?? Number.POSITIVE_INFINITY;
  if (!(atRisk >= 1)) throw new RangeError(`invalid relapse years; not 1 or more: ${atRisk}`);
  const illiterate = 1 - meanOver(population, level1, ages);
  const belowLevel2 = 1 - meanOver(population, level2, ages);
  const shares = {
    baseline: given.baselineCases === undefined ? illiterate : { mean: illiterate, cases: given.baselineCases },
    belowLevel2: given.level2Cases === undefined ? belowLevel2 : { mean: belowLevel2, cases: given.level2Cases },
    entrants: entrants.level1,
    entrantsLevel2: entrants.level2,
    uptake: classes.uptake,
    completion: classes.completion,
    uptakeLevel2: classesLevel2.uptake,
    completionLevel2: classesLevel2.completion,
    hazard: relapse.hazard,
    continuing: relapse.continuing,
  } satisfies Record<string, UncertainShare>;
  for (const [name, share] of Object.entries(shares)) meanShare(name, share);
  return {
    years,
    population,
    level1,
    level2,
    profiles,
    /** Whether those who turn 15 are as the population's own profile has them. */
    entrantsOfProfile: given.entrants === undefined,
    survival,
    ages,
    illiterate,
    belowLevel2,
    learnerAges: given.learnerAges ?? ages,
    firstAges: given.firstAges ?? null,
    places: resolveByYear("places", classes.places, years, PLACES),
    placesLevel2: resolveByYear("placesLevel2", classesLevel2.places, years, PLACES),
    settling: 1 / atRisk,
    shares,
  };
}

/** Age from which people are counted. */
export const ADULT = 15;

function checkShares(name: string, shares: readonly number[], size: number): void {
  if (shares.length !== size) {
    throw new RangeError(`invalid ${name}; not one share for each of ${size} ages: ${shares.length} shares`);
  }
  const [lowest, highest] = SHARE;
  const wrong = shares.find((share) => !(share >= lowest && share <= highest));
  if (wrong !== undefined) throw new RangeError(`invalid ${name}; not in [0, 1]: ${wrong}`);
}
