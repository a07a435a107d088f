import { basename } from "node:path";
import type { Observation } from "@lotrinh/observations";
import type { Registry } from "@lotrinh/registry";
import { placesOf } from "./places.js";
import type { ImportedRow } from "./types.js";

/**
 * Figures that have a year and a known locality as observations. A provisional one is reported, and noted;
 * `from` is the file, which is the source of those that name none.
 */
export function observationsOf(
  rows: readonly ImportedRow[],
  { registry, from }: { readonly registry: Registry; readonly from: string },
): Observation[] {
  const places = placesOf(registry);
  const file = basename(from);
  return rows.flatMap((row): Observation[] => {
    const { locality, year, status, sheet, cell, source, note } = row;
    if (year === null || locality === null || places.find(locality)?.id !== locality) return [];
    const notes = [status === "provisional" ? "số sơ bộ" : "", note, `${sheet}!${cell}`];
    return [
      {
        locality,
        indicator: row.indicator,
        breakdown: row.breakdown,
        year,
        value: row.value,
        unit: row.unit,
        numerator: row.numerator ?? null,
        denominator: row.denominator ?? null,
        status: status === "provisional" ? "reported" : status,
        quality: row.quality ?? "medium",
        source: source || file,
        note: notes.filter((text) => text !== "").join("; "),
        file,
        line: Number(/\d+$/.exec(cell)?.[0] ?? 0),
      },
    ];
  });
}
