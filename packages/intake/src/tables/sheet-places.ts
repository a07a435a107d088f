import type { Locality } from "@lotrinh/registry";
import { hasKind, isWhole, type Places } from "./places.js";

/** Of what place each sheet is: `whole` for the one that adds them up, null where its name does not say. */
export type SheetPlaces = ReadonlyMap<string, Locality | "whole" | null>;

/**
 * The places of sheets that are named after the units of one place, two at least; empty for any other workbook.
 * `whole` is the place that was asked for or that all titles name.
 */
export function sheetPlaces(
  names: readonly string[],
  { places, whole, year }: { readonly places: Places; readonly whole: Locality | null; readonly year: number | null },
): SheetPlaces {
  const found = names.map((sheet): [string, Locality | "whole" | null] => {
    const name = sheet.replace(/_/g, " ").trim();
    const inside = whole && places.within(name, whole, year);
    const named = inside ?? (hasKind(name) ? places.find(name) : null);
    if (named && named.id !== whole?.id) return [sheet, named];
    const isAll = named !== null || isWhole(name) || (whole !== null && places.find(name)?.id === whole.id);
    return [sheet, isAll ? "whole" : null];
  });
  const units = new Set(found.flatMap(([, place]) => (place === null || place === "whole" ? [] : place.id)));
  return units.size >= 2 ? new Map(found) : new Map();
}
