import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { Area, Cell, Grid } from "./grid.js";
import { refuse } from "./refusal.js";
import { displayed, shownNumber } from "./shown-number.js";

type Dense = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** Sheets that are read of one workbook, and rows of one sheet. */
const MOST_SHEETS = 60;
const MOST_ROWS = 200_000;

/** The sheets of a workbook (.xlsx, .xlsm, .xls, .ods, and tables in HTML), cells as they are displayed. */
export function workbookGrids(bytes: Uint8Array): Grid[] {
  const workbook = opened(() =>
    read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellStyles: true,
      sheetStubs: true,
      raw: true,
      sheetRows: MOST_ROWS + 1,
    }),
  );
  const isDate = (format: string): boolean => SSF.is_date(format);
  return workbook.SheetNames.slice(0, MOST_SHEETS).map((name, i) => {
    const sheet = workbook.Sheets[name];
    const isHidden = (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return sheet === undefined ? emptyGrid(name) : gridOf(sheet, { name, isHidden, isDate });
  });
}

/** The library tells the console of records that it does not know; here they are no news. */
function opened(read: () => WorkBook): WorkBook {
  const { error: tell } = console;
  console.error = () => {};
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    return refuse(/password|encrypt/i.test(message) ? "WORKBOOK_PROTECTED" : "WORKBOOK_CORRUPTED");
  } finally {
    console.error = tell;
  }
}

function emptyGrid(name: string): Grid {
  return { name, isHidden: false, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
}

interface SheetOptions {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isDate: (format: string) => boolean;
}

function gridOf(sheet: WorkSheet, { name, isHidden, isDate }: SheetOptions): Grid {
  const data = ((sheet as { "!data"?: Dense })["!data"] ?? []) as Dense;
  if (data.length > MOST_ROWS) refuse("SHEET_TOO_LONG", { sheet: name, most: MOST_ROWS });
  const isHiddenRow = (row: number): boolean => sheet["!rows"]?.[row]?.hidden === true;
  const isHiddenColumn = (column: number): boolean => sheet["!cols"]?.[column]?.hidden === true;
  const hiddenRows: number[] = [];
  const hiddenColumns = new Set<number>();
  const rows = Array.from(data, (row, r) => {
    if (row === undefined) return undefined;
    const cells = Array.from(row, (cell) => (cell === undefined ? undefined : cellOf(cell, isDate)));
    if (isHiddenRow(r)) {
      if (cells.some((cell) => cell !== undefined)) hiddenRows.push(r);
      return undefined;
    }
    return cells.map((cell, c) => {
      if (cell !== undefined && isHiddenColumn(c)) hiddenColumns.add(c);
      return isHiddenColumn(c) ? undefined : cell;
    });
  });
  const merges = (sheet["!merges"] ?? []).map(({ s, e }): Area => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return { name, isHidden, rows, merges, hiddenRows, hiddenColumns: [...hiddenColumns].sort((a, b) => a - b) };
}

function cellOf({ t, v, w, z, f }: CellObject, isDate: (format: string) => boolean): Cell | undefined {
  const format = typeof z === "string" ? z : "General";
  const unknown = t === "n" && typeof v === "number" && w === undefined ? displayed(v, format) : undefined;
  const text = String(w ?? unknown ?? v ?? "")
    .normalize("NFC")
    .trim();
  if (t === "n" && !Number.isFinite(v)) return { text: text || "#N/A", kind: "error" };
  if (t === "n" && typeof v === "number") {
    if (isDate(format)) return { text, kind: "date", stored: v };
    const shown = unknown === null ? undefined : shownNumber(text, v, format);
    return { text, kind: "number", stored: v, ...(shown ? { shown } : {}) };
  }
  if (t === "d" || v instanceof Date) return { text, kind: "date" };
  if (t === "e") return { text: text || "#N/A", kind: "error" };
  if (t === "b") return { text, kind: "boolean" };
  if (text === "" && f !== undefined) return { text, kind: "text", formula: f };
  return text === "" ? undefined : { text, kind: "text" };
}
