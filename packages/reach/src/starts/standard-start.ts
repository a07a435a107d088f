import { forecastSeries, type SeriesForecast } from "@lotrinh/forecast";
import { findIndicator, type Indicator, type Reading, type RuleSet, type Target } from "@lotrinh/registry";
import { periodOf } from "../clause/clause.js";
import { lastKnownYear } from "../given/known-year.js";
import type { Run } from "../given/run.js";
import { seriesOf } from "../rules/criterion-series.js";
import { SHARED_ERROR } from "../rules/shared-error.js";
import { neededBy, neededOf } from "../rules/units-needed.js";
import type { CommuneView, CriterionView, StandardView } from "../types/standard-view.js";
import type { StartFrontier } from "../types/start.js";
import { criterionScores, type StandardWorlds, worldsOf } from "./criterion-scores.js";
import { likelyStart, startDraws } from "./likely-start.js";
import { type AskedStandard, type Cell, worldsHolding } from "./worlds-holding.js";

/** Points above the thresholds that are tried, as far as they do not bring all to 100 %. */
const MARGINS = [0, 2, 4, 6, 8, 10, 15, 20, 30];
const STEP = 0.5;

type StandardStartRun = Pick<Run, "registry" | "figures" | "asOf" | "supposed" | "seed" | "draws" | "memo">;

/**
 * How far above its thresholds every commune of today has to be for legal standards to be likely to hold: each criterion
 * without figures starts the same distance above its strictest threshold and goes on as rates of that level did in the
 * past, each with figures goes on from them, errors in common as in `answers/standards.ts`. Criteria that ask for everyone are
 * supposed to hold where they have no figures. Null where no quota decides, a threshold is not known, or nothing is open.
 */
export function standardStartOf(
  target: Target,
  reading: Reading,
  views: readonly StandardView[],
  run: StandardStartRun,
): StartFrontier | null {
  const communes = views[0]?.communes ?? [];
  if (communes.length === 0) return null;
  const criteria = views.flatMap((view) => view.criteria);
  if (criteria.some(({ normal, difficult }) => normal === null || difficult === null)) return null;
  const year = Math.min(...criteria.map(({ indicator }) => lastKnownYear(run.asOf, timingOf(indicator, run))));
  const needed = views.flatMap((view) => neededOfView(view, reading, run) ?? []);
  if (year >= target.horizon || needed.length < views.length) return null;
  const kept = periodOf(target, reading) === "throughout";
  const standards = views.map(({ ruleSet, standard }, i) => `${ruleSet} ${standard} ${needed[i]}`);
  const key = [target.locality, target.horizon, kept, ...standards].join("|");
  const worlds = worldsOf(run);
  const known = worlds.starts.get(key);
  if (known) return known;
  const start = likelyMargin(target, views, { ...run, worlds, year, needed, kept });
  if (start) worlds.starts.set(key, start);
  return start;
}

interface MarginRun extends StandardStartRun {
  readonly worlds: StandardWorlds;
  readonly year: number;
  /** By standard. */
  readonly needed: readonly number[];
  /** Whether the standards have to hold in every year. */
  readonly kept: boolean;
}

function likelyMargin(target: Target, views: readonly StandardView[], run: MarginRun): StartFrontier | null {
  const { year, needed, kept } = run;
  const communes = views[0]?.communes ?? [];
  const criteria = views.flatMap((view) => view.criteria);
  const { cells, held } = cellsOf(target, communes, criteria, run);
  const asked = views.map((view, i): AskedStandard => ({ units: unitsOf(view, cells), needed: needed[i] as number }));
  const open = [...cells.values()].filter(({ own }) => !own).map(({ strictest }) => 100 - strictest);
  if (open.length === 0) return null;
  const most = Math.max(...open);
  const firstYears = [...cells.values()].map((cell) => cell.forecastFrom(0).years[0] as number);
  const from = kept ? Math.max(...firstYears) : target.horizon;
  const holding = (margin: number, correlation: number, of = asked) =>
    worldsHolding(of, { margin, draws: startDraws(run), from, correlation, known: run.worlds.least });
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
      needed: Math.max(...needed),
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
  run: MarginRun,
): { readonly cells: ReadonlyMap<string, Cell>; readonly held: readonly string[] } {
  const forecastAt = (start: number): SeriesForecast => {
    const series = { years: [run.year], values: [start], lower: 0, upper: 100 };
    const key = `${start} ${run.year} ${target.horizon}`;
    const forecast = run.worlds.forecasts.get(key) ?? forecastSeries(series, { horizon: target.horizon - run.year });
    run.worlds.forecasts.set(key, forecast);
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
      const labels = { locality: unit, indicator };
      const scores = criterionScores(labels, forecastFrom(0), {
        whole: target.locality,
        seed: run.seed,
        draws: startDraws(run),
        drawn: run.worlds.scores,
      });
      cells.set(`${unit} ${indicator}`, { scores, strictest, forecastFrom, own: own !== undefined });
    }
  }
  return { cells, held: [...held] };
}

function unitsOf({ communes, criteria }: StandardView, cells: ReadonlyMap<string, Cell>): AskedStandard["units"] {
  return communes.map(({ unit, kind }) =>
    criteria.flatMap((one) => {
      const cell = cells.get(`${unit} ${one.indicator}`);
      return cell ? [{ cell, threshold: thresholdFor(one, kind) }] : [];
    }),
  );
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
  return findIndicator(registry.indicators, indicator)?.timing ?? "calendar";
}
