import { staffing as declaration } from "@lotrinh/flows";
import { latest, type Observation } from "@lotrinh/observations";
import { testOfClause } from "../../clause/clause.js";
import { constantOf } from "../../given/constants.js";
import { type Run, shared } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import { CHECKED_YEARS } from "../../trend/trend.js";
import type { Answer } from "../../types/answer.js";
import type { Drawn } from "../../types/drawn.js";
import { finding } from "../../types/finding.js";
import { figureCondition } from "../conditions.js";
import { shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import { lentNote } from "../lent-note.js";
import type { Case, Mechanism } from "../mechanism.js";
import { median, ranked } from "../ranked.js";
import { supposedAnswer } from "../supposed-answer.js";
import { twoDigits } from "../two-digits.js";
import { wordOf } from "../word.js";
import { CHILDREN, type StaffedLevel, staffedBy, staffedLevels, staffingSpread } from "./staffing-levels.js";

const RATE = "teacher_staffing_rate";
/** What is asked of the levels: teachers over posts together, or enough at each; or more than that, which it bounds from above. */
const MEASURES: Readonly<Record<string, "together" | "each" | "more">> = {
  [RATE]: "together",
  teachers_sufficient_pooled_met: "together",
  teachers_sufficient_met: "each",
  teachers_no_shortage_met: "more",
  teachers_balanced_met: "more",
  subject_teachers_sufficient_met: "more",
  subject_teachers_sufficient_total_met: "more",
  subject_teachers_in_field_met: "more",
  subject_teachers_in_field_total_met: "more",
};
/** A bound from above says something of a target only where it is below two in five. */
const SAYS = 0.4;
/** No past target was held against this model, so that no record is long enough for an A. */
const MOST_FIGURES = 7;
/** Years after which counts of staff are no ground to hire by. */
const OLD = 2;
/** Places above whose staffing is as low or as high as this are the plausible ends. */
const ENDS = 1.2816;

/** Teachers against the posts that the pupils to come call for. */
export const staffing: Mechanism = {
  declaration,
  indicators: Object.keys(MEASURES),
  supposes: null,
  restsOn: "criteria",
  needs: (level) => [staffedBy(level).flatMap((one) => [`teachers_${one}`, `classes_${one}`])],
  unread: Object.keys(MEASURES).filter((id) => id !== RATE),
  answer,
};

/**
 * Null without the figures of every level; where the territory has a figure of the rate itself; and for what asks more than
 * enough teachers at each level, unless already these are too few for it to go either way. Own counts of few years, moved as
 * the place above moves, are of grade C.
 */
function answer({ target, reading, clause }: Case, run: Run): Answer | null {
  const { locality, horizon } = target;
  const measure = MEASURES[reading.indicator];
  const test = clause && testOfClause(clause);
  if (!clause || !test || !measure || clause.period === "throughout" || target.kind === "change") return null;
  const percent = reading.unit === "percent";
  if (percent && latest(run.figures, { locality, indicator: reading.indicator, asOf: run.asOf })) return null;
  const levels = shared(run, `staffing ${locality} ${horizon}`, () => staffedLevels(locality, horizon, run));
  if (!levels) return null;
  const holds = (rate: number) => test(percent ? 100 * rate : rate >= 1 ? 1 : 0);
  const drawnWith = (factorOf: FactorOf): Drawn =>
    drawnOf(levels, { measure, percent, holds, factorOf, draws: run.draws });
  const drawn = drawnWith(({ factor }) => factor);
  const p = shareHolding(drawn);
  if (measure === "more" && p >= SAYS) return null;

  const { place = locality, before = null } = levels[0] ?? {};
  const born = levels.find((one) => one.born !== null)?.born;
  const counted = levels.flatMap(({ own }) => (own ? [own.teachers, own.classes] : []));
  const own = counted.length === 2 * levels.length;
  const [least, most] = [-ENDS, ENDS].map((z) => {
    if (own) return p;
    return shareHolding(drawnWith(({ own: counts, factor, level }) => (counts ? factor : endOf(level, z, run))));
  }) as [number, number];
  const rests = levels.flatMap(({ teachers, classes }) => [teachers, classes]);
  const oldest = (rows: readonly Observation[]) => Math.min(...rows.map(({ year }) => year));
  const last = oldest(rests);
  const known = own ? oldest(counted) : last;
  const borrows = place !== locality;
  const placeName = run.registry.localities.find(({ id }) => id === place)?.name ?? place;
  const { grade, lowered } = gradeOf({
    ...{ count: own && borrows ? 1 : MOST_FIGURES, supposed: own && !counted.every(isKnown) },
    ...{ last: known, horizon, checkedTo: known + CHECKED_YEARS, asOf: run.asOf },
    borrowedFrom: borrows && !own ? placeName : null,
  });
  const said = shared(run, `staffing in short ${locality} ${horizon}`, () => inShort(levels, run.draws));
  const kind = measure === "more" ? "BOUND" : measure === "each" ? "EACH" : "TOGETHER";
  const code = `ANSWER_STAFFING_${kind}` as const;
  return supposedAnswer(drawn, run, {
    message: {
      code: !borrows ? code : own ? `${code}_COUNTED` : `${code}_AS`,
      params: {
        ...{ p, word: wordOf(p, grade), year: horizon, place: placeName, last, least, most },
        ...{ rate: said.rate, low: said.low, high: said.high, level: `level/${said.weakest.level}` },
        ...{ share: said.share, norm: said.weakest.norm.value, short: twoDigits(said.short) },
        yearly: twoDigits(said.short / Math.max(1, horizon - Number(run.asOf.slice(0, 4)))),
      },
    },
    notes: [
      ...(before === null ? [] : [finding("NOTE_BEFORE_BREAK", { year: before, place: placeName })]),
      ...lentNote(levels.flatMap(({ lent }) => lent)),
      ...(Number(run.asOf.slice(0, 4)) - known > OLD ? [finding("NOTE_STAFF_OLD", { last: known })] : []),
    ],
    model: declaration.id,
    conditions: [
      ...(borrows ? counted.map((row) => figureCondition(row)) : []),
      ...rests.map((row) => figureCondition(row, borrows ? { borrowed: place, status: "assumed" } : {})),
      ...(born ? [figureCondition(born, { borrowed: born.locality, status: "assumed" })] : []),
    ],
    years: horizon - last,
    ...{ fan: [], solutions: [], grade, lowered },
    constants: [
      ...(born ? CHILDREN : []),
      ...levels.filter(({ own: one }) => one === null).map(({ level }) => staffingSpread(level)),
    ],
  });
}

/** By draw, or the same in all. */
type FactorOf = (level: StaffedLevel) => Float64Array | number;

interface Drawing {
  readonly measure: "together" | "each" | "more";
  readonly percent: boolean;
  readonly holds: (rate: number) => boolean;
  readonly factorOf: FactorOf;
  readonly draws: number;
}

function drawnOf(levels: readonly StaffedLevel[], { measure, percent, holds, factorOf, draws }: Drawing): Drawn {
  const rates = ratesOf(levels, measure, factorOf, draws);
  const [values, held] = [new Float64Array(draws), new Uint8Array(draws)];
  for (let k = 0; k < draws; k++) {
    const rate = rates[k] as number;
    values[k] = percent ? 100 * rate : rate >= 1 ? 1 : 0;
    held[k] = holds(rate) ? 1 : 0;
  }
  return { unit: percent ? "percent" : "met", values, holds: held };
}

/** Teachers over posts by draw: of all levels together, or of the level that has fewest. */
function ratesOf(
  levels: readonly StaffedLevel[],
  measure: Drawing["measure"],
  factorOf: FactorOf,
  draws: number,
): Float64Array {
  const [people, posts] = [new Float64Array(draws), new Float64Array(draws)];
  const least = new Float64Array(draws).fill(Number.POSITIVE_INFINITY);
  for (const level of levels) {
    const factor = factorOf(level);
    for (let k = 0; k < draws; k++) {
      const there = (level.people[k] as number) * (typeof factor === "number" ? factor : (factor[k] as number));
      const needed = level.posts[k] as number;
      people[k] = (people[k] as number) + there;
      posts[k] = (posts[k] as number) + needed;
      least[k] = Math.min(least[k] as number, there / needed);
    }
  }
  if (measure !== "together") return least;
  for (let k = 0; k < draws; k++) people[k] = (people[k] as number) / (posts[k] as number);
  return people;
}

interface InShort {
  /** Teachers of all levels over their posts, per cent: median, tenth and ninetieth percentile. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** The level with fewest teachers to its posts, these per cent, and how many are missing. */
  readonly weakest: StaffedLevel;
  readonly share: number;
  readonly short: number;
}

function inShort(levels: readonly StaffedLevel[], draws: number): InShort {
  const rates = levels.map((one) => median(ratesOf([one], "each", ({ factor }) => factor, draws)));
  const share = Math.min(...rates);
  const weakest = levels[rates.indexOf(share)] as StaffedLevel;
  const { people, posts, factor } = weakest;
  const missing = new Float64Array(draws);
  for (let k = 0; k < draws; k++) missing[k] = (posts[k] as number) - (people[k] as number) * (factor[k] as number);
  const together = ranked(
    ratesOf(levels, "together", ({ factor: by }) => by, draws),
    [0.5, 0.1, 0.9],
  );
  const [rate, low, high] = together.map((one) => Math.round(100 * one)) as [number, number, number];
  return { rate, low, high, weakest, share: Math.round(100 * share), short: Math.max(0, median(missing)) };
}

/** How far above or below the place above a territory lies at an end of what is plausible. */
function endOf(level: StaffedLevel["level"], z: number, run: Run): number {
  return Math.exp(z * constantOf(run, staffingSpread(level)));
}
