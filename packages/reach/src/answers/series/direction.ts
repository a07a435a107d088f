import type { ModelDeclaration } from "@lotrinh/flows";
import { forecastSeries } from "@lotrinh/forecast";
import { findIndicator, type Indicator } from "@lotrinh/registry";
import { normalQuantile, uniforms } from "@lotrinh/trajectory";
import { annual, forecastOptions } from "../../given/annual.js";
import { usedConstant } from "../../given/constants.js";
import { ancestors } from "../../given/evidence.js";
import { type NearestSeries, nearestSeries } from "../../given/nearest-series.js";
import type { Run } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import { CHECKED_YEARS } from "../../trend/trend.js";
import type { Answer } from "../../types/answer.js";
import type { Drawn } from "../../types/drawn.js";
import { finding } from "../../types/finding.js";
import { areAlike } from "../by-now.js";
import { figureCondition } from "../conditions.js";
import { shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import type { Case, Mechanism } from "../mechanism.js";
import { supposedAnswer } from "../supposed-answer.js";
import { wordOf } from "../word.js";
import { APART } from "./beside.js";
import { forecastDraws } from "./forecast-draws.js";
import { aboutRate, besideRate } from "./rate-scale.js";

const declaration: ModelDeclaration = {
  id: "direction",
  inputs: [{ id: "series", unit: "as-given" }],
  levers: [],
  outputs: [{ id: "value", unit: "as-given" }],
};

/** What is reported of nearly the same. */
const NEAR: Readonly<Record<string, string>> = {
  labour_force_trained_rate: "labour_force_trained_certified_rate",
  repetition_rate_general: "repetition_rate_primary",
  dropout_rate_general: "out_of_school_rate_lower_secondary",
};

/** Distances from another place that are tried, each as likely. */
const CASES = 5;

/** “Tăng”, “giảm” without a value: whether the series is on the right side of where it was when the plan was signed. */
export const direction: Mechanism = {
  declaration,
  indicators: "any",
  supposes: null,
  restsOn: "series",
  evenInfeasible: true,
  answer,
};

/** Null for a clause with a value, for one that is not measurable, and without a figure of the rate or of what is near it. */
function answer({ target, reading, clause, verdict }: Case, run: Run): Answer | null {
  const { registry, figures, asOf, seed, draws } = run;
  const { locality, horizon } = target;
  const up = reading.comparator === "increase_by";
  if (clause !== null || reading.value !== null || verdict !== "feasible") return null;
  if (!up && reading.comparator !== "decrease_by") return null;
  const places = run.notBorrowed.includes(reading.indicator)
    ? [locality]
    : [locality, ...ancestors(registry, locality)];
  const signed = registry.plans.find(({ id }) => id === target.plan)?.date.slice(0, 4);
  const ids = [reading.indicator, ...(NEAR[reading.indicator] ? [NEAR[reading.indicator] as string] : [])];
  for (const id of ids) {
    const indicator = findIndicator(registry.indicators, id);
    const found = indicator && nearestSeries(figures, places, id, { asOf, horizon, least: 1 });
    const last = found?.observed.at(-1);
    if (indicator?.unit !== "percent" || !found || !last || signed === undefined) continue;
    const base = Number(signed);
    // From a year of which nothing is known the series moves as it does from its last one.
    const until = horizon - Math.max(0, base - last.year);
    if (until <= last.year) continue;
    const own = found.locality === locality && id === reading.indicator;
    const apart = own ? 0 : usedConstant(run, APART).value;
    const chance = uniforms(draws, seed, locality, id, "direction");
    const from = (score: number) => movedFrom(found, indicator, { by: apart * score, base, until, up, chance });
    const cases = Array.from({ length: own ? 1 : CASES }, (_, i, n = own ? 1 : CASES) =>
      from(normalQuantile((i + 0.5) / n)),
    );
    const caseOf = (k: number) => cases[k % cases.length] as (typeof cases)[number];
    const drawn = {
      unit: "percent",
      values: Float64Array.from({ length: draws }, (_, k) => caseOf(k).values[k] as number),
      holds: Uint8Array.from({ length: draws }, (_, k) => caseOf(k).holds[k] as number),
    };
    const [low, high] = [0.1, 0.9].map((part) => from(normalQuantile(part))) as [Moved, Moved];
    const ends = [low, high].map(shareHolding);
    const range = {
      ...{ least: Math.min(...ends), most: Math.max(...ends) },
      ...{ low: aboutRate(low.before), high: aboutRate(high.before) },
    };
    const code = up ? "ANSWER_RISES" : "ANSWER_FALLS";
    const placeName = registry.localities.find((one) => one.id === found.locality)?.name ?? found.locality;
    const near = id === reading.indicator ? [] : [finding("GRADE_NEAR", { indicator: id })];
    const evidence = {
      ...{ count: found.observed.filter(isKnown).length, supposed: !isKnown(last), last: last.year, horizon, asOf },
      ...{ checkedTo: last.year + CHECKED_YEARS, borrowedFrom: found.locality === locality ? null : placeName },
    };
    const { grade, lowered } = gradeOf(evidence, near);
    const p = shareHolding(drawn);
    const said = {
      ...{ p, word: wordOf(p, grade), year: horizon, base, place: placeName, indicator: id },
      ...{ count: found.observed.length, last: last.year, now: last.value },
    };
    return supposedAnswer(drawn, run, {
      message: own
        ? finding(code, said)
        : finding(`${code}_${areAlike(range) ? "ANYWAY" : "AS"}`, { ...said, ...range }),
      model: declaration.id,
      conditions: [
        figureCondition(last, own ? {} : { borrowed: found.locality, status: isKnown(last) ? "assumed" : last.status }),
      ],
      years: horizon - last.year,
      ...{ fan: [], solutions: [], grade, lowered },
      constants: own ? [] : [APART],
    });
  }
  return null;
}

interface Moved extends Drawn {
  /** In the year of the plan, as far as it is known. */
  readonly before: number;
}

/** Whether a series that lies off another one by `by` on the logit scale is on the right side of where it was when the plan was signed. */
function movedFrom(
  found: NearestSeries,
  indicator: Indicator,
  asked: { by: number; base: number; until: number; up: boolean; chance: Float64Array },
): Moved {
  const { by, base, until, up, chance } = asked;
  const observed =
    by === 0 ? found.observed : found.observed.map((one) => ({ ...one, value: besideRate(one.value, by) }));
  const moved = { ...found, observed };
  const before = (observed.filter(({ year }) => year <= base).at(-1) ?? observed.at(-1))?.value as number;
  const forecast = forecastSeries(annual(moved, indicator), forecastOptions(moved, indicator, until));
  const values = forecastDraws(forecast, until, chance);
  const holds = new Uint8Array(values.length);
  for (let k = 0; k < holds.length; k++) {
    const value = values[k] as number;
    holds[k] = (up ? value > before : value < before) ? 1 : 0;
  }
  return { unit: "percent", values, holds, before };
}
