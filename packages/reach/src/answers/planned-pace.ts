import type { ModelDeclaration } from "@lotrinh/flows";
import { forecastSeries, quantileOf, samplePaths } from "@lotrinh/forecast";
import type { Observation } from "@lotrinh/observations";
import type { Assumption, Indicator, LeverSetting, Reading, Target } from "@lotrinh/registry";
import { createTrajectory, type Trajectory, type TrajectoryLabels } from "@lotrinh/trajectory";
import { testOfReading } from "../clause/test-of.js";
import { GOAL } from "../given/input.js";
import { leverByYear } from "../given/lever-by-year.js";
import { writtenAt } from "../given/written-at.js";
import { fanOfMechanism } from "../trend/fan.js";
import type { Answer, Condition, Solution } from "../types/answer.js";
import { drawnAt, shareHolding, type Wanted } from "./drawn.js";
import { solveLever } from "./solve-lever.js";
import { wordOf } from "./word.js";

export const POINTS = "points_per_year";
const STEP = 0.1;

/** A rate that starts from a supposed value and is planned to move by so many percentage points a year. */
export const plannedPace: ModelDeclaration = {
  id: "planned-pace",
  inputs: [{ id: "start", unit: "percent" }],
  levers: [{ id: POINTS, unit: "points_per_year", range: [0, 10], monotone: "up" }],
  outputs: [{ id: "rate", unit: "percent" }],
};

export interface PaceRun extends Wanted {
  readonly labels: TrajectoryLabels;
  readonly seed: number;
  readonly draws: number;
  /** Rate of this very territory, if one is known: it takes the place of an older start that a scenario holds. */
  readonly known: Observation | null;
}

/**
 * Probability of a rate whose start and yearly pace a scenario supposes. The middle of the paths is the start and the pace
 * added up; around it lie the errors of past forecasts of rates of that level, so that a plan that just adds up to its
 * target reaches it in about half of the draws. Null for readings that no single rate decides, and a rate that is to fall.
 */
export function answerByPace(
  target: Target,
  reading: Reading,
  indicator: Indicator,
  assumption: Assumption,
  run: PaceRun,
): Answer | null {
  const test = testOfReading(reading);
  const setting = assumption.levers.find(({ lever }) => lever === POINTS);
  const start = startOf(assumption, run.known);
  const { horizon } = target;
  if (!test || !setting || indicator.unit !== "percent" || indicator.direction !== "up") return null;
  if (target.kind === "change" || reading.unit !== "percent" || horizon <= start.year) return null;

  const paths = planned(start, Object.values(leverByYear(setting, start.year + 1, horizon)), indicator, run);
  const from = target.kind === "maintain" ? start.year + 1 : horizon;
  const drawnWith = (path: Trajectory) => drawnAt(path, test, { from, to: horizon, unit: reading.unit });
  const path = paths();
  const drawn = drawnWith(path);
  run.keep?.(drawn);
  const p = shareHolding(drawn);
  const { goal = GOAL, solutions: wanted = "main" } = run;
  const probabilityAt = (pace: number): number => shareHolding(drawnWith(paths(pace)));
  const solutions = wanted === "none" ? [] : [solutionOf(probabilityAt, goal)];
  const pace = paceCondition(assumption, setting, start.year + 1, horizon);
  const needed = solutions[0]?.value ?? null;
  const params = {
    p,
    word: wordOf(p),
    year: horizon,
    baseYear: start.year,
    baseline: start.value,
    pace: pace.value,
    goal,
    most: plannedPace.levers[0]?.range[1] ?? Number.NaN,
    needed: needed ?? Number.NaN,
  };
  return {
    message: { code: needed === null ? "ANSWER_PACE_OUT" : "ANSWER_PACE", params },
    model: plannedPace.id,
    score: null,
    grade: "D",
    lowered: [],
    probability: p,
    word: wordOf(p),
    conditions: [start, pace],
    years: horizon - start.year,
    fan: fanOfMechanism(path),
    flows: [],
    solutions,
    frontier: null,
  };
}

/** The paths under the paces of the years, or under one for all; the same draws each time. */
function planned(
  start: Condition,
  paces: readonly number[],
  { lower, upper, id }: Indicator,
  { labels, draws, seed }: PaceRun,
): (pace?: number) => Trajectory {
  const series = { years: [start.year], values: [start.value], lower, upper };
  const forecast = forecastSeries(series, { horizon: paces.length });
  const errors = samplePaths({ ...labels, indicator: id }, forecast, { draws, seed });
  const middles = forecast.years.map((year) => quantileOf(forecast, year, 0.5));
  const [least, most] = [lower ?? Number.NEGATIVE_INFINITY, upper ?? Number.POSITIVE_INFINITY];
  return (pace) => {
    const values = new Float64Array(errors.values.length);
    let centre = start.value;
    for (let t = 0; t < middles.length; t++) {
      centre += pace ?? (paces[t] as number);
      const shift = centre - (middles[t] as number);
      for (let k = t * draws; k < (t + 1) * draws; k++) {
        values[k] = Math.min(most, Math.max(least, (errors.values[k] as number) + shift));
      }
    }
    return createTrajectory(labels, { years: errors.years, draws, values });
  };
}

function solutionOf(probabilityAt: (pace: number) => number, goal: number): Solution {
  const [lever] = plannedPace.levers;
  const range = lever?.range ?? [0, 0];
  const value = solveLever(goal, probabilityAt, { range, step: STEP });
  return { lever: POINTS, unit: lever?.unit ?? "", probability: goal, range, step: STEP, value };
}

function startOf({ indicator, status, baseline }: Assumption, known: Observation | null): Condition {
  const same = { lever: null, borrowed: null, indicator, unit: "percent" };
  const { year, value, why, place } = baseline;
  if (!known || why === null || known.year < year) {
    return { ...same, year, value, status, why, source: writtenAt(place) };
  }
  return { ...same, year: known.year, value: known.value, status: known.status, why: null, source: writtenAt(known) };
}

function paceCondition({ indicator, status }: Assumption, setting: LeverSetting, from: number, to: number): Condition {
  const { why, place } = setting;
  const paces = Object.values(leverByYear(setting, from, to));
  const value = Number((paces.reduce((sum, pace) => sum + pace, 0) / paces.length).toFixed(6));
  const unit = plannedPace.levers[0]?.unit ?? "";
  return { lever: POINTS, borrowed: null, indicator, year: from, value, unit, status, why, source: writtenAt(place) };
}
