import type { CellAddress, CellObject, WorkSheet } from "@e965/xlsx";
import { InputError, problemOf } from "@lotrinh/language";
import { type Line, readOrdinary } from "@lotrinh/registry";
import { checkInflation } from "./inflation.js";

/** Largest workbook that is opened, in MB. */
const MOST_MEGABYTES = 64;

/** The rows of one sheet of a workbook. */
export interface SheetLines {
  readonly sheet: string;
  readonly lines: readonly Line[];
}

/**
 * The rows of the first sheet of a workbook (.xlsx, .xls, .ods) that has any, cells as text and numbers with a decimal
 * point; empty rows are left out and `line` is the row's number in the sheet.
 * @throws InputError FILE_*, WORKBOOK_BOMB or WORKBOOK_UNREADABLE
 */
export async function readWorkbookLines(file: string): Promise<SheetLines> {
  const bytes = readOrdinary(file, { name: file, most: MOST_MEGABYTES });
  checkInflation(bytes, file);
  const { read, utils } = await import("@e965/xlsx");
  const workbook = reading(file, () => read(bytes, { cellDates: false, cellNF: true }));
  for (const sheet of workbook.SheetNames) {
    const cells = workbook.Sheets[sheet];
    if (!cells?.["!ref"]) continue;
    const { s: first } = utils.decode_range(cells["!ref"]);
    const lines = reading(file, () => linesOf(cells, first.c, utils.decode_cell));
    const written = lines.filter((one) => one.cells.some((cell) => cell !== ""));
    if (written.length > 0) return { sheet, lines: sameWidth(written) };
  }
  return { sheet: workbook.SheetNames[0] ?? "", lines: [] };
}

/** The rows that have cells, from a column on: a sheet may claim to reach much further than they do. */
function linesOf(sheet: WorkSheet, first: number, placeOf: (name: string) => CellAddress): Line[] {
  const rows = new Map<number, string[]>();
  for (const [name, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (name.startsWith("!")) continue;
    const { r, c } = placeOf(name);
    if (c < first) continue;
    const row = rows.get(r) ?? [];
    row[c - first] = textOf(cell);
    rows.set(r, row);
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return inOrder.map(([r, cells]) => ({ line: r + 1, cells: Array.from(cells, (cell) => cell ?? "") }));
}

/** Cells to the right of the heading are dropped where they are empty. */
function sameWidth(lines: readonly Line[]): Line[] {
  const head = lines[0]?.cells ?? [];
  const width = head.findLastIndex((cell) => cell !== "") + 1;
  return lines.map(({ line, cells }) => {
    const last = Math.max(width, cells.findLastIndex((cell) => cell !== "") + 1);
    return { line, cells: Array.from({ length: last }, (_, i) => cells[i] ?? "") };
  });
}

/**
 * What a person reads in a cell, with a decimal point: 51.1 for 0.511 as a percentage. What is displayed as no plain number, such
 * as a day or “12 nghìn”, stays the text that it is.
 * @throws Error for a cell of a kind that there is not
 */
function textOf({ t, v, w, z }: CellObject): string {
  if (t === "z" || t === "e") return "";
  if (!["s", "n", "b", "d"].includes(t)) throw new TypeError(`a cell of kind ${t}`);
  if (t === "n" && typeof v === "number") return numberText(v, w, z);
  return String(v ?? "")
    .normalize("NFC")
    .trim();
}

function numberText(stored: number, displayed: string | undefined, format: unknown): string {
  if (displayed === undefined)
    return format === undefined || format === "General" ? String(stored) : `${stored} (${format})`;
  const text = displayed.trim();
  const match = /^(-|\()?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:E[+-]?\d+)?)%?\)?$/i.exec(text);
  const size = Number(match?.[2]?.replaceAll(",", "") || Number.NaN);
  if (!match || Number.isNaN(size)) return text;
  const shown = match[1] ? -size : size;
  // Unformatted numbers are displayed to eleven digits.
  const isWhole = Math.abs(shown - stored) <= Math.abs(stored) * 1e-9;
  return String(isWhole ? stored : shown);
}

/** The library tells the console of records that it does not know; here they are no news. */
function reading<T>(file: string, read: () => T): T {
  const { error: tell } = console;
  console.error = () => {};
  try {
    return read();
  } catch {
    throw new InputError([problemOf("WORKBOOK_UNREADABLE", { file })]);
  } finally {
    console.error = tell;
  }
}
