import { ratchet as declaration } from "@lotrinh/flows";
import type { Observation } from "@lotrinh/observations";
import { uniforms } from "@lotrinh/trajectory";
import { testOfClause } from "../../clause/clause.js";
import { constantOf } from "../../given/constants.js";
import { costsElsewhere, paidBy } from "../../given/costs-elsewhere.js";
import type { Run } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import { CHECKED_YEARS } from "../../trend/trend.js";
import type { Answer } from "../../types/answer.js";
import type { Drawn } from "../../types/drawn.js";
import { type Finding, finding } from "../../types/finding.js";
import { figureCondition } from "../conditions.js";
import { shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import type { Case, Mechanism } from "../mechanism.js";
import { median, ranked } from "../ranked.js";
import { series } from "../series/series.js";
import { supposedAnswer } from "../supposed-answer.js";
import { twoDigits } from "../two-digits.js";
import { wordOf } from "../word.js";
import { type Part, type Shortfall, shortfallOf } from "./ratchet-levels.js";
import { type RoomsNeeded, roomsNeeded } from "./rooms-needed.js";
import { CHILDREN } from "./staffing-levels.js";

interface Measure {
  readonly of: "teachers" | "rooms";
  readonly parts: readonly Part[];
}

const QUALIFIED = {
  kindergarten: "teachers_minimum_qualified_rate_pre_primary",
  primary: "teachers_minimum_qualified_rate_primary",
  lower_secondary: "teachers_minimum_qualified_rate_lower_secondary",
} as const;

function qualified(...levels: readonly (keyof typeof QUALIFIED)[]): Measure {
  return {
    of: "teachers",
    parts: levels.map((level) => ({ rates: [QUALIFIED[level]], counted: `teachers_${level}` })),
  };
}

function permanent(level: string, classes: string): Measure {
  const rates = [`permanent_classroom_rate${level}`, "permanent_classroom_rate"];
  return { of: "rooms", parts: [{ rates: [...new Set(rates)], counted: classes }] };
}

/** Upper secondary's teachers are at the standard already (99,86 % in 2021, UIS): nobody of them is counted as below it. */
const MEASURES: Readonly<Record<string, Measure>> = {
  teachers_at_standard_rate: qualified("kindergarten", "primary", "lower_secondary"),
  teachers_at_standard_rate_general: qualified("primary", "lower_secondary"),
  teachers_at_standard_rate_preschool: qualified("kindergarten"),
  permanent_classroom_rate: permanent("", "classes_all_general"),
  permanent_classroom_rate_preschool: permanent("_preschool", "classrooms_preschool"),
  permanent_classroom_rate_primary: permanent("_primary", "classes_primary"),
  permanent_classroom_rate_lower_secondary: permanent("_lower_secondary", "classes_lower_secondary"),
  permanent_classroom_rate_upper_secondary: permanent("_upper_secondary", "classes_upper_secondary"),
};

/**
 * Constants: how far a territory's shortfall may lie from the place above; what may be left over where a standard has long been asked
 * of all, as a mean share of which places differ by as much as it is itself (supposed), and in how many places.
 */
const constantsOf = (of: Measure["of"]) => ({
  spread: `ratchet_spread_${of}`,
  mean: `ratchet_left_over_${of}`,
  places: `ratchet_left_over_places_${of}`,
});
/** No past target was held against this model, so that no record is long enough for an A. */
const MOST_FIGURES = 7;
const ENDS = 1.2816;

/** A standard that hardly anything falls back from: teachers' qualification, permanent rooms. */
export const ratchet: Mechanism = {
  declaration,
  indicators: Object.keys(MEASURES),
  supposes: null,
  restsOn: "series",
  answer,
};

/**
 * “100 %” of what is counted by head means that none is left: the chance of none among so many as there are. Null without a pace
 * of every part, and where a rate is to be kept throughout.
 */
function answer(one: Case, run: Run): Answer | null {
  const { target, reading, clause, indicator } = one;
  const { locality, horizon } = target;
  const measure = MEASURES[reading.indicator];
  const test = clause && testOfClause(clause);
  if (!clause || !test || !measure || !indicator || clause.period === "throughout") return null;
  if (target.kind === "change" || reading.unit !== "percent") return null;
  const constants = constantsOf(measure.of);
  const spread = constantOf(run, constants.spread);
  const ownRate = {
    rates: [...new Set([indicator.id, ...measure.parts.flatMap(({ rates }) => rates)])],
    counted: measure.parts[0]?.counted as string,
  };
  const single = shortfallOf(ownRate, { locality, year: horizon, spread }, run);
  const parts = single?.own
    ? [single]
    : measure.parts.map((part) => shortfallOf(part, { locality, year: horizon, spread }, run));
  const known = parts.filter((one) => one !== null);
  if (known.length < parts.length || known.length === 0) return null;
  const every = clause.value >= 100 && clause.direction === "least";
  const { left, count } = together(known, measure, locality, run);
  const shares = left(null, null);
  const rooms = measure.of === "rooms" && known[0]?.whole ? roomsNeeded(known[0].whole.row, horizon, run) : null;
  const wholeAt = (k: number) => (count as number) * (rooms ? (rooms.ahead[k] as number) : 1);
  const chance = uniforms(run.draws, run.seed, locality, indicator.id, "exceptions");
  const drawnOf = (rest: Float64Array): Drawn => {
    const [values, holds] = [new Float64Array(rest.length), new Uint8Array(rest.length)];
    for (let k = 0; k < rest.length; k++) {
      const share = rest[k] as number;
      const rate = 100 * (1 - share);
      values[k] = rate;
      holds[k] = (every && count !== null ? (chance[k] as number) < Math.exp(-wholeAt(k) * share) : test(rate)) ? 1 : 0;
    }
    return { unit: "percent", values, holds };
  };
  const drawn = drawnOf(shares);
  const p = shareHolding(drawn);
  const own = known.every((one) => one.own);
  const ends = own ? [left(null, false), left(null, true)] : [left(-ENDS, null), left(ENDS, null)];
  const [most, least] = ends.map((rest) => shareHolding(drawnOf(rest))) as [number, number];
  const last = Math.min(...known.map((one) => one.last.year));
  const place = known.find((one) => !one.own)?.last.locality ?? locality;
  const placeName = run.registry.localities.find(({ id }) => id === place)?.name ?? place;
  const near = known.find((one) => one.last.indicator !== indicator.id)?.last.indicator;
  const more = near === undefined ? [] : [finding("GRADE_NEAR", { indicator: near })];
  const evidence = {
    ...{
      count: own ? Math.min(MOST_FIGURES, ...known.map((one) => figuresLike(one.last, run))) : 1,
      supposed: false,
      last,
      horizon,
      checkedTo: last + CHECKED_YEARS,
      asOf: run.asOf,
    },
    borrowedFrom: own ? null : placeName,
  };
  const { grade, lowered } = gradeOf(evidence, more);
  const [few, middle, many] = ranked(shares, [0.1, 0.5, 0.9]) as [number, number, number];
  const people = count === null ? Number.NaN : twoDigits(median(shares.map((share, k) => wholeAt(k) * share)));
  const said = measure.of === "teachers" ? "ANSWER_UNQUALIFIED" : "ANSWER_ROOMS_LEFT";
  return supposedAnswer(drawn, run, {
    message: {
      code: `${said}${count === null ? "_SHARE" : ""}${own ? "" : "_AS"}`,
      params: {
        ...{ p, word: wordOf(p, grade), year: horizon, place: placeName, last, least, most },
        ...{ rate: percentOf(middle), low: percentOf(many), high: percentOf(few), left: people },
      },
    },
    model: declaration.id,
    notes: [
      ...(own ? asRate(one, p, run) : []),
      ...(measure.of === "rooms" && every && count !== null ? costOfRooms(people, run) : []),
      ...(rooms && every && count !== null ? fewerRooms({ rooms, count, shares, chance }) : []),
    ],
    conditions: [
      ...known.map(({ last: row, own: isOwn }) =>
        figureCondition(row, isOwn ? {} : { borrowed: row.locality, status: "assumed" }),
      ),
      ...(rooms?.born && every
        ? [figureCondition(rooms.born, { borrowed: rooms.born.locality, status: "assumed" })]
        : []),
    ],
    years: horizon - last,
    ...{ fan: [], solutions: [], grade, lowered },
    constants: [
      ...(own ? [constants.mean, constants.places] : Object.values(constants)),
      ...(rooms?.born && every ? CHILDREN : []),
    ],
  });
}

interface Fewer {
  readonly rooms: RoomsNeeded;
  readonly count: number;
  readonly shares: Float64Array;
  readonly chance: Float64Array;
}

/** Where children will need fewer rooms than now: P that none is left where those given up are the ones that are not permanent. */
function fewerRooms({ rooms, count, shares, chance }: Fewer): Finding[] {
  const [now, then] = [count * rooms.now, count * median(rooms.ahead)];
  if (then >= now) return [];
  const holds = shares.map((share, k) => {
    const spare = Math.max(0, now - count * (rooms.ahead[k] as number));
    return (chance[k] as number) < Math.exp(-Math.max(0, now * share - spare)) ? 1 : 0;
  });
  const p = holds.reduce((sum, one) => sum + one, 0) / holds.length;
  return [finding("NOTE_FEWER_ROOMS", { p, last: rooms.last, spare: twoDigits(now - then) })];
}

/** What the rooms left cost to build at what other places paid. */
function costOfRooms(count: number, { registry }: Run): Finding[] {
  const found = costsElsewhere("rooms_built_per_year", "classrooms", count, registry.unitCosts);
  if (!found) return [];
  const billions = (million: number) => Number((million / 1000).toPrecision(2));
  const [low, high] = [billions(found.low), billions(found.high)];
  return [finding("NOTE_ROOMS_COST", { count, low, high, ...paidBy(found.at) })];
}

/** P of the same figures as a rate that may go either way, where that is told apart. */
function asRate(one: Case, p: number, run: Run): Finding[] {
  if (run.wanted.drawsOnly) return [];
  const other = series.answer(one, { ...run, wanted: { solutions: "none" } });
  return other && wordOf(other.probability, "D") !== wordOf(p, "D")
    ? [finding("NOTE_EITHER_WAY", { p: other.probability })]
    : [];
}

/** Of all parts by their counts, with what may be left over: nowhere, everywhere, or in as many places as is supposed. */
function together(parts: readonly Shortfall[], { of, parts: all }: Measure, locality: string, run: Run) {
  const counts = parts.map(({ whole }) => whole?.count ?? Number.NaN);
  const sum = counts.reduce((total, count) => total + count, 0);
  const weights = Number.isNaN(sum) ? parts.map(() => 1 / parts.length) : counts.map((count) => count / sum);
  const numbers = (name: string) => uniforms(run.draws, run.seed, locality, all[0]?.counted ?? "", name);
  const [over, where] = [numbers("left over"), numbers("left over here")];
  const constants = constantsOf(of);
  const [mean, places] = [constantOf(run, constants.mean), constantOf(run, constants.places)];
  return {
    count: Number.isNaN(sum) ? null : sum,
    left: (deviations: number | null, here: boolean | null): Float64Array => {
      const drawn = parts.map(({ at }) => at(deviations));
      const gone = new Float64Array(run.draws);
      for (const [i, part] of drawn.entries()) {
        const weight = weights[i] as number;
        for (let k = 0; k < gone.length; k++) gone[k] = (gone[k] as number) + weight * (part[k] as number);
      }
      for (let k = 0; k < gone.length; k++) {
        const some = here ?? (where[k] as number) < places;
        gone[k] = Math.min(1, (gone[k] as number) - (some ? mean * Math.log(over[k] as number) : 0));
      }
      return gone;
    },
  };
}

function percentOf(share: number): number {
  return Number((100 * (1 - share)).toFixed(1));
}

/** How many figures of the same series there are, none of them supposed. */
function figuresLike({ locality, indicator, breakdown }: Observation, { figures }: Run): number {
  return figures.observations.filter(
    (one) => one.locality === locality && one.indicator === indicator && one.breakdown === breakdown && isKnown(one),
  ).length;
}
