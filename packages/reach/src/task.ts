import { forecastSeries, samplePaths } from "@lotrinh/forecast";
import type { Comparator } from "@lotrinh/language";
import { probability, probabilityThroughout, type Trajectory } from "@lotrinh/trajectory";
import { testOf } from "./clause/clause.js";

/** A series without a plan: years ascending, values in the unit of its bounds. */
export interface TaskSeries {
  readonly series: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly lower: number | null;
  readonly upper: number | null;
  /** Which way the series is meant to move, where that is known. Default "higher". */
  readonly better?: "higher" | "lower";
}

/** What is asked of a series: a condition in one year, or in every year after the last one known. */
export interface Task {
  readonly id: string;
  readonly horizon: number;
  readonly comparator: Comparator;
  readonly value: number;
  readonly kind: "reach" | "maintain";
}

export interface TaskOptions {
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

export interface TaskProbability {
  readonly id: string;
  readonly probability: number;
  /** Whether the horizon lies further out than the errors of past forecasts were measured. */
  readonly beyondChecked: boolean;
}

/**
 * Probabilities of tasks on one series, all from the paths of one forecast, so that those of a condition and of its opposite
 * sum to 1. What a target asks for says nothing of the series: its side comes with the series. A horizon within the known
 * years is decided by the value of that year.
 * @throws RangeError for a change, which needs a base, and for a past year without a value
 */
export function taskProbabilities(
  series: TaskSeries,
  tasks: readonly Task[],
  { draws = 10_000, seed = 1 }: TaskOptions = {},
): TaskProbability[] {
  const last = series.years.at(-1) ?? Number.NaN;
  const horizon = Math.max(0, ...tasks.map((task) => task.horizon - last));
  if (horizon === 0) return tasks.map((task) => known(task, series));
  const forecast = forecastSeries(series, { horizon, better: series.better ?? "higher" });
  const labels = { locality: series.series, indicator: "value", scenario: "as-is", unit: "as-given" };
  const ahead = tasks.filter((task) => task.horizon > last);
  const from = Math.min(...ahead.map((task) => (task.kind === "reach" ? task.horizon : last + 1)));
  const paths = samplePaths(labels, forecast, { draws, seed, from });
  return tasks.map((task) =>
    task.horizon <= last
      ? known(task, series)
      : {
          id: task.id,
          probability: onPaths(task, paths, last + 1),
          beyondChecked: task.horizon > last + CHECKED_YEARS,
        },
  );
}

/** Years ahead to which the errors of past forecasts were measured. */
const CHECKED_YEARS = 5;

function onPaths(task: Task, paths: Trajectory, first: number): number {
  const test = conditionOf(task);
  if (task.kind === "reach") return probability(paths, task.horizon, test);
  return probabilityThroughout(paths, { from: first, to: task.horizon }, test);
}

function known(task: Task, { years, values }: TaskSeries): TaskProbability {
  const value = values[years.indexOf(task.horizon)];
  if (value === undefined)
    throw new RangeError(`invalid task ${task.id}; its year is past and has no value: ${task.horizon}`);
  return { id: task.id, probability: conditionOf(task)(value) ? 1 : 0, beyondChecked: false };
}

function conditionOf({ id, comparator, value }: Task): (x: number) => boolean {
  const test = testOf(comparator, value, "percent");
  if (!test) throw new RangeError(`invalid task ${id}; a change needs its base: ${comparator}`);
  return test;
}
