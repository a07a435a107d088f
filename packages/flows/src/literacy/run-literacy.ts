import { addPeople, type CohortStock, createStock, emptied, rowOf } from "../engine/cohort-stock.js";
import { movePeople } from "../engine/move-people.js";
import { sharePlaced } from "../engine/share-placed.js";
import { type Cohorts, createSpanSum } from "../engine/span-sum.js";
import type { Ages } from "./age-structure.js";
import { ADULT, type ResolvedLiteracy } from "./literacy-options.js";
import { betweenProfiles } from "./literacy-profiles.js";

const [ILLITERATE, RECENT, LEVEL1, LEVEL2] = [0, 1, 2, 3];
const STATES = [ILLITERATE, RECENT, LEVEL1, LEVEL2];

const ALL_AGES: Ages = [ADULT, 200];

export type LiteracyShare = keyof ResolvedLiteracy["shares"];

/** Where chance comes in: the shares, one for each draw, and the numbers that round people to whole ones. */
export interface LiteracyChance {
  readonly draws: number;
  readonly share: (name: LiteracyShare) => Float64Array;
  /** Standard normal numbers of what is not known of the profile by age; 0 is the profile of the case itself. */
  readonly scores: () => Float64Array;
  /** Read before it is asked again: the array may be the same. Null where people are real numbers, their expectation. */
  readonly rounding: ((source: string, year: number, cohort: number) => Float64Array) | null;
  /** A stock of as many draws that is no longer needed, to be used again. */
  readonly stock?: CohortStock | undefined;
}

/** An empty stock of the model's states. */
export function literacyStock(cohorts: number, draws: number): CohortStock {
  return createStock(STATES.length, cohorts, draws);
}

/** One year of all draws. Stocks are those of its end. */
export interface LiteracyYear {
  readonly population: Float64Array;
  readonly literate: Float64Array;
  readonly level2: Float64Array;
  /** Of 15 and over: all, and those who are not literate. */
  readonly adults: Float64Array;
  readonly illiterateAdults: Float64Array;
  readonly learners: Float64Array;
  readonly newLiterates: Float64Array;
  /** Those of the ages that get places first; all where none do. */
  readonly newLiteratesFirst: Float64Array;
  readonly relapsed: Float64Array;
}

type Tally = Pick<LiteracyYear, "learners" | "newLiterates" | "newLiteratesFirst" | "relapsed">;

/**
 * Years of the model, the base year first. Within a year people age and die, those turning 15 join, new literates fall
 * back or settle, then classes teach: in this order more places never make fewer literate.
 */
export function runLiteracy(given: ResolvedLiteracy, chance: LiteracyChance): LiteracyYear[] {
  const { draws, share } = chance;
  const { population, years, ages, learnerAges, firstAges, places, placesLevel2 } = given;
  const rounding = (...of: [source: string, year: number, cohort: number]): Float64Array | null =>
    chance.rounding?.(...of) ?? null;
  const base = (years[0] as number) - 1;
  const cohorts = population.people.length;
  const stock = chance.stock ? emptied(chance.stock) : literacyStock(cohorts, draws);
  const chosen = new Map<LiteracyShare, Float64Array>();
  const shareOf = (name: LiteracyShare): Float64Array => {
    const known = chosen.get(name) ?? share(name);
    chosen.set(name, known);
    return known;
  };
  const row = (state: number, cohort: number) => rowOf(stock, state, cohort);
  // Work that moves nobody is left out; every other random number stays what it was, since streams go by name.
  const relapsing = given.shares.hazard !== 0;
  const { entrants, entrantsLevel2 } = given.shares;
  const oneLevel =
    entrants === entrantsLevel2 &&
    given.level2.every((share, i) => share === given.level1[i]) &&
    (given.profiles ?? []).every(({ level1, level2 }) => level1 === level2);
  const leaving = given.survival.some((share) => share !== 1);
  const counted = !leaving && population.people.every(Number.isInteger);
  // Where only entrants and classes move people, and whole ones, sums go on from year to year and nobody reads level 2.
  const simple = counted && oneLevel && !relapsing && given.settling === 0 && chance.rounding !== null;
  const taughtFirst = firstAges ?? learnerAges;
  const sameAges = ages[0] === taughtFirst[0] && ages[1] === taughtFirst[1];
  const sums =
    simple && sameAges ? { illiterate: createSpanSum(stock, ILLITERATE), recent: createSpanSum(stock, RECENT) } : null;
  const constant = (value: number) => new Float64Array(draws).fill(value);
  const at15 = ADULT - population.youngest;

  const { illiterate, belowLevel2, profiles } = given;
  const scale = shareOf("baseline").map((drawn) => (illiterate > 0 ? drawn / illiterate : 1));
  const between = profiles ? betweenProfiles(profiles, chance.scores()) : null;
  const sharesAt = (level: "level1" | "level2", cohort: number) =>
    between?.((profiles ?? []).map((one) => one[level][cohort] as number));
  const level2Known = typeof given.shares.belowLevel2 === "number";
  const scale2 = level2Known
    ? null
    : shareOf("belowLevel2").map((drawn) => (belowLevel2 > 0 ? drawn / belowLevel2 : 1));
  const [literate1, literate2] = [new Float64Array(draws), new Float64Array(draws)];
  for (let cohort = 0; cohort < cohorts; cohort++) {
    const people = population.people[cohort] as number;
    if (Number.isInteger(people)) row(ILLITERATE, cohort).fill(people);
    else row(ILLITERATE, cohort).set(whole(constant(people), rounding("people", base, cohort)));
    if (population.youngest + cohort < ADULT) continue;
    sharesOf(cohort);
    teach(cohort, literate1, oneLevel ? literate1 : literate2, base);
  }
  const relapse = shareOf("hazard").map((hazard, k) => hazard * (1 - (shareOf("continuing")[k] as number)));
  const recorded = [
    record(
      {
        learners: constant(0),
        newLiterates: constant(0),
        newLiteratesFirst: constant(0),
        relapsed: constant(0),
      },
      0,
    ),
  ];

  for (const [t, year] of years.entries()) {
    for (let cohort = 0; leaving && cohort < cohorts; cohort++) {
      const survival = given.survival[Math.min(cohort + t, cohorts - 1)] as number;
      if (survival === 1) continue;
      for (const state of STATES) {
        const gone = {
          from: row(state, cohort),
          to: null,
          share: constant(1 - survival),
        };
        movePeople({
          ...gone,
          rounding: rounding(`survival ${state}`, year, cohort),
        });
      }
    }
    const entering = ADULT - population.youngest - (t + 1);
    const ofProfile = given.entrantsOfProfile ? sharesAt("level1", at15) : undefined;
    const entering1 = ofProfile ?? shareOf("entrants");
    const entering2 = ofProfile ? sharesAt("level2", at15) : shareOf("entrantsLevel2");
    teach(entering, entering1, oneLevel || !entering2 ? entering1 : entering2, year);

    const tally = {
      learners: constant(0),
      newLiterates: constant(0),
      newLiteratesFirst: constant(0),
      relapsed: constant(0),
    };
    const settled = constant(given.settling);
    for (let cohort = entering; (relapsing || given.settling > 0) && cohort < cohorts; cohort++) {
      const recent = row(RECENT, cohort);
      const back = {
        from: recent,
        to: row(ILLITERATE, cohort),
        share: relapse,
        tally: tally.relapsed,
      };
      movePeople({ ...back, rounding: rounding("relapse", year, cohort) });
      if (given.settling === 0) continue;
      const settling = {
        from: recent,
        to: row(LEVEL1, cohort),
        share: settled,
      };
      movePeople({ ...settling, rounding: rounding("settling", year, cohort) });
    }
    const second = { from: LEVEL1, to: LEVEL2, suffix: "Level2" } as const;
    classes(t, { ...second, places: placesLevel2[t] as number, spans: [cohortsAged(learnerAges, t + 1)] });
    teachFirst(t, tally);
    recorded.push(record(tally, t + 1));
  }
  return recorded;

  /** What of an age is literate in each draw at the start, into `literate1` and `literate2`. */
  function sharesOf(cohort: number): void {
    const [expected, among] = [given.level1[cohort] as number, given.level2[cohort] as number];
    const [first, second] = [sharesAt("level1", cohort), oneLevel ? undefined : sharesAt("level2", cohort)];
    for (let k = 0; k < draws; k++) {
      literate1[k] = Math.max(0, 1 - (1 - (first ? (first[k] as number) : expected)) * (scale[k] as number));
    }
    for (let k = 0; k < draws && !oneLevel; k++) {
      const whole = first ? (first[k] as number) : expected;
      const ratio = whole === 0 ? 0 : (second ? (second[k] as number) : among) / whole;
      const reached = scale2 ? 1 - (1 - ratio * whole) * (scale2[k] as number) : (literate1[k] as number) * ratio;
      literate2[k] = Math.min(literate1[k] as number, Math.max(0, reached));
    }
  }

  /** Splits people without a level by the shares that are literate; those of level 2 are among them. */
  function teach(cohort: number, level1: Float64Array, level2: Float64Array, year: number): void {
    const [none, only, both] = [row(ILLITERATE, cohort), row(LEVEL1, cohort), row(LEVEL2, cohort)];
    if (level1 === level2) {
      movePeople({ from: none, to: sums ? null : both, share: level1, rounding: rounding("level 1", year, cohort) });
      return;
    }
    movePeople({
      from: none,
      to: only,
      share: level1,
      rounding: rounding("level 1", year, cohort),
    });
    const among = level2.map((share, k) => (share === 0 ? 0 : Math.min(1, share / (level1[k] as number))));
    movePeople({
      from: only,
      to: both,
      share: among,
      rounding: rounding("level 2", year, cohort),
    });
  }

  interface Stage {
    readonly from: number;
    readonly to: number;
    readonly places: number | Float64Array;
    readonly spans: readonly Cohorts[];
    readonly suffix: "" | "Level2";
    readonly learners?: Float64Array;
    readonly newLiterates?: Float64Array;
  }

  /** Classes of stage 1: the ages that come first, then the others in the places that they leave. */
  function teachFirst(t: number, { learners, newLiterates, newLiteratesFirst }: Tally): void {
    const offered = places[t] as number;
    const first = cohortsAged(taughtFirst, t + 1);
    const stage = { from: ILLITERATE, to: RECENT, suffix: "" } as const;
    classes(t, { ...stage, places: offered, spans: [first], learners, newLiterates });
    newLiteratesFirst.set(newLiterates);
    if (!firstAges) return;
    const all = cohortsAged(learnerAges, t + 1);
    const spans = [
      { first: all.first, last: Math.min(all.last, first.first - 1) },
      { first: Math.max(all.first, first.last + 1), last: all.last },
    ];
    const left = learners.map((placed) => offered - placed);
    const [learnersAfter, literatesAfter] = [constant(0), constant(0)];
    classes(t, { ...stage, places: left, spans, learners: learnersAfter, newLiterates: literatesAfter });
    for (let k = 0; k < draws; k++) {
      learners[k] = (learners[k] as number) + (learnersAfter[k] as number);
      newLiterates[k] = (newLiterates[k] as number) + (literatesAfter[k] as number);
    }
  }

  function classes(t: number, { from, to, places: offered, spans, suffix, learners, newLiterates }: Stage): void {
    if (offered === 0) return;
    const [span] = spans;
    const kept = from === ILLITERATE && spans.length === 1 ? sums : null;
    if (span) kept?.illiterate.moveTo(span);
    if (span) kept?.recent.moveTo(span);
    const eligible = kept?.illiterate.people ?? constant(0);
    if (!kept) for (const { first, last } of spans) addPeople(stock, from, { first, last, into: eligible });
    const placed = learners ?? constant(0);
    const enrolled = sharePlaced({
      eligible,
      uptake: shareOf(`uptake${suffix}`),
      places: offered,
      placed,
    });
    const completion = shareOf(`completion${suffix}`);
    const completing = new Float64Array(draws);
    for (let k = 0; k < draws; k++) completing[k] = (enrolled[k] as number) * (completion[k] as number);
    for (const { first, last } of spans) {
      for (let cohort = first; cohort <= last; cohort++) {
        movePeople({
          from: row(from, cohort),
          to: row(to, cohort),
          share: completing,
          rounding: rounding(`class ${to}`, years[t] as number, cohort),
          ...(newLiterates ? { tally: newLiterates } : {}),
        });
      }
    }
    if (!kept || !newLiterates) return;
    for (let k = 0; k < draws; k++) {
      const learnt = newLiterates[k] as number;
      kept.illiterate.people[k] = (kept.illiterate.people[k] as number) - learnt;
      kept.recent.people[k] = (kept.recent.people[k] as number) + learnt;
    }
  }

  function cohortsAged([first, last]: Ages, elapsed: number): Cohorts {
    const indexOf = (age: number) => age - population.youngest - elapsed;
    return {
      first: Math.max(0, indexOf(Math.max(first, ADULT))),
      last: Math.min(cohorts - 1, indexOf(last)),
    };
  }

  function record(tally: Tally, elapsed: number): LiteracyYear {
    const span = cohortsAged(ages, elapsed);
    sums?.illiterate.moveTo(span);
    sums?.recent.moveTo(span);
    const illiterate = sums?.illiterate.people ?? sumOf(stock, [ILLITERATE], span);
    const states = oneLevel && given.settling === 0 ? [RECENT] : [RECENT, LEVEL1];
    const between = sums?.recent.people ?? sumOf(stock, states, span);
    const literate = new Float64Array(draws);
    if (!counted) {
      const level2 = sumOf(stock, [LEVEL2], span);
      const total = new Float64Array(draws);
      for (let k = 0; k < draws; k++) {
        literate[k] = (level2[k] as number) + (between[k] as number);
        total[k] = (literate[k] as number) + (illiterate[k] as number);
      }
      return { ...tally, population: total, literate, level2, ...adultsBeside(span, elapsed, total, illiterate) };
    }
    const people = peopleIn(population.people, span);
    const level2 = new Float64Array(draws);
    for (let k = 0; k < draws; k++) {
      level2[k] = people - (illiterate[k] as number) - (between[k] as number);
      literate[k] = (level2[k] as number) + (between[k] as number);
    }
    const total = constant(people);
    return { ...tally, population: total, literate, level2, ...adultsBeside(span, elapsed, total, illiterate) };
  }

  /** All of 15 and over: the ages that are counted and those outside them. */
  function adultsBeside(
    { first, last }: Cohorts,
    elapsed: number,
    inside: Float64Array,
    illiterate: Float64Array,
  ): Pick<LiteracyYear, "adults" | "illiterateAdults"> {
    const all = cohortsAged(ALL_AGES, elapsed);
    const [adults, illiterateAdults] = [Float64Array.from(inside), Float64Array.from(illiterate)];
    const outside = [
      { first: all.first, last: Math.min(all.last, first - 1) },
      { first: Math.max(all.first, last + 1), last: all.last },
    ];
    for (const span of outside) {
      addPeople(stock, ILLITERATE, { ...span, into: illiterateAdults });
      if (counted) addTo(adults, peopleIn(population.people, span));
      else for (const state of STATES) addPeople(stock, state, { ...span, into: adults });
    }
    return { adults, illiterateAdults };
  }
}

function addTo(sums: Float64Array, people: number): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + people;
}

function peopleIn(people: readonly number[], { first, last }: Cohorts): number {
  return people.slice(first, last + 1).reduce((sum, count) => sum + count, 0);
}

function sumOf(stock: CohortStock, states: readonly number[], span: Cohorts): Float64Array {
  const into = new Float64Array(stock.draws);
  for (const state of states) addPeople(stock, state, { ...span, into });
  return into;
}

function whole(people: Float64Array, rounding: Float64Array | null): Float64Array {
  return rounding ? people.map((expected, k) => Math.floor(expected + (rounding[k] as number))) : people;
}
