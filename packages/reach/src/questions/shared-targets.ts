import type { IndicatorNames } from "@lotrinh/language";
import type { Reading, Registry, Target } from "@lotrinh/registry";
import { ancestors } from "../given/evidence.js";
import type { Assessment } from "../types/assessment.js";
import type { Standing } from "../types/brief.js";
import { standingsOf } from "./standing.js";

/** What one place asks, and how it stands with it. */
export interface SharedPlace {
  readonly locality: string;
  readonly target: Target;
  /** The default one. */
  readonly reading: Reading;
  /** Null where none is computed. */
  readonly probability: number | null;
  /** Least and greatest P over what nobody reported; null where there is nothing such, or no P. */
  readonly ends: Standing["ends"];
}

/** A target of the same indicator and year in several places. */
export interface SharedTarget {
  readonly indicator: string;
  readonly horizon: number;
  /** In the order of the assessments. */
  readonly places: readonly SharedPlace[];
  /** Localities that ask most; empty where all ask the same, or what they ask has no order. */
  readonly most: readonly string[];
  /** Localities from most to least likely; null where ranges of P overlap, or one has none: their order would be luck. */
  readonly ranked: readonly string[] | null;
}

export interface SharedTargets {
  /** Names of the indicators that it mentions, by id. */
  readonly names: IndicatorNames;
  readonly localities: readonly { readonly id: string; readonly name: string }[];
  readonly targets: readonly SharedTarget[];
  /** Places of which another is a level above. */
  readonly above: readonly { readonly locality: string; readonly parent: string }[];
}

/**
 * Open targets that two or more of the places have of the same indicator, year, unit and breakdown, side by side: who asks
 * more, and who is likelier to reach it where the ranges of P lie apart. A place with several such targets gives its first.
 * @throws RangeError for fewer than two assessments
 */
export function sharedTargets(assessments: readonly Assessment[], registry: Registry): SharedTargets {
  if (assessments.length < 2) throw new RangeError(`invalid assessments; not two or more: ${assessments.length}`);
  const groups = new Map<string, SharedPlace[]>();
  for (const assessment of assessments) {
    const standings = new Map(standingsOf(assessment).map((one) => [one.target, one]));
    for (const { target, state, readings } of assessment.targets) {
      const [first] = readings;
      if (state !== "open" || !first) continue;
      const { reading } = first;
      const key = [target.indicator, target.horizon, reading.unit, target.kind === "change"].join(" ");
      const found = groups.get(key) ?? [];
      if (found.some(({ locality }) => locality === assessment.locality)) continue;
      const { probability = null, ends = null } = standings.get(target.id) ?? {};
      groups.set(key, [...found, { locality: assessment.locality, target, reading, probability, ends }]);
    }
  }
  const shared = [...groups.values()].filter((places) => places.length > 1);
  const ids = assessments.map(({ locality }) => locality);
  return {
    names: Object.assign({}, ...assessments.map(({ legend }) => legend.names)),
    localities: assessments.map(({ locality: id, legend }) => ({ id, name: legend.localities[id]?.name ?? id })),
    targets: shared.map((places) => ({
      indicator: places[0]?.target.indicator ?? "",
      horizon: places[0]?.target.horizon ?? Number.NaN,
      places,
      most: askingMost(places),
      ranked: rankedApart(places),
    })),
    above: ids.flatMap((locality) =>
      ancestors(registry, locality)
        .filter((parent) => ids.includes(parent))
        .map((parent) => ({ locality, parent })),
    ),
  };
}

/** More is asked by the higher of lower bounds, and by the lower of upper ones; other comparators have no order. */
function askingMost(places: readonly SharedPlace[]): string[] {
  const upward = places.every(({ reading }) => [">=", ">", "="].includes(reading.comparator));
  const downward = places.every(({ reading }) => ["<=", "<"].includes(reading.comparator));
  const values = places.map(({ reading }) => reading.value);
  if ((!upward && !downward) || values.some((value) => value === null)) return [];
  const strictest = (upward ? Math.max : Math.min)(...(values as number[]));
  const most = places.filter(({ reading }) => reading.value === strictest);
  return most.length === places.length ? [] : most.map(({ locality }) => locality);
}

function rankedApart(places: readonly SharedPlace[]): string[] | null {
  const ranges = places.map(({ locality, probability, ends }) => ({
    locality,
    least: ends?.least ?? probability ?? Number.NaN,
    most: ends?.most ?? probability ?? Number.NaN,
  }));
  if (ranges.some(({ least }) => Number.isNaN(least))) return null;
  const ordered = ranges.sort((a, b) => b.least - a.least);
  const apart = ordered.every((one, i) => i === 0 || one.most < (ordered[i - 1]?.least ?? 0));
  return apart ? ordered.map(({ locality }) => locality) : null;
}
