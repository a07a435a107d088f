import { type Figures, latest, type Observation, type Pace, series } from "@lotrinh/observations";
import type { Indicator, Registry, Scenario } from "@lotrinh/registry";
import { ancestors } from "../given/evidence.js";
import { writtenAt } from "../given/written-at.js";
import type { PlausibleRange } from "../types/need.js";

export interface PlausibleContext {
  readonly registry: Registry;
  readonly figures: Figures;
  /** Paces of provinces by level. */
  readonly referenceClass: readonly Pace[];
  readonly scenario: Scenario | null;
  readonly asOf: string;
}

/** Figures of a series, from the last one back, whose lowest and highest are taken. */
const RECENT = 8;

/**
 * Between which values a figure of `year` may well lie, and what says so: a scenario's own range; the last figure of the
 * territory or a level above, moved as provinces of that level moved (tenth to ninetieth percentile); the lowest and highest
 * of a series of the level above; the bounds of the indicator. Null where nothing is known.
 */
export function plausibleRange(
  indicator: Indicator,
  locality: string,
  year: number | null,
  { registry, figures, referenceClass, scenario, asOf }: PlausibleContext,
): PlausibleRange | null {
  const none = { place: null, years: null, source: null };
  const { id, lower, upper } = indicator;
  const supposed = scenario?.assumptions.find((one) => one.indicator === id)?.baseline;
  if (supposed?.plausible) {
    const [from, to] = supposed.plausible;
    const source = writtenAt(supposed.place);
    return { from, to, basis: "scenario", place: null, years: [supposed.year, supposed.year], source };
  }
  const within = (value: number): number =>
    Math.min(upper ?? Number.POSITIVE_INFINITY, Math.max(lower ?? Number.NEGATIVE_INFINITY, value));
  for (const place of [locality, ...ancestors(registry, locality)]) {
    const last = latest(figures, { locality: place, indicator: id, asOf });
    if (!last || isPlaced(indicator, place, locality)) continue;
    const pace = paceFrom(referenceClass, last, year ?? last.year);
    if (pace) {
      const [from, to] = [within(last.value + pace.q10), within(last.value + pace.q90)];
      return { from, to, basis: "reference-class", place, years: [last.year, last.year], source: pace.source };
    }
    const known = series(figures, { locality: place, indicator: id, asOf }).slice(-RECENT);
    const [first] = known;
    if (!first || known.length < 2) continue;
    const values = known.map(({ value }) => value);
    const years = [first.year, last.year] as const;
    return { from: Math.min(...values), to: Math.max(...values), basis: "series", place, years, source: last.source };
  }
  return lower !== null && upper !== null && indicator.unit !== "met"
    ? { ...none, from: lower, to: upper, basis: "bounds" }
    : null;
}

/** Counts of a larger place say nothing of a smaller one's. */
function isPlaced({ unit }: Indicator, place: string, locality: string): boolean {
  return place !== locality && unit !== "percent" && unit !== "level" && unit !== "met";
}

/** Of provinces at that level, over the least number of years that is enough, else the most there is. */
function paceFrom(paces: readonly Pace[], last: Observation, year: number): Pace | null {
  const own = paces
    .filter(({ indicator }) => indicator === last.indicator)
    .filter(({ levelFrom, levelTo }) => last.value >= levelFrom && (last.value < levelTo || levelTo === 100))
    .sort((a, b) => a.yearsAhead - b.yearsAhead);
  return own.find(({ yearsAhead }) => yearsAhead >= year - last.year) ?? own.at(-1) ?? null;
}
