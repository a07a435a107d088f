import type { ModelDeclaration } from "@lotrinh/flows";
import { forecastSeries, samplePaths } from "@lotrinh/forecast";
import type { Observation } from "@lotrinh/observations";
import { testOfClause } from "../clause/clause.js";
import { ancestors } from "../given/evidence.js";
import { nearestSeries } from "../given/nearest-series.js";
import { isKnown } from "../given/written-at.js";
import { fanOf } from "../trend/fan.js";
import { annual, CHECKED_YEARS, forecastOptions } from "../trend/trend.js";
import type { Answer, Condition } from "../types/answer.js";
import { figureCondition } from "./conditions.js";
import { drawnAt, shareHolding } from "./drawn.js";
import { gradeOf } from "./grade.js";
import type { Case, Mechanism } from "./mechanism.js";
import type { Run } from "./run.js";
import { seriesScore } from "./score.js";
import { wordOf } from "./word.js";

const declaration: ModelDeclaration = {
  id: "series",
  inputs: [{ id: "series", unit: "as-given" }],
  levers: [],
  outputs: [{ id: "value", unit: "as-given" }],
};

/** The nearest series there is, be it of one figure: this territory's, or that of one above it as if it were this one's. */
export const series: Mechanism = { declaration, indicators: "any", supposes: null, restsOn: "series", answer };

/**
 * With grade D it is a condition: that the series, old or of another place, holds here. Null for readings that no single
 * rate decides; a change needs a base and has none of its own.
 */
function answer({ target, reading, clause, indicator }: Case, run: Run): Answer | null {
  const { registry, figures, asOf, seed, draws } = run;
  const { locality, horizon } = target;
  const test = clause && testOfClause(clause);
  if (!clause || !test || !indicator || indicator.unit !== "percent") return null;
  if (target.kind === "change" || reading.unit !== indicator.unit) return null;
  const above = run.notBorrowed.includes(indicator.id) ? [] : ancestors(registry, locality);
  const found = nearestSeries(figures, [locality, ...above], indicator.id, { asOf, horizon, least: 1 });
  const last = found?.observed.at(-1);
  if (!found || !last) return null;
  const placeName = registry.localities.find((one) => one.id === found.locality)?.name ?? found.locality;
  const forecast = forecastSeries(annual(found, indicator), forecastOptions(found, indicator, horizon));
  const labels = { locality, indicator: indicator.id, scenario: "series", unit: reading.unit };
  const paths = samplePaths(labels, forecast, { draws, seed });
  const first = last.year + 1;
  const from = clause.period === "throughout" ? first : horizon;
  const drawn = drawnAt(paths, test, { from, to: horizon, unit: reading.unit });
  run.wanted.keep?.(drawn);
  const p = shareHolding(drawn);
  const own = found.locality === locality;
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
  const condition = figureCondition(last, {
    borrowed: conditional && isKnown(last) ? found.locality : null,
    status: conditional ? "assumed" : last.status,
  });
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
    score: seriesScore(clause.period === "throughout" ? "maintain" : "reach", p, horizon - last.year),
    grade,
    lowered,
    probability: p,
    word: wordOf(p),
    conditions: [condition, ...supposedOf(found.observed.slice(0, -1), found.locality, locality)],
    years: horizon - last.year,
    fan: fanOf(forecast),
    flows: [],
    solutions: [],
    frontier: null,
  };
}

/** Earlier figures of the series that nobody reported. */
function supposedOf(observed: readonly Observation[], locality: string, own: string): Condition[] {
  const borrowed = locality === own ? null : locality;
  return observed.filter((one) => !isKnown(one)).map((one) => figureCondition(one, { borrowed }));
}
