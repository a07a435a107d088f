import { betweenProfiles, type LiteracyFlows, meanOver, peopleAged } from "@lotrinh/flows";
import type { Trajectory } from "@lotrinh/trajectory";
import type { Clause } from "../../clause/clause.js";
import type { Drawn } from "../../types/drawn.js";
import { ADULTS, illiterateAged, OF_15_60 } from "./literacy-ages.js";
import { type Group, LEVEL_2, LITERACY, type SupposedLiteracy } from "./literacy-case.js";

/** The literate share itself, or new literates as a share of all people or of the illiterate of some ages. */
export interface LiteracyMeasure extends Group {
  readonly of: "rate" | "of-adults" | "of-illiterate";
}

const at1 = { level: 1 } as const;

/** Level 1 of 15 and over, by the register of the decree and by the survey's question. */
export const MEASURES: Readonly<Record<string, LiteracyMeasure>> = {
  [LITERACY]: { of: "rate", ages: OF_15_60, ...at1 },
  literacy_level1_rate_15plus: { of: "rate", ages: ADULTS, ...at1 },
  literacy_rate_15plus: { of: "rate", ages: ADULTS, ...at1 },
  [LEVEL_2]: { of: "rate", ages: OF_15_60, level: 2 },
  new_literates_share_of_adults: { of: "of-adults", ages: ADULTS, ...at1 },
  new_literates_share_of_illiterate_adults: { of: "of-illiterate", ages: ADULTS, ...at1 },
  new_literates_15_60_share_of_adults: { of: "of-adults", ages: OF_15_60, ...at1 },
  new_literates_15_60_share_of_illiterate: { of: "of-illiterate", ages: OF_15_60, ...at1 },
};

/** What a reading asks: a literate share at the deadline, or so many new literates on the way. */
export interface Asked {
  readonly measure: LiteracyMeasure;
  /** As a share; with `gain` what is likeliest to be the start and the gain together. Null for new literates. */
  readonly rate: number | null;
  /** What is to be gained on each draw's own start. */
  readonly gain: number | null;
  readonly strict: boolean;
  readonly people: number;
}

/** Null for what is neither at least a rate nor new literates, and for a gain of level 2, whose start no draw has alone. */
export function askedOf(clause: Clause | null, indicator: string, supposed: SupposedLiteracy): Asked | null {
  const measure = MEASURES[indicator];
  if (!clause || !measure || clause.comparator === "maintain") return null;
  if (clause.direction !== "least" && clause.direction !== "more") return null;
  const [share, { strict }] = [clause.value / 100, clause];
  const { structure } = supposed.ages;
  if (measure.of === "rate") {
    const gain = clause.direction === "more" ? share : null;
    if (gain !== null && measure.level === 2) return null;
    const start = meanOver(structure, sharesAt(supposed, measure.level), measure.ages);
    const rate = gain === null ? share : start + gain;
    const people = Math.ceil(Math.max(0, rate - start) * peopleAged(structure, measure.ages));
    return { measure, rate, gain, strict, people };
  }
  if (strict) return null;
  const of = measure.of === "of-adults" ? supposed.ages.adults : illiterateOf(supposed, measure);
  return { measure, rate: null, gain: null, strict, people: Math.ceil(share * of) };
}

/** People of the group who are not at its level. */
export function illiterateOf(supposed: SupposedLiteracy, { ages, level }: Group): number {
  return illiterateAged(supposed.ages.structure, sharesAt(supposed, level), ages);
}

function sharesAt({ literate: { level1, level2 } }: SupposedLiteracy, level: Group["level"]): readonly number[] {
  return level === 2 ? (level2 ?? level1) : level1;
}

/** The share of a group, in every draw and year. */
export function ratesOf({ rate, rateAdults, rateLevel2 }: LiteracyFlows, { ages, level }: Group): Trajectory {
  return level === 2 ? rateLevel2 : ages === ADULTS ? rateAdults : rate;
}

/** The rate of the last year in percent, or all who learnt to read on the way. */
export function drawnFrom(asked: Asked, flows: LiteracyFlows, supposed: SupposedLiteracy): Drawn {
  const { measure, rate, people } = asked;
  const learnt = measure.ages === ADULTS ? flows.newLiterates : flows.newLiteratesFirst;
  const { draws, years, values } = rate === null ? learnt : ratesOf(flows, measure);
  const reached = new Float64Array(draws);
  const last = years.length - 1;
  for (let t = rate === null ? 0 : last; t <= last; t++) {
    for (let k = 0; k < draws; k++) reached[k] = (reached[k] as number) + (values[t * draws + k] as number);
  }
  const holds = new Uint8Array(draws);
  if (rate === null) {
    for (let k = 0; k < draws; k++) holds[k] = (reached[k] as number) >= people ? 1 : 0;
    return { unit: "persons", values: reached, holds };
  }
  const { gain } = asked;
  const least = gain === null ? null : startOf(measure, supposed, flows.scores).map((start) => start + gain);
  for (let k = 0; k < draws; k++) {
    const above = (reached[k] as number) - (least ? (least[k] as number) : rate);
    holds[k] = (asked.strict ? above > 1e-12 : above >= -1e-12) ? 1 : 0;
  }
  return { unit: "percent", values: reached.map((share) => 100 * share), holds };
}

/** The rate of the group in each draw before anybody aged, died or learnt. */
function startOf(
  { ages }: Group,
  { profiles, ages: { structure } }: SupposedLiteracy,
  scores: Float64Array,
): Float64Array {
  return betweenProfiles(profiles, scores)(profiles.map(({ level1 }) => meanOver(structure, level1, ages)));
}
