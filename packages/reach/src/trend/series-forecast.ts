import { forecastPooled, forecastSeries, type PooledSeries, type SeriesForecast } from "@lotrinh/forecast";
import { type Figures, joinedSeries } from "@lotrinh/observations";
import { findIndicator, type Indicator, type Registry } from "@lotrinh/registry";
import { annual, forecastOptions } from "../given/annual.js";
import { LEVELS } from "../given/levels.js";
import type { NearestSeries } from "../given/nearest-series.js";
import { isKnown } from "../given/written-at.js";

/** What related series are looked for in. */
export interface ForecastData {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly asOf: string;
}

/** Model of a forecast that related series lent growth. */
export const LENT = "pooled";

/** A series of fewer values lends nothing, and is lent nothing. */
const LEAST = 4;
const SCHOOL_LEVELS = ["kindergarten", ...LEVELS];
/** Counts that lend each other growth, by the back-test: pupils of all levels; of a level, its teachers and classes beside its pupils. */
const PUPILS = SCHOOL_LEVELS.map((level) => `pupils_${level}`);
const OF_LEVEL = SCHOOL_LEVELS.map((level) => ["pupils", "classes", "teachers"].map((kind) => `${kind}_${level}`));

type Together = ReadonlyMap<string, SeriesForecast>;

/** What was forecast together so far, by the figures that it rests on. */
const TOGETHER = new WeakMap<Figures, Map<string, Together>>();
/** The last of them by what was given: to suppose another figure, as what-ifs do, mostly leaves these series alone. */
const LATELY = new Map<string, Together>();
const MOST_KEPT = 32;

/**
 * A series forecast to the horizon. Pupils, classes and teachers of a province or the country are lent growth by related
 * series as far as that would have helped in the past (`forecastPooled`): other counts of the place, and the same counts of other
 * provinces. Not those of districts and communes, of which no past is known. The model is `LENT` where anything was lent.
 */
export function seriesForecast(
  found: NearestSeries,
  indicator: Indicator,
  horizon: number,
  data: ForecastData,
): SeriesForecast {
  const together = forecastBeside(found, indicator, horizon, data)?.get(keyOf(found.locality, indicator.id));
  return together ?? forecastSeries(annual(found, indicator), forecastOptions(found, indicator, horizon));
}

function forecastBeside(
  found: NearestSeries,
  indicator: Indicator,
  horizon: number,
  { registry, figures, asOf }: ForecastData,
): Together | null {
  const related = PUPILS.includes(indicator.id) ? PUPILS : OF_LEVEL.find((ids) => ids.includes(indicator.id));
  const places = registry.localities.filter(({ level }) => level === "province" || level === "country");
  const last = found.observed.at(-1)?.year ?? horizon;
  if (!related || last >= horizon || found.observed.length < LEAST) return null;
  if (!places.some(({ id }) => id === found.locality)) return null;
  // What a scenario supposes of the series lends to no other place.
  const own = found.observed.every(isKnown) ? "" : keyOf(found.locality, indicator.id);
  const key = [related.join(" "), last, horizon, asOf, own].join(" ");
  const made = TOGETHER.get(figures) ?? new Map<string, Together>();
  TOGETHER.set(figures, made);
  const known = made.get(key);
  if (known) return known;
  const members = places.flatMap(({ id: place }) =>
    related.flatMap((id): PooledSeries[] => {
      const of = findIndicator(registry.indicators, id);
      const isOwn = place === found.locality && id === indicator.id;
      const { used } = isOwn
        ? { used: found.observed }
        : joinedSeries(figures, { locality: place, indicator: id, asOf });
      const observed = used.filter(({ year }) => year <= last);
      if (!of || observed.length < LEAST || observed.at(-1)?.year !== last) return [];
      return isOwn || observed.every(isKnown) ? [{ place, indicator: id, series: annual({ observed }, of) }] : [];
    }),
  );
  const by = together(members, horizon - last);
  made.set(key, by);
  return by;
}

function together(members: readonly PooledSeries[], horizon: number): Together {
  const key = JSON.stringify([horizon, members]);
  const known = LATELY.get(key);
  if (known) return known;
  const forecasts = forecastPooled(members, { horizon });
  const by = new Map(
    members.map(({ place, indicator }, i) => [keyOf(place, indicator), forecasts[i] as SeriesForecast] as const),
  );
  if (LATELY.size >= MOST_KEPT) LATELY.clear();
  LATELY.set(key, by);
  return by;
}

function keyOf(place: string, indicator: string): string {
  return `${place} ${indicator}`;
}
