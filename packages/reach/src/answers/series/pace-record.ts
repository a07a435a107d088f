import type { Observation } from "@lotrinh/observations";
import type { Assumption } from "@lotrinh/registry";
import { effortOf } from "../../given/effort.js";
import { leverByYear } from "../../given/lever-by-year.js";
import { type NearestSeries, nearestSeries } from "../../given/nearest-series.js";
import type { Run } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import type { Condition } from "../../types/answer.js";
import { leverCondition, startCondition } from "../conditions.js";
import { leverIn } from "../solution.js";
import { POINTS, plannedPaceModel } from "./planned-pace-model.js";

/** Fewer figures are no pace. */
const LEAST = 3;

/** A territory's own series in the place of a supposed start and pace, and what it displaced. */
export interface PaceRecord {
  readonly found: NearestSeries;
  readonly start: Condition;
  readonly pace: Condition;
  /** Points a year by which the scenario differs from the state as is. */
  readonly apart: number;
}

/** Null where the territory has not three reported figures up to the supposed start or later, and where the pace is a question. */
export function paceRecord(
  assumption: Assumption | null,
  { locality, horizon, run }: { readonly locality: string; readonly horizon: number; readonly run: Run },
): PaceRecord | null {
  const setting = assumption?.levers.find(({ lever }) => lever === POINTS);
  if (!assumption || !setting || assumption.baseline.why === null) return null;
  const { indicator, baseline } = assumption;
  const found = nearestSeries(run.figures, [locality], indicator, { asOf: run.asOf, horizon, least: LEAST });
  const [first, last] = [found?.observed[0], found?.observed.at(-1)] as [Observation, Observation];
  if (!found || found.observed.filter(isKnown).length < LEAST || !isKnown(last) || last.year < baseline.year)
    return null;
  const span = [last.year + 1, horizon] as const;
  const { registry, scenario } = run;
  const effort = effortOf(setting, indicator, { plans: registry.plans, scenario, locality, years: span });
  if (!effort) return null;
  const apart = effort.here - effort.asIs;
  const observed = (last.value - first.value) / (last.year - first.year);
  const known = { value: Number((observed + apart).toFixed(2)), source: `${last.file}:${last.line}` };
  const status = apart === 0 ? "estimated" : "assumed";
  const byYear = leverByYear(setting, ...span);
  return {
    found,
    start: startCondition(assumption, last, "percent"),
    pace: leverCondition(assumption, setting, leverIn(plannedPaceModel, POINTS), byYear, {
      ...{ ...known, status },
      ...(apart === 0 ? {} : { effort }),
    }),
    apart,
  };
}
