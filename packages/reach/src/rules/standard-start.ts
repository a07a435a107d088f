import { forecastSeries, pathScores, type SeriesForecast } from "@lotrinh/forecast";
import type { Indicator, Reading, RuleSet, Target } from "@lotrinh/registry";
import { lastKnownYear } from "../known-year.js";
import { likelyStart } from "../likely-start.js";
import type { StartFrontier } from "../types.js";
import { seriesOf } from "./criterion-series.js";
import { type AskedStandard, type Cell, shareHolding } from "./share-holding.js";
import { SHARED_ERROR } from "./shared-error.js";
import type { StandardRun } from "./standard-run.js";
import { neededBy, neededOf } from "./units-needed.js";
import type { CommuneView, CriterionView, StandardView } from "./view-types.js";

/** Points above the thresholds that are tried, as far as they do not bring all to 100 %. */
const MARGINS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30];
const STEP = 0.5;
/** As for the start of one rate. */
const DRAWS = 2000;
const MEMO = new WeakMap<RuleSet, Map<string, StartFrontier | null>>();

export interface StandardStartRun extends StandardRun {
  readonly seed: number;
}

/**
 * How far above its thresholds every commune of today has to be for legal standards to be likely to hold: each criterion
 * without figures starts the same distance above its strictest threshold and goes on as rates of that level did in the
 * past, each with figures goes on from them, errors in common as in `answerByStandards`. Criteria that ask for everyone are
 * supposed to hold where they have no figures. Null where no quota decides, a threshold is not known, or nothing is open.
 */
export function standardStartOf(
  target: Target,
  reading: Reading,
  views: readonly StandardView[],
  run: StandardStartRun,
): StartFrontier | null {
  const [first] = views;
  const act = run.registry.rules.find(({ id }) => id === first?.ruleSet);
  if (!first || !act || first.communes.length === 0) return null;
  const units = new Set(first.communes.map(({ unit }) => unit));
  if (run.figures.observations.some(({ locality }) => units.has(locality)))
    return frontierOf(target, reading, views, run);
  const memo = MEMO.get(act) ?? new Map<string, StartFrontier | null>();
  MEMO.set(act, memo);
  const kinds = first.communes.map(({ unit, kind }) => `${unit} ${kind}`);
  const named = views.map(({ ruleSet, standard }) => `${ruleSet} ${standard}`);
  const { indicator, comparator, value, unit } = reading;
  const asked = [target.locality, target.kind, target.horizon, indicator, comparator, value, unit, run.asOf, run.seed];
  const key = [...asked, ...named, ...kinds].join("|");
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = frontierOf(target, reading, views, run);
  memo.set(key, made);
  return made;
}

function frontierOf(
  target: Target,
  reading: Reading,
  views: readonly StandardView[],
  run: StandardStartRun,
): StartFrontier | null {
  const communes = views[0]?.communes ?? [];
  const criteria = views.flatMap((view) => view.criteria);
  if (criteria.some(({ normal, difficult }) => normal === null || difficult === null)) return null;
  const year = Math.min(...criteria.map(({ indicator }) => lastKnownYear(run.asOf, timingOf(indicator, run))));
  if (year >= target.horizon) return null;
  const { cells, held } = cellsOf(target, communes, criteria, { ...run, year });
  const asked = views.flatMap((view) => askedOf(view, neededOfView(view, reading, run), cells));
  const open = [...cells.values()].filter(({ own }) => !own).map(({ strictest }) => 100 - strictest);
  if (asked.length < views.length || open.length === 0) return null;
  const most = Math.max(...open);
  const kept = target.kind === "maintain" || reading.comparator === "maintain";
  const firstYears = [...cells.values()].map((cell) => cell.forecastFrom(0).years[0] as number);
  const from = kept ? Math.max(...firstYears) : target.horizon;
  const holding = (margin: number, correlation: number, of = asked) =>
    shareHolding(of, { margin, draws: DRAWS, from, correlation });
  const tried = [...MARGINS.filter((margin) => margin < most), most];
  const likely = likelyStart(tried, (margin) => holding(margin, SHARED_ERROR), { step: STEP });
  const start = likely.value ?? likely.bestStart;
  const known = cells.size - open.length;
  const one = asked.map(({ units }) => ({ units: units.slice(0, 1), needed: 1 }));
  return {
    year,
    unit: "points",
    standard: {
      units: communes.length,
      needed: Math.max(...asked.map(({ needed }) => needed)),
      supposed: open.length,
      known,
      held,
      alone: known === 0 ? holding(start, SHARED_ERROR, one) : null,
      independent: holding(start, 0),
      shared: holding(start, 1),
    },
    ...likely,
  };
}

/** Every criterion of every commune that has figures or a start; and those for everyone that are supposed to hold. */
function cellsOf(
  target: Target,
  communes: StandardView["communes"],
  criteria: readonly CriterionView[],
  run: StandardStartRun & { readonly year: number },
): { readonly cells: ReadonlyMap<string, Cell>; readonly held: readonly string[] } {
  const { locality } = target;
  const forecasts = new Map<number, SeriesForecast>();
  const forecastAt = (start: number): SeriesForecast => {
    const series = { years: [run.year], values: [start], lower: 0, upper: 100 };
    const forecast = forecasts.get(start) ?? forecastSeries(series, { horizon: target.horizon - run.year });
    forecasts.set(start, forecast);
    return forecast;
  };
  const cells = new Map<string, Cell>();
  const held = new Set<string>();
  for (const { unit, kind } of communes) {
    for (const indicator of new Set(criteria.map((one) => one.indicator))) {
      const levels = criteria.filter((one) => one.indicator === indicator);
      const own = seriesOf(unit, indicator, target, run)?.forecast;
      if (!own && levels.some(({ universal }) => universal)) {
        held.add(indicator);
        continue;
      }
      const strictest = Math.max(...levels.map((one) => thresholdFor(one, kind)));
      const forecastFrom = (margin: number) => own ?? forecastAt(Math.min(100, strictest + margin));
      const scores = scoresOf({ locality: unit, indicator }, forecastFrom(0), { locality, seed: run.seed });
      cells.set(`${unit} ${indicator}`, { scores, strictest, forecastFrom, own: own !== undefined });
    }
  }
  return { cells, held: [...held] };
}

/** Each correlation once. */
function scoresOf(
  labels: { readonly locality: string; readonly indicator: string },
  forecast: SeriesForecast,
  { locality, seed }: { readonly locality: string; readonly seed: number },
): Cell["scores"] {
  const known = new Map<number, Float64Array>();
  return (correlation) => {
    const common = { name: `standards of ${locality}`, correlation };
    const scores = known.get(correlation) ?? pathScores(labels, forecast, { draws: DRAWS, seed, common });
    known.set(correlation, scores);
    return scores;
  };
}

/** Nothing where no quota says how many communes it takes. */
function askedOf(
  { communes, criteria }: StandardView,
  needed: number | null,
  cells: ReadonlyMap<string, Cell>,
): AskedStandard[] {
  if (needed === null) return [];
  const units = communes.map(({ unit, kind }) =>
    criteria.flatMap((one) => {
      const cell = cells.get(`${unit} ${one.indicator}`);
      return cell ? [{ cell, threshold: thresholdFor(one, kind) }] : [];
    }),
  );
  return [{ units, needed }];
}

function neededOfView({ ruleSet, standard, tier, communes }: StandardView, reading: Reading, run: StandardStartRun) {
  const act = run.registry.rules.find(({ id }) => id === ruleSet) as RuleSet;
  return neededBy(reading, communes.length) ?? neededOf(act, standard, tier, communes.length);
}

/** A commune of which it is not known whether it is a difficult one is taken for an ordinary one. */
function thresholdFor({ universal, normal, difficult }: CriterionView, kind: CommuneView["kind"]): number {
  return universal ? 100 : ((kind === "difficult" ? difficult : normal) as number);
}

function timingOf(indicator: string, { registry }: StandardStartRun): Indicator["timing"] {
  return registry.indicators.find(({ id }) => id === indicator)?.timing ?? "calendar";
}
