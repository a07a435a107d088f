import { forecastSeries, samplePaths } from "@lotrinh/forecast";
import type { Observation } from "@lotrinh/observations";
import type { Indicator, Reading, Target } from "@lotrinh/registry";
import { testOfReading } from "../clause/test-of.js";
import type { NearestSeries } from "../given/nearest-series.js";
import { isKnown, writtenAt } from "../given/written-at.js";
import { fanOf } from "../trend/fan.js";
import { annual, CHECKED_YEARS, forecastOptions } from "../trend/trend.js";
import type { Answer, Condition } from "../types/answer.js";
import { drawnAt, shareHolding, type Wanted } from "./drawn.js";
import { gradeOf } from "./grade.js";
import { seriesScore } from "./score.js";
import { wordOf } from "./word.js";

export interface SeriesRun extends Wanted {
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  /** Name of the place that the series belongs to. */
  readonly placeName: string;
}

/**
 * Probability of a target from a series: of this territory, or of one above it, as if it were this one's. With grade D it is
 * a condition: that the series, old or of another place, holds here. Null for readings that no single rate decides.
 */
export function answerBySeries(
  target: Target,
  reading: Reading,
  indicator: Indicator,
  found: NearestSeries,
  { asOf, seed, draws, placeName, keep }: SeriesRun,
): Answer | null {
  const test = testOfReading(reading);
  const last = found.observed.at(-1);
  if (!test || !last || indicator.unit !== "percent") return null;
  const { horizon } = target;
  const forecast = forecastSeries(annual(found, indicator), forecastOptions(found, indicator, horizon));
  const labels = { locality: target.locality, indicator: indicator.id, scenario: "series", unit: reading.unit };
  const paths = samplePaths(labels, forecast, { draws, seed });
  const first = last.year + 1;
  const from = target.kind === "maintain" ? first : horizon;
  const drawn = drawnAt(paths, test, { from, to: horizon, unit: reading.unit });
  keep?.(drawn);
  const p = shareHolding(drawn);
  const own = found.locality === target.locality;
  const { grade, lowered } = gradeOf({
    count: found.observed.filter(isKnown).length,
    supposed: !isKnown(last),
    last: last.year,
    horizon,
    checkedTo: last.year + CHECKED_YEARS,
    borrowedFrom: own ? null : placeName,
    asOf,
  });
  const conditional = grade === "D" || !own;
  const condition: Condition = {
    lever: null,
    borrowed: conditional && isKnown(last) ? found.locality : null,
    indicator: indicator.id,
    year: last.year,
    value: last.value,
    unit: last.unit,
    status: conditional ? "assumed" : last.status,
    why: null,
    source: writtenAt(last),
  };
  const code = !own
    ? "ANSWER_BORROWED"
    : !isKnown(last)
      ? "ANSWER_SUPPOSED"
      : conditional
        ? "ANSWER_HOLDS_ON"
        : "ANSWER_SERIES";
  const params = {
    p,
    word: wordOf(p),
    place: placeName,
    count: found.observed.length,
    from: found.observed[0]?.year ?? last.year,
    last: last.year,
    now: last.value,
    year: horizon,
  };
  return {
    message: { code, params },
    model: forecast.model,
    score: seriesScore(target.kind === "maintain" ? "maintain" : "reach", p, horizon - last.year),
    grade,
    lowered,
    probability: p,
    word: wordOf(p),
    conditions: [condition, ...supposedOf(found.observed.slice(0, -1), found.locality, target.locality)],
    years: horizon - last.year,
    fan: fanOf(forecast),
    flows: [],
    solutions: [],
    frontier: null,
  };
}

/** Earlier figures of the series that nobody reported. */
function supposedOf(observed: readonly Observation[], locality: string, own: string): Condition[] {
  return observed
    .filter((one) => !isKnown(one))
    .map((one) => ({
      lever: null,
      borrowed: locality === own ? null : locality,
      indicator: one.indicator,
      year: one.year,
      value: one.value,
      unit: one.unit,
      status: one.status,
      why: null,
      source: writtenAt(one),
    }));
}
