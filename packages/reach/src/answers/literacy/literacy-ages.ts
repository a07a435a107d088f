import { type AgeStructure, type Ages, type LiteracyProfile, literacyByAge, peopleAged } from "@lotrinh/flows";
import { constantOf } from "../../given/constants.js";
import type { LocalAges } from "../../given/local-ages.js";
import type { Run } from "../../given/run.js";

/** Classes take in everybody of 15 and over, and those of 15–60 first. */
export const [OF_15_60, ADULTS]: readonly [Ages, Ages] = [
  [15, 60],
  [15, 200],
];
const OVER_60: Ages = [61, 200];
/** Constants: how many times the odds of being illiterate rise with every year of age, and how far places lie apart in it. */
export const AGE_ODDS = ["literacy_age_odds", "literacy_age_odds_spread"] as const;
/** Scores at which the profile is worked out; between them it is interpolated. */
const SCORES = Array.from({ length: 13 }, (_, i) => (i - 6) / 2);

/** What is known of literacy at the start. */
export interface KnownLiteracy {
  /** Share of 15–60 who are literate. */
  readonly rate: number;
  /** The same of level 2, where that is asked; no more than `rate`. */
  readonly rateLevel2: number | null;
  /** Of 15 and over, where the territory reports it. */
  readonly adults: number | null;
}

/** Literate share of every age: the profile that is likeliest, and those that are drawn from. */
export function profilesByAge(
  known: KnownLiteracy,
  ages: LocalAges,
  run: Run,
): { readonly middle: LiteracyProfile; readonly profiles: readonly LiteracyProfile[] | null } {
  const [odds, spread] = AGE_ODDS.map((id) => constantOf(run, id)) as [number, number];
  const at = (score: number): LiteracyProfile => {
    const ageOdds = odds * Math.exp(score * spread);
    const level1 = literateByAge(known.rate, ages, { adults: known.adults, ageOdds });
    if (known.rateLevel2 === null) return { score, level1 };
    const level2 = literateByAge(known.rateLevel2, ages, { adults: null, ageOdds });
    return { score, level1, level2: level2.map((share, i) => Math.min(share, level1[i] as number)) };
  };
  return { middle: at(0), profiles: spread === 0 ? null : SCORES.map(at) };
}

/** By single age as the model supposes; those over 60 are no more literate than a reported rate of 15 and over leaves. */
function literateByAge(
  rate: number,
  { structure, adults }: LocalAges,
  { adults: known, ageOdds }: { readonly adults: number | null; readonly ageOdds: number },
): number[] {
  const shares = literacyByAge(structure, { rate, ageOdds });
  const older = peopleAged(structure, OVER_60);
  if (known === null || older === 0) return shares;
  const young = illiterateAged(structure, shares, OF_15_60);
  const left = Math.max(0, adults * (1 - known) - young);
  if (left <= illiterateAged(structure, shares, OVER_60)) return shares;
  const old = literacyByAge(structure, { rate: 1 - Math.min(1, left / older), ages: OVER_60, ageOdds });
  return shares.map((share, i) => (structure.youngest + i > OF_15_60[1] ? (old[i] as number) : share));
}

/** Those over 60 as one entry: the model tells none of them apart, once it is known who of each age is still there. */
export function withoutAgesOver60({ youngest, people }: AgeStructure): {
  readonly population: AgeStructure;
  readonly shares: (profile: LiteracyProfile) => LiteracyProfile;
} {
  const first = OVER_60[0] - youngest;
  const older = people.slice(first).reduce((sum, count) => sum + count, 0);
  const joined = (shares: readonly number[]) => {
    const unlettered = illiterateAged({ youngest, people }, shares, OVER_60);
    return [...shares.slice(0, first), older === 0 ? 1 : 1 - unlettered / older];
  };
  return {
    population: { youngest, people: [...people.slice(0, first), older] },
    shares: ({ score, level1, level2 }) => ({
      score,
      level1: joined(level1),
      ...(level2 ? { level2: joined(level2) } : {}),
    }),
  };
}

/** People of some ages who are not literate. */
export function illiterateAged(
  { youngest, people }: AgeStructure,
  shares: readonly number[],
  [first, last]: Ages,
): number {
  return people.reduce((sum, count, i) => {
    const age = youngest + i;
    return age >= first && age <= last ? sum + count * (1 - (shares[i] ?? 1)) : sum;
  }, 0);
}
