import type { CellObject } from "@e965/xlsx";
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
  const workbook = reading(file, () => read(bytes, { cellDates: false }));
  for (const sheet of workbook.SheetNames) {
    const cells = workbook.Sheets[sheet];
    if (!cells?.["!ref"]) continue;
    for (const cell of Object.values(cells)) showPercent(cell);
    const { s: first } = utils.decode_range(cells["!ref"]);
    const rows = utils.sheet_to_json<unknown[]>(cells, { header: 1, raw: true, defval: "", blankrows: true });
    const lines = rows.map((row, i) => ({ line: first.r + i + 1, cells: row.map(textOf) }));
    const written = lines.filter((one) => one.cells.some((cell) => cell !== ""));
    if (written.length > 0) return { sheet, lines: sameWidth(written) };
  }
  return { sheet: workbook.SheetNames[0] ?? "", lines: [] };
}

/** Cells to the right of the heading are dropped where they are empty. */
function sameWidth(lines: readonly Line[]): Line[] {
  const head = lines[0]?.cells ?? [];
  const width = head.findLastIndex((cell) => cell !== "") + 1;
  return lines.map(({ line, cells }) => {
    const beyond = cells.slice(width).findLastIndex((cell) => cell !== "");
    return { line, cells: cells.slice(0, width + beyond + 1) };
  });
}

/** A cell formatted as a percentage stores the hundredth of what a person reads: 51.1% is 0.511. */
function showPercent(cell: CellObject): void {
  if (cell.t !== "n" || !/^-?[\d,]*\.?\d+%$/.test(cell.w ?? "")) return;
  cell.v = Number((cell.w ?? "").replace(/[%,]/g, ""));
}

function textOf(value: unknown): string {
  return String(value ?? "")
    .normalize("NFC")
    .trim();
}

function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new InputError([problemOf("WORKBOOK_UNREADABLE", { file })]);
  }
}
