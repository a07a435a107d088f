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
  const own = new Map<number, Keyed[]>();
  for (const one of known) valuesOf(years, one.year).set(keyOf(one.indicator, one.breakdown), one.value);
  for (const figure of place) {
    const key = keyOf(figure.indicator.id, figure.breakdown);
    valuesOf(years, figure.year).set(key, figure.value);
    if (figure.isKnown) continue;
    const ofYear = own.get(figure.year);
    if (ofYear === undefined) own.set(figure.year, [{ figure, key }]);
    else ofYear.push({ figure, key });
  }
  const told = new Set<number>();
  return [...own]
    .sort(([a], [b]) => b - a)
    .flatMap(([year, figures]): Doubt[] => {
      const others = [...years.keys()].filter((one) => one !== year && !told.has(one)).sort(byNearness(year));
      const other = others.find((one) => isCopy(figures, years.get(one)));
      const [first] = figures;
      if (other === undefined || first === undefined) return [];
      told.add(year);
      const params = { count: figures.length, year: String(year), other: String(other) };
      return [{ figure: first.figure, severity: "warning", code: "STALE_COPY", params }];
    });
}

interface Keyed {
  readonly figure: Figure;
  readonly key: string;
}

/** Earlier years before later ones, the nearest first. */
function byNearness(year: number): (a: number, b: number) => number {
  const distance = (one: number): number => (one < year ? year - one : 1000 + one - year);
  return (a, b) => distance(a) - distance(b);
}

function isCopy(figures: readonly Keyed[], other: ReadonlyMap<string, number> | undefined): boolean {
  let [shared, telling] = [0, 0];
  for (const { figure, key } of figures) {
    const value = other?.get(key);
    if (value === undefined) continue;
    if (value !== figure.value) return false;
    shared++;
    if (isTelling(figure)) telling++;
  }
  return shared >= Math.max(LEAST_TELLING, figures.length * 0.6) && telling >= LEAST_TELLING;
}

function isTelling({ indicator, value }: Figure): boolean {
  return measureOf(indicator) === "percent" ? !Number.isInteger(value) : value >= LEAST_COUNT;
}

function valuesOf(years: Map<number, Map<string, number>>, year: number): Map<string, number> {
  const known = years.get(year);
  if (known !== undefined) return known;
  const fresh = new Map<string, number>();
  years.set(year, fresh);
  return fresh;
}

function keyOf(indicator: string, breakdown: string): string {
  return breakdown === "" ? indicator : `${indicator}|${breakdown}`;
}
