import type { ModelDeclaration } from "@lotrinh/flows";
import { type SeriesForecast, samplePaths } from "@lotrinh/forecast";
import { latest, type Observation } from "@lotrinh/observations";
import type { Reading, Registry } from "@lotrinh/registry";
import { drawsAt, type Trajectory } from "@lotrinh/trajectory";
import { ROUNDED } from "../../clause/as-printed.js";
import type { Clause } from "../../clause/clause.js";
import { isMeasurable } from "../../clause/measure.js";
import { usedConstant } from "../../given/constants.js";
import { isBorrowed, isCounted, isForecast } from "../../given/counted.js";
import { ancestors, successors } from "../../given/evidence.js";
import { nearestSeries } from "../../given/nearest-series.js";
import { isPartOfSupposed, type Run } from "../../given/run.js";
import { weakest } from "../../given/weakest-status.js";
import { isKnown } from "../../given/written-at.js";
import { fanOf } from "../../trend/fan.js";
import { LENT, seriesForecast } from "../../trend/series-forecast.js";
import { CHECKED_YEARS } from "../../trend/trend.js";
import type { Answer, Condition } from "../../types/answer.js";
import { finding } from "../../types/finding.js";
import { figureCondition } from "../conditions.js";
import { shareHolding } from "../drawn.js";

import { gradeOf } from "../grade.js";
import { lentNote } from "../lent-note.js";
import { measuredAt } from "../measured-at.js";
import type { Case, Mechanism } from "../mechanism.js";
import { seriesScore } from "../score.js";
import { wordOf } from "../word.js";
import { APART, type Beside, besidePaths } from "./beside.js";
import { paceRecord } from "./pace-record.js";
import { saidOf, saidOver } from "./series-message.js";

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
  oneRate: true,
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
  const borrowed =
    !run.notBorrowed.includes(indicator.id) && isBorrowed(indicator.unit) && !isPartOfSupposed(indicator, run);
  const places = borrowed ? placesOf(locality, indicator.id, run) : [locality];
  const found = nearestSeries(figures, places, indicator.id, {
    asOf,
    horizon,
    least: 1,
  });
  const last = found?.observed.at(-1);
  if (!found || !last || !isMeasurable(clause.measure, found.observed)) return null;
  const at = { ...found, ...placeOf(found.locality, locality, registry) };
  const labels = { locality, indicator: indicator.id, scenario: "series", unit: reading.unit };
  const isRate = indicator.unit === "percent" && indicator.lower === 0 && indicator.upper === 100;
  const gone = at.is === "above" && isRate ? besidePaths(found, indicator, { labels, horizon, run }) : null;
  const forecast = gone ? null : seriesForecast(found, indicator, horizon, run);
  const simulated = gone?.paths ?? samplePaths(labels, forecast as SeriesForecast, { draws, seed });
  const paths = isCounted(indicator.unit) ? inWhole(simulated) : simulated;
  const asksAll = gone !== null && clause.direction === "least" && clause.value === 100;
  const drawn = measuredAt(paths, found.observed, asksAll ? { ...clause, tolerance: 100 - ROUNDED } : clause, horizon);
  if (!drawn) return null;
  run.wanted.keep?.(drawn);
  const p = shareHolding(drawn);
  const own = at.is === "own";
  const { grade, lowered } = gradeOf({
    count: found.observed.filter(isKnown).length,
    supposed: !isKnown(last),
    last: last.year,
    horizon,
    checkedTo: last.year + CHECKED_YEARS,
    borrowedFrom: own ? null : at.name,
    asOf,
  });
  const conditional = grade === "D" || !own;
  const condition = figureCondition(last, {
    borrowed: conditional && isKnown(last) ? found.locality : null,
    status: conditional ? weakest(["assumed", last.status]) : last.status,
  });
  const supposed = run.scenario?.assumptions.find((one) => one.indicator === indicator.id) ?? null;
  const record = own ? paceRecord(supposed, { locality, horizon, run }) : null;
  const instead = record?.apart === 0 ? record : null;
  const kind = clause.period === "throughout" ? "maintain" : "reach";
  const params = {
    ...{ p, word: wordOf(p, grade), place: at.name, count: found.observed.length, year: horizon },
    ...{ from: found.observed[0]?.year ?? last.year, last: last.year, now: last.value },
  };
  return {
    notes: [
      ...(asksAll ? [finding("NOTE_ALL_ROUNDED", { least: ROUNDED })] : []),
      ...(forecast?.model === LENT ? lentNote([indicator.id]) : []),
    ],
    message:
      conditional && isKnown(last)
        ? saidOver(whereNow(paths, gone, run), drawn, { params, is: at.is, unit: indicator.unit })
        : saidOf(last.status, params, indicator.unit),
    model: gone?.model ?? (forecast as SeriesForecast).model,
    score:
      gone || indicator.family || !isBorrowed(indicator.unit) || !isPlain(clause)
        ? null
        : seriesScore(kind, p, horizon - last.year),
    grade,
    lowered,
    probability: p,
    word: wordOf(p, grade),
    conditions: [
      ...(instead ? [{ ...instead.start, status: condition.status }, instead.pace] : [condition]),
      ...supposedOf(found.observed.slice(0, -1), found.locality, locality),
    ],
    years: horizon - last.year,
    fan: gone?.fan ?? fanOf(forecast as SeriesForecast, indicator.unit),
    ...{ flows: [], solutions: [], frontier: null },
    ...(gone ? { constants: [usedConstant(run, APART)] } : {}),
  };
}

/** Whose series it is: the territory's own, of what took all of it in, or of a level above. */
function placeOf(of: string, locality: string, registry: Registry) {
  const name = registry.localities.find((one) => one.id === of)?.name ?? of;
  const merged = of !== locality && successors(registry, locality).includes(of);
  return { name, is: of === locality ? ("own" as const) : merged ? ("merged" as const) : ("above" as const) };
}

/** Where the rate may be in the year of the assessment, by draw. */
function whereNow(
  paths: Trajectory,
  gone: Beside | null,
  { asOf }: Run,
): { year: number; values: Float64Array } | null {
  const year = Number(asOf.slice(0, 4));
  if (paths.years.includes(year)) return { year, values: drawsAt(paths, year) };
  return gone && { year: (paths.years[0] as number) - 1, values: gone.starts };
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
