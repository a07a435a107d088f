import type { Conflict, Figures, Observation, Source } from "./types.js";

/** Figures of one rank. */
export interface Layer {
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
}

/**
 * Figures of several layers in one, the first of the highest rank. Where two speak of the same locality, indicator, breakdown
 * and year, the higher layer holds; within a layer the newer source, then a figure that prints its counts. Each pair of
 * different values is listed: nothing is overwritten in silence.
 */
export function mergeFigures(known: Figures, layers: readonly Layer[]): Figures {
  const sources = new Map<string, Source>();
  const kept = new Map<string, Observation>();
  const conflicts: Conflict[] = [...(known.conflicts ?? [])];
  for (const layer of [...layers, known]) {
    for (const source of layer.sources) if (!sources.has(source.id)) sources.set(source.id, source);
    const own = new Map<string, Observation>();
    const within = new Map(layer.sources.map((one) => [one.id, one.retrieved]));
    for (const one of layer.observations) {
      const key = figureKey(one);
      const other = own.get(key);
      if (other === undefined) {
        own.set(key, one);
        continue;
      }
      const reason = reasonFor(one, other, within);
      const [held, aside] = reason.over ? [one, other] : [other, one];
      own.set(key, held);
      if (held.value !== aside.value) conflicts.push({ kept: held, setAside: aside, reason: reason.code });
    }
    for (const [key, one] of own) {
      const higher = kept.get(key);
      if (higher === undefined) kept.set(key, one);
      else if (higher.value !== one.value) conflicts.push({ kept: higher, setAside: one, reason: "planner" });
    }
  }
  const own = new Set(
    layers.flatMap(({ observations }) => observations).filter((one) => kept.get(figureKey(one)) === one),
  );
  const bundled = known.observations.filter((one) => kept.get(figureKey(one)) === one);
  return { ...known, sources: [...sources.values()], observations: [...bundled, ...own], conflicts };
}

type FigureCell = Pick<Observation, "locality" | "indicator" | "breakdown" | "year">;

/** What tells figures apart: locality, indicator, breakdown and year. */
export function figureKey({ locality, indicator, breakdown, year }: FigureCell): string {
  return [locality, indicator, breakdown, year].join("|");
}

function reasonFor(one: Observation, other: Observation, retrieved: ReadonlyMap<string, string>) {
  const [mine, theirs] = [retrieved.get(one.source) ?? "", retrieved.get(other.source) ?? ""];
  if (mine !== theirs) return { code: "newer", over: mine > theirs } as const;
  return { code: "counts", over: hasCounts(one) && !hasCounts(other) } as const;
}

function hasCounts({ numerator, denominator }: Observation): boolean {
  return numerator !== null && denominator !== null;
}
