import type { Observation } from "@lotrinh/observations";
import { measureOf } from "../../tables/candidate.js";
import type { Doubt, Figure } from "../types.js";

/** Figures that would hardly be the same again in another year: counts from 100 on, rates with a decimal. */
const LEAST_COUNT = 100;
const LEAST_TELLING = 3;

/**
 * Years of one locality of which every figure stands unchanged in another year too, last year's first: a copy that nobody
 * brought up to date. Three figures at least must be such as hardly repeat themselves.
 */
export function staleCopies(place: readonly Figure[], known: readonly Observation[]): Doubt[] {
  const years = new Map<number, Map<string, number>>();
  for (const one of known) remember(years, one.year, keyOf(one.indicator, one.breakdown), one.value);
  for (const one of place) remember(years, one.year, keyOf(one.indicator.id, one.breakdown), one.value);
  const own = [...new Set(place.filter(({ isKnown }) => !isKnown).map(({ year }) => year))];
  const told = new Set<number>();
  return own
    .sort((a, b) => b - a)
    .flatMap((year): Doubt[] => {
      const figures = place.filter((one) => one.year === year && !one.isKnown);
      const others = [...years.keys()].filter((one) => one !== year && !told.has(one)).sort(byNearness(year));
      const other = others.find((one) => isCopy(figures, years.get(one)));
      const [figure] = figures;
      if (other === undefined || figure === undefined) return [];
      told.add(year);
      const params = { count: figures.length, year: String(year), other: String(other) };
      return [{ figure, severity: "warning", code: "STALE_COPY", params }];
    });
}

/** Earlier years before later ones, the nearest first. */
function byNearness(year: number): (a: number, b: number) => number {
  const distance = (one: number): number => (one < year ? year - one : 1000 + one - year);
  return (a, b) => distance(a) - distance(b);
}

function isCopy(figures: readonly Figure[], other: ReadonlyMap<string, number> | undefined): boolean {
  const shared = figures.filter((one) => other?.has(keyOf(one.indicator.id, one.breakdown)));
  const isWhole = shared.length >= Math.max(LEAST_TELLING, figures.length * 0.6);
  return (
    isWhole &&
    shared.filter(isTelling).length >= LEAST_TELLING &&
    shared.every((one) => other?.get(keyOf(one.indicator.id, one.breakdown)) === one.value)
  );
}

function isTelling({ indicator, value }: Figure): boolean {
  return measureOf(indicator) === "percent" ? !Number.isInteger(value) : value >= LEAST_COUNT;
}

function remember(years: Map<number, Map<string, number>>, year: number, key: string, value: number): void {
  const figures = years.get(year) ?? new Map<string, number>();
  figures.set(key, value);
  years.set(year, figures);
}

function keyOf(indicator: string, breakdown: string): string {
  return `${indicator}|${breakdown}`;
}
