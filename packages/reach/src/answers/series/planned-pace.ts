import { forecastSeries, quantileOf, samplePaths } from "@lotrinh/forecast";
import type { Assumption, Indicator, LeverSetting } from "@lotrinh/registry";
import { createTrajectory, type Trajectory } from "@lotrinh/trajectory";
import { testOfClause } from "../../clause/clause.js";
import { annual, forecastOptions } from "../../given/annual.js";
import { ownEvidence } from "../../given/evidence.js";
import { GOAL } from "../../given/input.js";
import { leverByYear } from "../../given/lever-by-year.js";
import type { Run } from "../../given/run.js";
import { fanOfMechanism } from "../../trend/fan.js";
import type { Answer, Condition } from "../../types/answer.js";
import { leverCondition, startCondition } from "../conditions.js";
import { drawnAt, shareHolding } from "../drawn.js";
import type { Case, Mechanism } from "../mechanism.js";
import { leverIn, solutionOf } from "../solution.js";
import { supposedAnswer } from "../supposed-answer.js";
import { wordOf } from "../word.js";
import { type PaceRecord, paceRecord } from "./pace-record.js";
import { POINTS, plannedPaceModel } from "./planned-pace-model.js";

const STEP = 0.1;

/** For a rate that no mechanism of ours explains: a supposed start and a planned pace. */
export const plannedPace: Mechanism = {
  declaration: plannedPaceModel,
  indicators: "any",
  supposes: { levers: [POINTS], baseline: "percent" },
  restsOn: "assumption",
  answer,
};

/**
 * The middle of the paths is the start and the pace added up; around it lie the errors of past forecasts of rates of that
 * level. Null for readings that no single rate decides, a rate that is to fall, and where start and pace are no evidence.
 */
function answer({ target, reading, clause, indicator, assumption }: Case, run: Run): Answer | null {
  const { locality, horizon } = target;
  const test = clause && testOfClause(clause);
  const setting = assumption?.levers.find(({ lever }) => lever === POINTS);
  if (!clause || !test || !assumption || !setting || !indicator) return null;
  if (indicator.unit !== "percent" || indicator.direction !== "up") return null;
  const record = paceRecord(assumption, { locality, horizon, run });
  if (record?.apart === 0) return null;
  const start = startCondition(assumption, ownEvidence(run.figures, locality, indicator.id, run), "percent");
  if (target.kind === "change" || reading.unit !== "percent" || horizon <= start.year) return null;

  const lever = leverIn(plannedPaceModel, POINTS);
  const byYear = leverByYear(setting, start.year + 1, horizon);
  if (!record && unfounded(assumption, setting, { start, byYear, asked: clause.value })) return null;
  const paths = planned(locality, { start, record }, Object.values(byYear), indicator, run);
  const from = clause.period === "throughout" ? start.year + 1 : horizon;
  const drawnWith = (path: Trajectory) => drawnAt(path, test, { from, to: horizon, unit: reading.unit });
  const path = paths();
  const drawn = drawnWith(path);
  const p = shareHolding(drawn);
  const { goal = GOAL, solutions: wanted = "main" } = run.wanted;
  const probabilityAt = (pace: number): number => shareHolding(drawnWith(paths(pace)));
  const solutions = wanted === "none" ? [] : [solutionOf(lever, goal, probabilityAt, { step: STEP })];
  const pace = record?.pace ?? leverCondition(assumption, setting, lever, byYear);
  const needed = solutions[0]?.value ?? null;
  const params = {
    p,
    word: wordOf(p, "D"),
    year: horizon,
    baseYear: start.year,
    baseline: start.value,
    pace: pace.value,
    goal,
    most: lever.range[1],
    needed: needed ?? Number.NaN,
  };
  return supposedAnswer(drawn, run, {
    message: { code: needed === null ? "ANSWER_PACE_OUT" : "ANSWER_PACE", params },
    model: plannedPaceModel.id,
    conditions: [start, pace],
    years: horizon - start.year,
    fan: fanOfMechanism(path),
    solutions,
  });
}

/** Points within which a sum is the target itself. */
const SAME = 0.05;

/**
 * Whether a probability would be what was put in: a start that nothing was known of, or a pace that just adds up from the
 * start to what is asked. What a program sets is a question and has its answer.
 */
function unfounded(
  { status, baseline }: Assumption,
  { why }: LeverSetting,
  { start, byYear, asked }: { start: Condition; byYear: Readonly<Record<number, number>>; asked: number },
): boolean {
  if (baseline.why === null) return false;
  if (start.displaces === undefined && status !== "estimated") return true;
  const sum = Object.values(byYear).reduce((total, points) => total + points, start.value);
  return why !== null && Math.abs(sum - asked) < SAME;
}

/**
 * The paths under the paces of the years, or under one for all; the same draws each time. A record's own forecast is their middle,
 * moved by what the scenario sets apart from the state as is.
 */
function planned(
  locality: string,
  { start, record }: { readonly start: Condition; readonly record: PaceRecord | null },
  paces: readonly number[],
  indicator: Indicator,
  { scenario, draws, seed }: Run,
): (pace?: number) => Trajectory {
  const { lower, upper, id } = indicator;
  const labels = { locality, indicator: id, scenario: scenario?.id ?? "", unit: "percent" };
  const series = record
    ? annual(record.found, indicator)
    : { years: [start.year], values: [start.value], lower, upper };
  const horizon = paces.length;
  const forecast = forecastSeries(
    series,
    record ? forecastOptions(record.found, indicator, start.year + horizon) : { horizon },
  );
  const errors = samplePaths(record ? { ...labels, scenario: "series" } : labels, forecast, { draws, seed });
  const middles = forecast.years.map((year) => quantileOf(forecast, year, 0.5));
  const [least, most] = [lower ?? Number.NEGATIVE_INFINITY, upper ?? Number.POSITIVE_INFINITY];
  return (pace) => {
    const values = new Float64Array(errors.values.length);
    let centre = start.value;
    for (let t = 0; t < middles.length; t++) {
      centre += pace ?? (paces[t] as number);
      const shift = record && pace === undefined ? (t + 1) * record.apart : centre - (middles[t] as number);
      for (let k = t * draws; k < (t + 1) * draws; k++) {
        values[k] = Math.min(most, Math.max(least, (errors.values[k] as number) + shift));
      }
    }
    return createTrajectory(labels, { years: errors.years, draws, values });
  };
}
