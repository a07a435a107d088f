import { harmless } from "@lotrinh/language";
import type { Observation } from "@lotrinh/observations";
import type { Registry } from "@lotrinh/registry";
import { observationsOf } from "./observations-of.js";
import type { ImportedRow } from "./types.js";
import { writeText } from "./write-text.js";

const COLUMNS = [
  "locality",
  "indicator",
  "breakdown",
  "year",
  "value",
  "unit",
  "numerator",
  "denominator",
  "status",
  "quality",
  "source",
  "note",
] as const satisfies readonly (keyof Observation)[];

/**
 * Writes figures with the columns of `data/observations`, whole or not at all, and gives how many were written: those
 * that have a year and a known locality.
 * @throws InputError OUT_EXISTS unless forced, OUT_UNWRITABLE
 */
export function writeRows(
  file: string,
  rows: readonly ImportedRow[],
  { registry, from, force = false }: { readonly registry: Registry; readonly from: string; readonly force?: boolean },
): number {
  const observations = observationsOf(rows, { registry, from });
  const lines = observations.map((one) => COLUMNS.map((column) => csvCell(one[column])).join(","));
  writeText(file, `${[COLUMNS.join(","), ...lines].join("\n")}\n`, { force });
  return observations.length;
}

/** A text that a spreadsheet would run as a formula begins with an apostrophe, which our readers take away again. */
function csvCell(value: string | number | null): string {
  const text = String(harmless(value) ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
