import { harmless, unitName } from "@lotrinh/language";
import type { Indicator, Plan } from "@lotrinh/registry";
import type { Cell, Workbook, Worksheet } from "exceljs";
import { repack } from "../../template/repack.js";
import {
  DECISIONS,
  LIST_SHEET,
  REVIEW_COLUMNS,
  REVIEW_GUIDE,
  REVIEW_MARK,
  REVIEW_MARKER,
  REVIEW_SHEET,
  type ReviewCells,
  type ReviewKey,
} from "./columns.js";
import { reviewGuide } from "./guide.js";
import { reviewRow } from "./row.js";
import { comparatorWords, indicatorLabel, unitsOffered } from "./words.js";

export interface ReviewRequest {
  readonly plan: Plan;
  readonly indicators: readonly Indicator[];
  /** What a person should look at in each target, in the order in which the rows stand. */
  readonly order: readonly { readonly id: string; readonly doubts: readonly string[] }[];
}

/** Written into the file in place of the time at which it was made. */
const TIME = new Date(Date.UTC(2000, 0, 1));
const WHITE = "FFFFFFFF";
const OPEN = "FFFFF8DC";
const KEPT = "FFEDEDED";
const HEAD = "FF1F4E79";
const FONT = { name: "Calibri", size: 11 };

/**
 * A workbook of one target a row, to be edited and read back with `readReview`, as .xlsx: the same plan gives the same bytes.
 * Every cell is text, so that no spreadsheet makes dates or formulas of it.
 */
export async function reviewBytes({ plan, indicators, order }: ReviewRequest): Promise<Uint8Array> {
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  book.creator = "Lộ trình";
  book.lastModifiedBy = "Lộ trình";
  book.created = TIME;
  book.modified = TIME;
  const known = new Map(indicators.map((one) => [one.id, one]));
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const rows = order.flatMap(({ id, doubts }) => {
    const target = targets.get(id);
    return target ? [reviewRow(target, { indicators: known, doubts })] : [];
  });
  const main = book.addWorksheet(REVIEW_SHEET, { views: [{ state: "frozen", xSplit: 3, ySplit: 1 }] });
  await addRows(main, rows);
  addLists(book, indicators);
  validate(main, rows, indicators);
  addGuide(book, plan.title);
  const marker = book.addWorksheet(REVIEW_MARKER, { state: "hidden" });
  marker.addRow([REVIEW_MARK, "1"]);
  marker.addRow(["plan", plan.id]);
  for (const row of rows) marker.addRow(["row", row.id, ...REVIEW_COLUMNS.map(({ key }) => harmless(row[key]))]);
  return repack(new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer));
}

async function addRows(sheet: Worksheet, rows: readonly ReviewCells[]): Promise<void> {
  REVIEW_COLUMNS.forEach(({ width }, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  const head = sheet.addRow(REVIEW_COLUMNS.map((column) => column.head));
  head.height = 22;
  head.eachCell((cell) => {
    cell.font = { ...FONT, bold: true, color: { argb: WHITE } };
    cell.alignment = { wrapText: true, vertical: "middle" };
    fill(cell, HEAD);
  });
  for (const row of rows) {
    const added = sheet.addRow(REVIEW_COLUMNS.map(({ key }) => harmless(row[key])));
    REVIEW_COLUMNS.forEach(({ key, isOpen, width }, i) => {
      const cell = added.getCell(i + 1);
      cell.numFmt = "@";
      cell.alignment = { vertical: "top", wrapText: width >= 12, ...(isNumeric(key) ? { horizontal: "right" } : {}) };
      cell.border = { bottom: { style: "thin", color: { argb: "FFCCCCCC" } } };
      cell.protection = { locked: !isOpen };
      fill(cell, isOpen ? OPEN : KEPT);
      cell.font = { ...FONT, color: { argb: isOpen ? "FF000000" : "FF404040" } };
    });
    added.height = heightOf(row);
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: REVIEW_COLUMNS.length } };
  sheet.pageSetup = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 };
  // Without a password: it keeps from slips, and is no lock.
  await sheet.protect("", {
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
    sort: true,
    selectLockedCells: true,
  });
}

function isNumeric(key: ReviewKey): boolean {
  return key === "value" || key === "value_to" || key === "year" || key === "multiple" || key === "line";
}

/** Points that the longest cell takes: programs do not always fit a row to its wrapped words. */
function heightOf(row: ReviewCells): number {
  const lines = REVIEW_COLUMNS.map(({ key, width }) =>
    row[key].split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0),
  );
  return Math.min(400, 4 + 15 * Math.max(...lines));
}

function fill(cell: Cell, argb: string): void {
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb } };
}

function addLists(book: Workbook, indicators: readonly Indicator[]): void {
  const sheet = book.addWorksheet(LIST_SHEET, { views: [{ state: "frozen", ySplit: 1 }] });
  [70, 16, 70, 4, 24].forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  const units = unitsOffered(indicators);
  sheet.addRow(["Chỉ số (chép cả ô)", "Đơn vị", "Định nghĩa", "", "Đơn vị chọn được"]).font = { bold: true };
  indicators.forEach((one, i) => {
    sheet.addRow([indicatorLabel(one), unitName(one.unit), harmless(one.definition), "", units[i] ?? ""]);
  });
  sheet.eachRow((row) => {
    row.alignment = { vertical: "top", wrapText: true };
    row.eachCell((cell) => {
      cell.numFmt = "@";
    });
  });
}

function validate(sheet: Worksheet, rows: readonly ReviewCells[], indicators: readonly Indicator[]): void {
  const range = (column: string, count: number): string => `'${LIST_SHEET}'!$${column}$2:$${column}$${count + 1}`;
  const inline = (words: readonly string[]): string => `"${words.join(",")}"`;
  const lists: Partial<Record<ReviewKey, string>> = {
    decision: inline(DECISIONS),
    indicator: range("A", indicators.length),
    comparator: inline(comparatorWords),
    unit: range("E", unitsOffered(indicators).length),
  };
  const columnOf = (key: ReviewKey): number => REVIEW_COLUMNS.findIndex((one) => one.key === key) + 1;
  rows.forEach((row, i) => {
    const readings = row.readings.split("\n").map((_, n) => String(n + 1));
    for (const [key, formula] of Object.entries({ ...lists, reading: inline(readings) })) {
      sheet.getCell(i + 2, columnOf(key as ReviewKey)).dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: [formula],
        showErrorMessage: true,
        errorTitle: "Lộ trình",
        error:
          key === "indicator"
            ? `Chọn trong danh sách, hoặc chép một ô ở trang ${LIST_SHEET}.`
            : "Chọn trong danh sách.",
      };
    }
  });
}

function addGuide(book: Workbook, title: string): void {
  const sheet = book.addWorksheet(REVIEW_GUIDE);
  sheet.getColumn(1).width = 120;
  for (const line of reviewGuide(title)) {
    const isHeading = line.startsWith("# ");
    const cell = sheet.addRow([isHeading ? line.slice(2) : line]).getCell(1);
    cell.alignment = { wrapText: true, vertical: "top" };
    if (isHeading) cell.font = { bold: true, size: 13 };
  }
}
