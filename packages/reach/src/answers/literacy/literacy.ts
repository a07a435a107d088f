import {
  literacy as declaration,
  type ExpectedLiteracy,
  expectedLiteracy,
  type LiteracyCase,
  type LiteracyFlows,
  peopleAged,
  type UncertainShare,
} from "@lotrinh/flows";
import { joinedSeries } from "@lotrinh/observations";
import { findIndicator } from "@lotrinh/registry";
import { mean } from "@lotrinh/trajectory";
import { DRAWS, GOAL } from "../../given/input.js";
import type { Run } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import { fanOfMechanism } from "../../trend/fan.js";
import { CHECKED_YEARS } from "../../trend/trend.js";
import type { Answer, Condition, Solution } from "../../types/answer.js";
import { type Finding, finding } from "../../types/finding.js";
import { shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import { type Case, type Mechanism, pathsAsked } from "../mechanism.js";
import { series } from "../series/series.js";
import { leverIn, solutionOf } from "../solution.js";
import { supposedAnswer } from "../supposed-answer.js";
import { twoDigits } from "../two-digits.js";
import { wordOf } from "../word.js";
import { ADULTS, AGE_ODDS } from "./literacy-ages.js";
import { type Asked, askedOf, drawnFrom, illiterateOf, MEASURES, ratesOf } from "./literacy-asked.js";
import {
  BELOW_LEVEL_2,
  CASES,
  type Group,
  LEARNERS,
  LEVEL_2,
  LEVERS,
  LITERACY,
  PLACES_LEVEL_2,
  type SupposedLiteracy,
  simulated,
  supposedLiteracy,
} from "./literacy-case.js";

/** Years of a series that make a B: the best grade of a mechanism that was never held against past targets. */
const UNSCORED = 7;
const SOLVE_DRAWS = 1000;
const STEP = 10;
const SHARE_STEP = 0.01;
const [PLACES, UPTAKE, COMPLETION] = LEVERS;
/** The survey's question, and what the decree counts: other places report either. */
const SURVEY = "literacy_rate_15plus";

/** Cohorts that replace each other, and classes that teach. */
export const literacy: Mechanism = {
  declaration,
  indicators: Object.keys(MEASURES),
  supposes: { under: LITERACY, levers: LEVERS, baseline: "percent" },
  restsOn: "assumption",
  overStarts: true,
  needs: () => [[LITERACY], [LEARNERS]],
  unread: Object.keys(MEASURES).filter((id) => ![LITERACY, LEVEL_2, SURVEY].includes(id)),
  near: [SURVEY],
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

interface Search {
  readonly locality: string;
  readonly asked: Asked;
  readonly supposed: SupposedLiteracy;
  readonly illiterate: number;
  readonly run: Run;
}

/** Null where a reading asks neither for at least a rate nor for new literates, or an input is missing. */
function answer(given: Case, run: Run): Answer | null {
  const { target, reading, clause } = given;
  const { locality, horizon } = target;
  const measure = MEASURES[reading.indicator];
  const supposed = supposedLiteracy(pathsAsked(given), run, measure?.level);
  const asked = supposed && askedOf(clause, reading.indicator, supposed);
  if (!supposed || !asked) return null;
  const { one, start, conditions } = supposed;
  // What the territory reports of the very rate goes before a start that nobody reports.
  if (reading.indicator === SURVEY && supposed.adults && start.displaces === undefined) return null;
  const illiterate = illiterateOf(supposed, asked.measure);
  const second = asked.measure.level === 2;

  const flows = simulated(one, locality, run, run.draws);
  const drawn = drawnFrom(asked, flows, supposed);
  const p = shareHolding(drawn);
  const { goal = GOAL, solutions: wanted = "main" } = run.wanted;
  const own = second ? [PLACES_LEVEL_2] : LEVERS;
  const levers = wanted === "none" ? [] : wanted === "main" ? own.slice(0, 1) : own;
  const solutions = levers.map((id) => solutionFor(id, goal, { locality, asked, supposed, illiterate, run }));
  const needed = solutions[0]?.value ?? null;
  const drift = driftOf(one, asked.measure);
  const totalOf = (flow: LiteracyFlows["learners"]) => flow.years.reduce((sum, year) => sum + mean(flow, year), 0);
  const counted =
    asked.measure.ages === ADULTS
      ? peopleAged(one.population, [ADULTS[0] - horizon + one.from, ADULTS[1]])
      : mean(flows.population, horizon);
  const left = asked.rate === null ? null : Math.max(0, (asked.rate - drift) * counted);
  const of = conditions[0] ?? start;
  const { grade, lowered } = isGuess(asked, supposed) ? GUESSED : gradeOfStart(locality, of, horizon, run);
  const answered = supposedAnswer(drawn, run, {
    ...{ grade, lowered },
    notes: wanted === "none" ? [] : besideSeries(given, run),
    message: finding(messageCode(asked, needed, of), {
      year: horizon,
      indicator: reading.indicator,
      of: of.indicator,
      value: asked.rate === null ? twoDigits(asked.people) : round(100 * asked.rate),
      p,
      word: wordOf(p, "D"),
      baseYear: of.year,
      baseline: of.value,
      places: conditions.find(({ lever }) => lever === PLACES)?.value ?? 0,
      drift: round(100 * drift),
      missing: twoDigits(left ?? asked.people),
      illiterate: twoDigits(illiterate),
      goal,
      needed: needed ?? Number.NaN,
    }),
    model: declaration.id,
    conditions,
    constants: [...AGE_ODDS, ...(second && one.level2Cases !== undefined ? BELOW_LEVEL_2 : [])],
    years: horizon - start.year,
    fan: fanOfMechanism(ratesOf(flows, asked.measure), 100),
    flows: [
      { id: "illiterate_at_start", total: illiterate },
      { id: "missing_without_classes", total: left ?? asked.people },
      ...(second
        ? []
        : [
            { id: "learners", total: totalOf(flows.learners) },
            {
              id: "new_literates",
              total: totalOf(asked.measure.ages === ADULTS ? flows.newLiterates : flows.newLiteratesFirst),
            },
          ]),
    ],
    solutions,
  });
  return { ...answered, word: wordOf(p, "D") };
}

/** What the survey's series says of 15 and over: it knows no ages and no classes, and counts who says that he can read. */
function besideSeries(given: Case, run: Run): Finding[] {
  const { reading } = given;
  const indicator = findIndicator(run.registry.indicators, SURVEY) ?? null;
  if (MEASURES[reading.indicator]?.of !== "rate" || MEASURES[reading.indicator]?.ages !== ADULTS || !indicator)
    return [];
  const asked = { ...given, indicator, reading: { ...reading, indicator: SURVEY }, assumption: null };
  const beside = series.answer(asked, { ...run, draws: DRAWS, wanted: { solutions: "none" } });
  const { place, from, last } = beside?.message.params ?? {};
  if (!beside || typeof place !== "string") return [];
  return [
    finding("NOTE_LITERACY_SURVEY", { place, from: from as number, last: last as number, p: beside.probability }),
  ];
}

/** The expected rate of the last year without any class. */
function driftOf({ classes: _, classesLevel2: __, ...one }: LiteracyCase, { ages, level }: Group): number {
  const { rate, rateAdults, rateLevel2 } = expectedLiteracy(one).at(-1) as ExpectedLiteracy;
  return level === 2 ? rateLevel2 : ages === ADULTS ? rateAdults : rate;
}

/** Whether the start of what is asked was worked out: new literates, level 2 from level 1, all ages from 15–60. */
function isGuess({ rate, measure }: Asked, { adults, conditions }: SupposedLiteracy): boolean {
  if (rate === null || (measure.ages === ADULTS && !adults)) return true;
  return measure.level === 2 && conditions[0]?.indicator !== LEVEL_2;
}

const GUESSED = { grade: "D", lowered: [] } as const satisfies Pick<Answer, "grade" | "lowered">;

/** Of a start that is reported: as good as the series behind it, one lower for classes that are supposed; else of a guess. */
function gradeOfStart(
  locality: string,
  start: Condition,
  horizon: number,
  { figures, asOf }: Run,
): Pick<Answer, "grade" | "lowered"> {
  const { used } = joinedSeries(figures, { locality, indicator: start.indicator, asOf });
  if ((start.indicator === LITERACY && start.displaces === undefined) || !isKnown(start)) return GUESSED;
  const count = Math.min(UNSCORED, used.filter(isKnown).length);
  const known = { count, supposed: false, last: start.year, horizon, checkedTo: start.year + CHECKED_YEARS };
  return gradeOf({ ...known, borrowedFrom: null, asOf }, [{ code: "GRADE_LEVERS", params: {} }]);
}

function messageCode({ rate, measure }: Asked, needed: number | null, { status }: Condition) {
  const out = needed === null ? "_OUT" : "";
  if (measure.level === 2) return `ANSWER_LITERACY_LEVEL_2${out}` as const;
  if (rate === null) return `ANSWER_NEW_LITERATES${out}` as const;
  if (needed === 0) return status === "assumed" ? "ANSWER_LITERACY_DRIFT_SUPPOSED" : "ANSWER_LITERACY_DRIFT";
  return `ANSWER_LITERACY${out}` as const;
}

/** Setting of one lever that secures the target, the others as they are; no more places than there are illiterates. */
function solutionFor(id: string, goal: number, { locality, asked, supposed, illiterate, run }: Search): Solution {
  const { one } = supposed;
  const lever = leverIn(declaration, id);
  const ofPlaces = id === PLACES || id === PLACES_LEVEL_2;
  const range = ofPlaces ? ([0, STEP * Math.ceil(illiterate / STEP)] as const) : lever.range;
  const draws = Math.min(run.draws, SOLVE_DRAWS);
  const { places = 0, uptake = 0, completion = 0 } = one.classes ?? {};
  const probabilityAt = (setting: number) => {
    const share: UncertainShare = { mean: setting, cases: CASES };
    const second = id === PLACES_LEVEL_2 ? { classesLevel2: { places: setting, uptake, completion } } : {};
    const classes = {
      places: id === PLACES ? setting : places,
      uptake: id === UPTAKE ? share : uptake,
      completion: id === COMPLETION ? share : completion,
    };
    const flows: LiteracyFlows = simulated({ ...one, classes, ...second }, locality, run, draws);
    return shareHolding(drawnFrom(asked, flows, supposed));
  };
  return solutionOf(lever, goal, probabilityAt, { range, step: ofPlaces ? STEP : SHARE_STEP });
}

function round(percent: number): number {
  return Number(percent.toFixed(2));
}
