import { InputError, problemOf } from "@lotrinh/language";
import { suggest } from "@lotrinh/registry";
import type { Break, Figures, Observation, Source } from "./types.js";

export interface SeriesOptions {
  readonly locality: string;
  readonly indicator: string;
  /** Defaults to the total. */
  readonly breakdown?: string;
  /** `YYYY-MM`: only what was known then. A figure of year Y is known from October of Y on. Defaults to everything. */
  readonly asOf?: string;
  /** Whether weak figures are taken as well. Defaults to false. */
  readonly weak?: boolean;
}

/** The figures of one indicator in one locality, by year; empty where there are none. */
export function series(
  figures: Figures,
  { locality, indicator, breakdown = "", asOf = "9999-12", weak = false }: SeriesOptions,
): Observation[] {
  const all = indexOf(figures).get(keyOf({ locality, indicator, breakdown })) ?? [];
  return all
    .filter(({ quality, year }) => (weak || quality !== "weak") && `${year}-10` <= asOf)
    .sort((a, b) => a.year - b.year);
}

/** The last figure of the series. */
export function latest(figures: Figures, options: SeriesOptions): Observation | undefined {
  return series(figures, options).at(-1);
}

/** The breaks that lie on a series, by year. */
export function breaksOf({ breaks }: Figures, locality: string, indicator: string): Break[] {
  return breaks
    .filter((each) => each.locality === "*" || each.locality === locality)
    .filter(({ indicators }) => indicators.includes("*") || indicators.includes(indicator))
    .sort((a, b) => a.fromYear - b.fromYear);
}

/** @throws InputError UNKNOWN_SOURCE with the nearest ids */
/** A source by its id; throws an `InputError` with the nearest ones for one that is not there. */
export function sourceOf({ sources }: Figures, id: string): Source {
  const source = sources.find((other) => other.id === id);
  if (source !== undefined) return source;
  const write = suggest(
    id,
    sources.map((other) => other.id),
  );
  throw new InputError([problemOf("UNKNOWN_SOURCE", { name: id, write })]);
}

const indexes = new WeakMap<Figures, Map<string, Observation[]>>();

/** Observations by series, built once for each set of figures. */
function indexOf(figures: Figures): Map<string, Observation[]> {
  const known = indexes.get(figures);
  if (known !== undefined) return known;
  const index = new Map<string, Observation[]>();
  for (const observation of figures.observations) {
    const key = keyOf(observation);
    const group = index.get(key);
    if (group === undefined) index.set(key, [observation]);
    else group.push(observation);
  }
  indexes.set(figures, index);
  return index;
}

function keyOf({ locality, indicator, breakdown }: Pick<Observation, "locality" | "indicator" | "breakdown">): string {
  return `${locality}|${indicator}|${breakdown}`;
}
