import type { ModelDeclaration } from "@lotrinh/flows";
import { forecastSeries, samplePaths } from "@lotrinh/forecast";
import { latest, type Observation } from "@lotrinh/observations";
import type { Reading } from "@lotrinh/registry";
import type { Trajectory } from "@lotrinh/trajectory";
import type { Clause } from "../clause/clause.js";
import { isMeasurable } from "../clause/measure.js";
import { isBorrowed, isCounted, isForecast } from "../given/counted.js";
import { ancestors, successors } from "../given/evidence.js";
import { nearestSeries } from "../given/nearest-series.js";
import { isKnown } from "../given/written-at.js";
import { fanOf } from "../trend/fan.js";
import { annual, CHECKED_YEARS, forecastOptions } from "../trend/trend.js";
import type { Answer, Condition } from "../types/answer.js";
import { figureCondition } from "./conditions.js";
import { shareHolding } from "./drawn.js";
import { gradeOf } from "./grade.js";
import { measuredAt } from "./measured-at.js";
import type { Case, Mechanism } from "./mechanism.js";
import { paceRecord } from "./pace-record.js";
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
export const series: Mechanism = {
  declaration,
  indicators: "any",
  supposes: null,
  restsOn: "series",
  anyMeasure: true,
  answer,
};

/**
 * A count is forecast without bounds, in whole things, from this territory's own figures alone, and has no score: past targets
 * of rates say nothing of it. With grade D it is a condition: that the series, old or of another place, holds here. Null for readings that no single
 * rate decides, for a change without a base, and where a base or a year of a sum is not known.
 */
function answer({ target, reading, clause, indicator }: Case, run: Run): Answer | null {
  const { registry, figures, asOf, seed, draws } = run;
  const { locality, horizon } = target;
  if (!clause || !indicator || !isForecast(indicator.unit)) return null;
  if (reading.unit !== indicator.unit && reading.multiple === undefined) return null;
  if (target.kind === "change" && clause.measure.kind === "level" && !isOnBase(reading)) return null;
  const borrowed = !run.notBorrowed.includes(indicator.id) && isBorrowed(indicator.unit);
  const places = borrowed ? placesOf(locality, indicator.id, run) : [locality];
  const found = nearestSeries(figures, places, indicator.id, {
    asOf,
    horizon,
    least: 1,
  });
  const last = found?.observed.at(-1);
  if (!found || !last || !isMeasurable(clause.measure, found.observed)) return null;
  const placeName = registry.localities.find((one) => one.id === found.locality)?.name ?? found.locality;
  const forecast = forecastSeries(annual(found, indicator), forecastOptions(found, indicator, horizon));
  const labels = { locality, indicator: indicator.id, scenario: "series", unit: reading.unit };
  const simulated = samplePaths(labels, forecast, { draws, seed });
  const counted = isCounted(indicator.unit);
  const paths = counted ? inWhole(simulated) : simulated;
  const drawn = measuredAt(paths, found.observed, clause, horizon);
  if (!drawn) return null;
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
  const supposed = run.scenario?.assumptions.find((one) => one.indicator === indicator.id) ?? null;
  const record = own ? paceRecord(supposed, { locality, horizon, run }) : null;
  const instead = record?.apart === 0 ? record : null;
  const code = !own
    ? "ANSWER_BORROWED"
    : !isKnown(last)
      ? "ANSWER_SUPPOSED"
      : conditional
        ? "ANSWER_HOLDS_ON"
        : "ANSWER_SERIES";
  const kind = clause.period === "throughout" ? "maintain" : "reach";
  const params = {
    p,
    word: wordOf(p, grade),
    place: placeName,
    count: found.observed.length,
    from: found.observed[0]?.year ?? last.year,
    last: last.year,
    now: last.value,
    year: horizon,
  };
  return {
    notes: [],
    message:
      indicator.unit !== "percent" && code !== "ANSWER_BORROWED"
        ? { code: `${code}_COUNT`, params: { ...params, unit: indicator.unit } }
        : { code, params },
    model: forecast.model,
    score: isBorrowed(indicator.unit) && isPlain(clause) ? seriesScore(kind, p, horizon - last.year) : null,
    grade,
    lowered,
    probability: p,
    word: wordOf(p, grade),
    conditions: [
      ...(instead ? [{ ...instead.start, status: condition.status }, instead.pace] : [condition]),
      ...supposedOf(found.observed.slice(0, -1), found.locality, locality),
    ],
    years: horizon - last.year,
    fan: fanOf(forecast, indicator.unit),
    flows: [],
    solutions: [],
    frontier: null,
  };
}

/** A change from a base whose value is given asks for a level. */
function isOnBase({ base }: Reading): boolean {
  return base?.value !== undefined;
}

/** Past targets were of levels at a deadline or kept. */
function isPlain({ measure, steps, direction }: Clause): boolean {
  return measure.kind === "level" && steps === null && direction !== "between";
}

/** Years by which the merged unit's figure has to be newer to go before the former one's own. */
const OUTDATED = 5;

/** The territory, what took all of it in, and those above; the merged unit first where its figure is newer by years. */
function placesOf(locality: string, indicator: string, { registry, figures, asOf }: Run): string[] {
  const merged = successors(registry, locality);
  const yearOf = (place: string) =>
    latest(figures, { locality: place, indicator, asOf })?.year ?? Number.NEGATIVE_INFINITY;
  const newer = merged.filter((place) => yearOf(place) >= yearOf(locality) + OUTDATED);
  return [...newer, locality, ...merged.filter((place) => !newer.includes(place)), ...ancestors(registry, locality)];
}

/** The draws of a count, each to the nearest whole number, and never below none. */
function inWhole(paths: Trajectory): Trajectory {
  return { ...paths, values: paths.values.map((value) => Math.max(0, Math.round(value))) };
}

/** Earlier figures of the series that nobody reported. */
function supposedOf(observed: readonly Observation[], locality: string, own: string): Condition[] {
  const borrowed = locality === own ? null : locality;
  return observed.filter((one) => !isKnown(one)).map((one) => figureCondition(one, { borrowed }));
}
