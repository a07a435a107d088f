import { basename } from "node:path";
import type { Registry } from "@lotrinh/registry";
import { placesOf } from "./places.js";
import type { ImportedRow } from "./types.js";
import { writeText } from "./write-text.js";

const COLUMNS = "locality,indicator,breakdown,year,value,unit,numerator,denominator,status,quality,source,note";

/**
 * Writes figures with the columns of `data/observations`, whole or not at all, and gives how many were written: those
 * that have a year and a known locality. A provisional figure is written as reported, of medium quality, and noted.
 * @throws InputError OUT_EXISTS unless forced, OUT_UNWRITABLE
 */
export function writeRows(
  file: string,
  rows: readonly ImportedRow[],
  { registry, from, force = false }: { readonly registry: Registry; readonly from: string; readonly force?: boolean },
): number {
  const places = placesOf(registry);
  const isKnown = (locality: string | null): boolean => locality !== null && places.find(locality)?.id === locality;
  const whole = rows.filter(({ locality, year }) => year !== null && isKnown(locality));
  const lines = whole.map((row) => lineOf(row, basename(from)));
  writeText(file, `${[COLUMNS, ...lines].join("\n")}\n`, { force });
  return whole.length;
}

function lineOf(row: ImportedRow, from: string): string {
  const isProvisional = row.status === "provisional";
  const note = [isProvisional ? "số sơ bộ" : "", row.note, `${row.sheet}!${row.cell}`]
    .filter((text) => text !== "")
    .join("; ");
  const status = isProvisional ? "reported" : row.status;
  const cells = [
    row.locality ?? "",
    row.indicator,
    row.breakdown,
    row.year ?? "",
    row.value,
    row.unit,
    "",
    "",
    status,
    "medium",
  ];
  return [...cells, row.source || from, note].map(csvCell).join(",");
}

/** A text that a spreadsheet would run as a formula begins with an apostrophe, which our readers take away again. */
function csvCell(value: string | number): string {
  const text = typeof value === "number" || !/^[=+\-@\t\r]/.test(value) ? String(value) : `'${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
