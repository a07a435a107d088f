import { breaksOf, type Figures, type Observation } from "@lotrinh/observations";
import type { Identity, Locality } from "@lotrinh/registry";
import type { Around } from "../types.js";

const NONE: ReadonlyMap<number, Observation> = new Map();

export interface Surroundings {
  readonly of: (locality: string, indicator: string, breakdown: string) => Around;
  /** All that is known of a locality. */
  readonly at: (locality: string) => readonly Observation[];
  readonly identities: readonly Identity[];
}

/** What is known around the figures of files; `places` are the localities that they speak of and those above them. */
export function surroundings(
  figures: Figures,
  places: ReadonlyMap<string, Locality>,
  identities: readonly Identity[],
): Surroundings {
  const series = new Map<string, Map<number, Observation>>();
  const byPlace = new Map<string, Observation[]>();
  for (const one of figures.observations) {
    const key = keyOf(one.locality, one.indicator, one.breakdown);
    const years = series.get(key) ?? new Map<number, Observation>();
    years.set(one.year, one);
    series.set(key, years);
    byPlace.set(one.locality, [...(byPlace.get(one.locality) ?? []), one]);
  }
  return {
    of: (locality, indicator, breakdown) => {
      const above = nearestAbove(places.get(locality), places, (id) => series.has(keyOf(id, indicator, breakdown)));
      return {
        own: series.get(keyOf(locality, indicator, breakdown)) ?? NONE,
        above: (above && series.get(keyOf(above.id, indicator, breakdown))) ?? NONE,
        aboveName: above?.name ?? "",
        get breaks() {
          return breaksOf(figures, locality, indicator);
        },
      };
    },
    at: (locality) => byPlace.get(locality) ?? [],
    identities,
  };
}

/** The first unit above that has the series; the country is none: a place is too small a part of it. */
function nearestAbove(
  of: Locality | undefined,
  places: ReadonlyMap<string, Locality>,
  has: (id: string) => boolean,
): Locality | undefined {
  const parent = of?.parent ? places.get(of.parent) : undefined;
  if (parent === undefined || parent.level === "country") return undefined;
  return has(parent.id) ? parent : nearestAbove(parent, places, has);
}

function keyOf(locality: string, indicator: string, breakdown: string): string {
  return `${locality}|${indicator}|${breakdown}`;
}
