import { type IndicatorNames, indicatorName, leverName, statusName } from "@lotrinh/language";
import { namesOf } from "@lotrinh/registry";
import type { Workbook, Worksheet } from "exceljs";
import { writeText } from "../tables/write-text.js";
import { figureRows, type Row } from "./figure-rows.js";
import { guideLines } from "./guide.js";
import { repack } from "./repack.js";
import {
  ASSUMPTION_COLUMNS,
  ASSUMPTIONS,
  COMMUNES,
  type Column,
  FIGURE_COLUMNS,
  FIGURE_SHEETS,
  GUIDE,
  LEVELS,
  MARK,
  MARKER,
  SCHOOL_COLUMNS,
  SCHOOLS,
} from "./sheets.js";
import type { SchoolRow, TemplateAssumption, TemplateRequest } from "./types.js";

/** Written into the file in place of the time at which it was made. */
const TIME = new Date(Date.UTC(2000, 0, 1));
const STATUSES = ["reported", "estimated", "assumed", "illustrative"].map((status) => statusName(status));
/** Rows for schools that are not in the list yet. */
const SPARE = 30;

/** Writes the template, whole or not at all, and counts its rows of figures and those filled in. @throws InputError OUT_EXISTS unless forced, OUT_UNWRITABLE */
export async function writeTemplate(
  file: string,
  request: TemplateRequest,
  { force = false }: { readonly force?: boolean } = {},
): Promise<{ readonly rows: number; readonly filled: number }> {
  const { bytes, rows, filled } = await templateOf(request);
  writeText(file, bytes, { force });
  return { rows, filled };
}

/** The workbook to fill in, as .xlsx: the same request gives the same bytes. */
export async function templateBytes(request: TemplateRequest): Promise<Uint8Array> {
  return (await templateOf(request)).bytes;
}

async function templateOf(request: TemplateRequest) {
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  book.creator = "Lộ trình";
  book.lastModifiedBy = "Lộ trình";
  book.created = TIME;
  book.modified = TIME;
  const { locality, registry, schools, previous } = request;
  const places = new Map(registry.localities.map(({ id, name }) => [id, name]));
  places.set(locality.id, locality.name);
  addGuide(book, locality.name);
  const figures = figureRows(request, places);
  for (const name of ["Chỉ số theo năm", ...FIGURE_SHEETS.map((one) => one.name), COMMUNES]) {
    const rows = figures.get(name);
    if (rows === undefined || book.getWorksheet(name)) continue;
    const sheet = addTable(book, name, FIGURE_COLUMNS, rows);
    validateFigures(sheet, rows, new Map(registry.indicators.map(({ id, upper }) => [id, upper])));
  }
  if (schools) addSchools(book, previous?.schools ?? [], schools.unlocks);
  const assumptions = withPrevious(request.assumptions, previous?.assumptions ?? []);
  if (assumptions.length > 0) addAssumptions(book, assumptions, namesOf(registry.indicators));
  const used = new Set([
    locality.id,
    ...request.wanted.flatMap((one) => one.places),
    ...(previous?.figures ?? []).map((one) => one.locality),
  ]);
  const marker = book.addWorksheet(MARKER, { state: "hidden" });
  marker.addRow([MARK, 1]);
  marker.addRow(["locality", locality.id, locality.name]);
  for (const id of used) marker.addRow(["place", id, places.get(id) ?? id]);
  const all = [...figures.values()].flat();
  return {
    bytes: repack(new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer)),
    rows: all.length,
    filled: all.filter((row) => row[5] !== null).length,
  };
}

function addGuide(book: Workbook, name: string): void {
  const sheet = book.addWorksheet(GUIDE);
  sheet.getColumn(1).width = 120;
  for (const line of guideLines(name)) {
    const isHeading = line.startsWith("# ");
    const cell = sheet.addRow([isHeading ? line.slice(2) : line]).getCell(1);
    cell.alignment = { wrapText: true, vertical: "top" };
    if (isHeading) cell.font = { bold: true, size: 13 };
  }
}

function addTable(book: Workbook, name: string, columns: readonly Column[], rows: readonly Row[]): Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  columns.forEach(({ width }, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  const head = sheet.addRow(columns.map((column) => column.head));
  head.eachCell((cell) => {
    cell.font = { bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF1F4E79" } };
    cell.alignment = { wrapText: true, vertical: "middle" };
  });
  for (const row of rows) {
    const added = sheet.addRow([...row]);
    columns.forEach((column, i) => {
      const cell = added.getCell(i + 1);
      cell.alignment = { vertical: "top", wrapText: column.width >= 30 };
      if (column.isOpen) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF8DC" } };
      if (/^Năm|lần trước|^Mã/.test(column.head)) cell.numFmt = "@";
    });
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return sheet;
}

/** A list of statuses; numbers not below nothing and, of shares, not above 100. */
function validateFigures(sheet: Worksheet, rows: readonly Row[], uppers: ReadonlyMap<string, number | null>): void {
  rows.forEach((row, i) => {
    const upper = uppers.get(String(row[0])) ?? null;
    const bound =
      upper === null
        ? { operator: "greaterThanOrEqual" as const, formulae: [0] }
        : { operator: "between" as const, formulae: [0, upper] };
    const error = upper === null ? "Gõ một số từ 0 trở lên." : `Gõ một số từ 0 đến ${upper}.`;
    sheet.getCell(i + 2, 6).dataValidation = numeric("decimal", bound, error);
    for (const column of [7, 8]) {
      const least = { operator: "greaterThanOrEqual" as const, formulae: [0] };
      sheet.getCell(i + 2, column).dataValidation = numeric("whole", least, "Gõ một số nguyên từ 0 trở lên.");
    }
    listOf(sheet, i + 2, 10, STATUSES);
  });
}

function numeric(
  type: "decimal" | "whole",
  bound: { operator: "between" | "greaterThanOrEqual"; formulae: number[] },
  error: string,
) {
  return { type, ...bound, allowBlank: true, showErrorMessage: true, errorTitle: "Lộ trình", error };
}

function listOf(sheet: Worksheet, row: number, column: number, words: readonly string[]): void {
  sheet.getCell(row, column).dataValidation = {
    type: "list",
    allowBlank: true,
    formulae: [`"${words.join(",")}"`],
    showErrorMessage: true,
    errorTitle: "Lộ trình",
    error: `Chọn: ${words.join(", ")}.`,
  };
}

function addSchools(book: Workbook, known: readonly SchoolRow[], unlocks: string): void {
  const rows = known.map((one): Row => {
    const last = one.certificates.at(-1);
    const before = one.certificates.slice(0, -1).join("; ");
    return [
      one.code,
      one.name,
      one.level,
      one.place,
      last === undefined ? null : String(last),
      one.standard,
      before || (one.isWhole && last !== undefined ? "không" : null),
      statusName(one.status),
      one.source,
      one.note || null,
    ];
  });
  const spare = Array.from({ length: SPARE }, (): Row => SCHOOL_COLUMNS.map(() => null));
  const sheet = addTable(book, SCHOOLS, SCHOOL_COLUMNS, [...rows, ...spare]);
  sheet.getCell(1, 1).note = `Giúp được: ${unlocks}`;
  for (let row = 2; row <= rows.length + SPARE + 1; row++) {
    listOf(sheet, row, 3, LEVELS);
    listOf(sheet, row, 6, ["1", "2"]);
    listOf(sheet, row, 8, STATUSES);
  }
}

function addAssumptions(book: Workbook, assumptions: readonly TemplateAssumption[], names: IndicatorNames): void {
  const rows = assumptions.map((one): Row => {
    const { indicator, lever, year, value, cost, status, why } = one;
    const name = lever === null ? `Xuất phát: ${indicatorName(indicator, names)}` : leverName(lever);
    return [
      indicator,
      lever,
      lever === null ? name : `${indicatorName(indicator, names)}: ${name}`,
      year === null ? null : String(year),
      value,
      one.unit,
      cost?.amount ?? null,
      cost?.per ?? null,
      statusName(status),
      why,
    ];
  });
  const sheet = addTable(book, ASSUMPTIONS, ASSUMPTION_COLUMNS, rows);
  rows.forEach((_, i) => {
    listOf(sheet, i + 2, 9, STATUSES.slice(1));
  });
}

/** Settings that were changed last year stay changed. */
function withPrevious(
  assumptions: readonly TemplateAssumption[],
  previous: readonly TemplateAssumption[],
): TemplateAssumption[] {
  const keyOf = ({ indicator, lever, year }: TemplateAssumption): string =>
    [indicator, lever, lever === null ? "" : year].join("|");
  const before = new Map(previous.map((one) => [keyOf(one), one]));
  return assumptions.map((one) => before.get(keyOf(one)) ?? one);
}
