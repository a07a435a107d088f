import {
  type Ages,
  literacy as declaration,
  type LiteracyCase,
  type LiteracyFlows,
  literacyDrift,
  peopleAged,
} from "@lotrinh/flows";
import { joinedSeries } from "@lotrinh/observations";
import { mean } from "@lotrinh/trajectory";
import type { Clause } from "../../clause/clause.js";
import { GOAL } from "../../given/input.js";
import type { Run } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import { fanOfMechanism } from "../../trend/fan.js";
import { CHECKED_YEARS } from "../../trend/trend.js";
import type { Answer, Condition, Solution } from "../../types/answer.js";
import type { Drawn } from "../../types/drawn.js";
import { finding } from "../../types/finding.js";
import { shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import { type Case, type Mechanism, pathsAsked } from "../mechanism.js";
import { leverIn, solutionOf } from "../solution.js";
import { supposedAnswer } from "../supposed-answer.js";
import { twoDigits } from "../two-digits.js";
import { wordOf } from "../word.js";
import {
  ADULTS,
  CASES,
  illiterateAged,
  LEARNERS,
  LEVERS,
  LITERACY,
  OF_15_60,
  type SupposedLiteracy,
  simulated,
  supposedLiteracy,
} from "./literacy-case.js";

/** Years of a series that make a B: the best grade of a mechanism that was never held against past targets. */
const UNSCORED = 7;
const SOLVE_DRAWS = 1000;
const STEP = 10;
const SHARE_STEP = 0.01;
const [PLACES, UPTAKE] = LEVERS;

/** The literate share itself, or new literates as a share of all people or of the illiterate of some ages. */
const MEASURES: Readonly<Record<string, { readonly of: "rate" | "of-adults" | "of-illiterate"; readonly ages: Ages }>> =
  {
    [LITERACY]: { of: "rate", ages: OF_15_60 },
    new_literates_share_of_adults: { of: "of-adults", ages: ADULTS },
    new_literates_share_of_illiterate_adults: { of: "of-illiterate", ages: ADULTS },
    new_literates_15_60_share_of_adults: { of: "of-adults", ages: OF_15_60 },
    new_literates_15_60_share_of_illiterate: { of: "of-illiterate", ages: OF_15_60 },
  };

/** Cohorts that replace each other, and classes that teach. */
export const literacy: Mechanism = {
  declaration,
  indicators: Object.keys(MEASURES),
  supposes: { under: LITERACY, levers: LEVERS, baseline: "percent" },
  restsOn: "assumption",
  needs: () => [[LITERACY], [LEARNERS]],
  unread: Object.keys(MEASURES).filter((id) => id !== LITERACY),
  near: ["literacy_rate_15plus"],
  answer,
  paths: (asked, run) => {
    const found = supposedLiteracy(asked, run);
    if (!found) return null;
    const flows = simulated(found.one, asked.locality, run, run.draws);
    return {
      conditions: found.conditions,
      outputs: [
        { id: LITERACY, unit: "percent", timing: "year-end", paths: flows.rate, factor: 100 },
        { id: "illiterate_15_60", unit: "persons", paths: flows.illiterate },
        { id: "literacy_learners", unit: "persons", paths: flows.learners },
        { id: "new_literates", unit: "persons", paths: flows.newLiterates },
      ],
    };
  },
};

/** What a reading asks: a literate share at the deadline, or so many new literates on the way. */
interface Asked {
  readonly rate: number | null;
  readonly people: number;
  /** Whether new literates over 60 count. */
  readonly older: boolean;
}

interface Search {
  readonly locality: string;
  readonly asked: Asked;
  readonly supposed: SupposedLiteracy;
  readonly illiterate: number;
  readonly run: Run;
}

/** Null where a reading asks neither for at least a rate nor for new literates, or an input is missing. */
function answer({ target, reading, clause, ...rest }: Case, run: Run): Answer | null {
  const { locality, horizon } = target;
  const measure = MEASURES[reading.indicator] ?? { of: "rate", ages: OF_15_60 };
  const supposed = supposedLiteracy(pathsAsked({ target, reading, clause, ...rest }), run);
  if (!supposed) return null;
  const { one, start, conditions, ages, literate } = supposed;
  const illiterate = illiterateAged(ages.structure, literate, measure.ages);
  const asked = askedOf(clause, reading.indicator, supposed, illiterate);
  if (!asked) return null;

  const flows = simulated(one, locality, run, run.draws);
  const drawn = drawnFrom(asked, flows, horizon);
  const p = shareHolding(drawn);
  const { goal = GOAL, solutions: wanted = "main" } = run.wanted;
  const levers = wanted === "none" ? [] : wanted === "main" ? LEVERS.slice(0, 1) : LEVERS;
  const solutions = levers.map((id) => solutionFor(id, goal, { locality, asked, supposed, illiterate, run }));
  const needed = solutions[0]?.value ?? null;
  const drift = literacyDrift(one).rates.at(-1) as number;
  const totalOf = (flow: LiteracyFlows["learners"]) => flow.years.reduce((sum, year) => sum + mean(flow, year), 0);
  const left = asked.rate === null ? null : Math.max(0, (asked.rate - drift) * mean(flows.population, horizon));
  const { grade, lowered } = asked.rate === null ? GUESSED : gradeOfStart(locality, start, horizon, run);
  const answered = supposedAnswer(drawn, run, {
    ...{ grade, lowered },
    message: finding(messageCode(asked, needed, start), {
      year: horizon,
      value: asked.rate === null ? twoDigits(asked.people) : round(100 * asked.rate),
      p,
      word: wordOf(p, "D"),
      baseYear: start.year,
      baseline: start.value,
      places: conditions[1]?.value ?? Number.NaN,
      drift: round(100 * drift),
      missing: twoDigits(left ?? asked.people),
      illiterate: twoDigits(illiterate),
      goal,
      needed: needed ?? Number.NaN,
    }),
    model: declaration.id,
    conditions,
    years: horizon - start.year,
    fan: fanOfMechanism(flows.rate, 100),
    flows: [
      { id: "illiterate_at_start", total: illiterate },
      { id: "missing_without_classes", total: left ?? asked.people },
      { id: "learners", total: totalOf(flows.learners) },
      { id: "new_literates", total: totalOf(asked.older ? flows.newLiterates : flows.newLiteratesFirst) },
    ],
    solutions,
  });
  return { ...answered, word: wordOf(p, "D") };
}

const GUESSED = { grade: "D", lowered: [] } as const satisfies Pick<Answer, "grade" | "lowered">;

/** Of a start that is reported: as good as the series behind it, one lower for classes that are supposed; else of a guess. */
function gradeOfStart(
  locality: string,
  start: Condition,
  horizon: number,
  { figures, asOf }: Run,
): Pick<Answer, "grade" | "lowered"> {
  const { used } = joinedSeries(figures, { locality, indicator: LITERACY, asOf });
  if (start.displaces === undefined || !isKnown(start)) return GUESSED;
  const count = Math.min(UNSCORED, used.filter(isKnown).length);
  const known = { count, supposed: false, last: start.year, horizon, checkedTo: start.year + CHECKED_YEARS };
  return gradeOf({ ...known, borrowedFrom: null, asOf }, [{ code: "GRADE_LEVERS", params: {} }]);
}

function messageCode({ rate }: Asked, needed: number | null, { status }: Condition) {
  const out = needed === null ? "_OUT" : "";
  if (rate === null) return `ANSWER_NEW_LITERATES${out}` as const;
  if (needed === 0) return status === "assumed" ? "ANSWER_LITERACY_DRIFT_SUPPOSED" : "ANSWER_LITERACY_DRIFT";
  return `ANSWER_LITERACY${out}` as const;
}

function askedOf(
  clause: Clause | null,
  indicator: string,
  { start, ages }: SupposedLiteracy,
  illiterate: number,
): Asked | null {
  const measure = MEASURES[indicator];
  if (!clause || !measure || clause.strict || clause.comparator === "maintain") return null;
  if (clause.direction !== "least" && clause.direction !== "more") return null;
  const share = clause.value / 100;
  if (measure.of === "rate") {
    const baseline = start.value / 100;
    const rate = clause.direction === "more" ? baseline + share : share;
    return { rate, people: Math.ceil((rate - baseline) * peopleAged(ages.structure, measure.ages)), older: false };
  }
  const people = Math.ceil(share * (measure.of === "of-adults" ? ages.adults : illiterate));
  return { rate: null, people, older: measure.ages === ADULTS };
}

/** The rate of the last year in percent, or all who learnt to read on the way. */
function drawnFrom({ rate, people, older }: Asked, flows: LiteracyFlows, horizon: number): Drawn {
  const learnt = older ? flows.newLiterates : flows.newLiteratesFirst;
  const { draws, years, values } = rate === null ? learnt : flows.rate;
  const reached = new Float64Array(draws);
  const last = years.indexOf(horizon);
  for (let t = rate === null ? 0 : last; t <= last; t++) {
    for (let k = 0; k < draws; k++) reached[k] = (reached[k] as number) + (values[t * draws + k] as number);
  }
  const holds = new Uint8Array(draws);
  for (let k = 0; k < draws; k++) holds[k] = (reached[k] as number) >= (rate === null ? people : rate - 1e-12) ? 1 : 0;
  if (rate === null) return { unit: "persons", values: reached, holds };
  return { unit: "percent", values: reached.map((share) => 100 * share), holds };
}

/** Setting of one lever that secures the target, the others as they are; no more places than there are illiterates. */
function solutionFor(id: string, goal: number, { locality, asked, supposed, illiterate, run }: Search): Solution {
  const { one } = supposed;
  const lever = leverIn(declaration, id);
  const ofPlaces = id === PLACES;
  const range = ofPlaces ? ([0, STEP * Math.ceil(illiterate / STEP)] as const) : lever.range;
  const draws = Math.min(run.draws, SOLVE_DRAWS);
  const { places = 0, uptake = 0, completion = 0 } = one.classes ?? {};
  const probabilityAt = (setting: number) => {
    const share = { mean: setting, cases: CASES };
    const classes = ofPlaces
      ? { places: setting, uptake, completion }
      : { places, uptake: id === UPTAKE ? share : uptake, completion: id === UPTAKE ? completion : share };
    const flows: LiteracyFlows = simulated({ ...one, classes } as LiteracyCase, locality, run, draws);
    return shareHolding(drawnFrom(asked, flows, one.to));
  };
  return solutionOf(lever, goal, probabilityAt, { range, step: ofPlaces ? STEP : SHARE_STEP });
}

function round(percent: number): number {
  return Number(percent.toFixed(2));
}
