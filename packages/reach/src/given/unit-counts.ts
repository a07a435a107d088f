import { type Figures, series } from "@lotrinh/observations";
import type { Lineage, Locality, Registry } from "@lotrinh/registry";

export interface UnitCount {
  readonly units: number;
  readonly source: string;
}

/** Communes that a plan's locality had, and that hold its territory today; null where the list is not known. */
export interface UnitCounts {
  readonly before: (UnitCount & { readonly year: number }) | null;
  readonly today: UnitCount | null;
}

/**
 * Communes of a locality before its end and today: of a unit that was divided into communes as the lineage counts them,
 * else as the figures do.
 */
export function unitCounts(
  { lineage, localities }: Pick<Registry, "lineage" | "localities">,
  figures: Figures,
  locality: string,
): UnitCounts {
  const own = lineage.filter((one) => one.locality === locality);
  const old = new Set(own.map((one) => one.fromCode)).size;
  const level = localities.find(({ id }) => id === locality)?.level;
  const known = series(figures, { locality, indicator: "commune_units" }).at(-1);
  const [first] = own;
  if (level === "district" && first) {
    const year = Number(first.date.slice(0, 4));
    const today = new Set(own.map((one) => one.toCode)).size;
    return { before: { units: old, source: first.source, year }, today: { units: today, source: first.source } };
  }
  const before = known ? { units: known.value, source: known.source, year: known.year } : null;
  const successor = first && successorOf(localities, level, first);
  const now = successor && series(figures, { locality: successor.id, indicator: "commune_units" }).at(-1);
  return { before, today: now ? { units: now.value, source: now.source } : first ? null : before };
}

/** Communes of today that a locality is or was made of: those whose ids stand under its own. */
export function communesOf({ localities }: Pick<Registry, "localities">, locality: string): string[] {
  return localities.filter(({ id, level }) => level === "commune" && id.startsWith(`${locality}/`)).map(({ id }) => id);
}

/** The locality that goes on under the name of the new unit. */
export function successorOf(
  localities: Registry["localities"],
  level: Locality["level"] | undefined,
  { date, toName }: Lineage,
) {
  return localities.find(
    (one) => one.level === level && one.validFrom === date && toName.endsWith(one.name.replace(/ \(.*/, "")),
  );
}
