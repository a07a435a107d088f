import { fold, type ProblemCode } from "@lotrinh/language";
import type { FoundTable } from "./find-tables.js";
import { cellAt, cellName, columnName, textAt } from "./grid.js";
import type { MeasureColumn, TableColumns } from "./measure-column.js";
import { isPartAlone } from "./measures/part-words.js";
import { meaningOf } from "./measures/signature.js";
import { isLevelText } from "./read-number.js";
import type { Reading } from "./reading.js";
import type { RowFacts } from "./row-facts.js";
import { isFigureLike } from "./stub-columns.js";

/** Says what the heading, each column and each year of columns were taken for. */
export function tellColumns(
  { grid, headFrom, headTo, rows }: FoundTable,
  columns: TableColumns,
  measures: readonly MeasureColumn[],
  { taken }: Reading,
): void {
  const tell = (place: string, text: string, code: ProblemCode, params = {}): void => {
    taken.push({ sheet: grid.name, place, text, code, params });
  };
  tell(`${headFrom + 1}–${headTo + 1}`, "", "TAKEN_HEADING", { rows: rows.length });
  columns.roles.forEach((role, column) => {
    if (role !== undefined)
      tell(columnName(column), textAt(grid, headFrom, column), `TAKEN_${role.toUpperCase() as Uppercase<typeof role>}`);
  });
  for (const { column, heading } of columns.qualifiers) tell(columnName(column), heading, "TAKEN_QUALIFIER");
  for (const { column, heading, year, place } of measures) {
    if (place !== undefined) tell(columnName(column), heading, "TAKEN_PLACE_COLUMN");
    else if (year !== null) tell(columnName(column), heading, "TAKEN_YEAR_COLUMN", { year: String(year.year) });
    else if (heading !== "") tell(columnName(column), heading, "TAKEN_MEASURE");
  }
  for (const { column, heading } of columns.changes) tell(columnName(column), heading, "TAKEN_CHANGE");
  for (const { column, heading } of columns.partsOfYear) tell(columnName(column), heading, "TAKEN_PART_OF_YEAR");
}

/** Whether a column of a form has what the form is for, a rate or a level, not a count that rates are made of. */
function isResult(
  texts: readonly string[],
  rows: readonly RowFacts[],
  grid: FoundTable["grid"],
  column: number,
): boolean {
  const isRate = texts.some((text) => meaningOf(text).features.has("rate"));
  return isRate || rows.some(({ row }) => isLevelText(textAt(grid, row, column)));
}

/** What stands for a column without a heading. */
function firstFigure(grid: FoundTable["grid"], rows: readonly RowFacts[], column: number): string {
  return rows.map(({ row }) => textAt(grid, row, column)).find((text) => text !== "") ?? "";
}

const UNIVERSALISATION = /phổ cập|mù chữ/i;

/** Says which rows and columns were not understood. */
export function tellUnused(
  { grid, headFrom, titles }: FoundTable,
  columns: TableColumns,
  measures: readonly MeasureColumn[],
  rows: readonly RowFacts[],
  used: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> },
  { index, findings, mapping, names }: Reading,
): void {
  // Forms of universalisation have many counts that are the parts of their rates.
  const isUniversalisation = titles.some((title) => UNIVERSALISATION.test(title));
  const stub = columns.role("indicator") ?? columns.role("locality") ?? 0;
  const isBlamedOnRows = columns.role("indicator") !== undefined && rows.some(({ row }) => !used.rows.has(row));
  if (isBlamedOnRows) {
    for (const { row, text } of rows) {
      if (used.rows.has(row) || mapping.get(fold(text)) === "-") continue;
      if (text !== "") names.set(text, null);
      // Rows of single ages are parts of the rows of ages that a form asks for.
      findings.add(
        isUniversalisation && used.rows.size > 0 && isPartAlone(text) ? "note" : "question",
        "INDICATOR_UNKNOWN",
        { sheet: grid.name, row, column: stub, value: text },
        { near: index.near(text).join(", ") || "–" },
      );
    }
  }
  if (isBlamedOnRows && used.rows.size === 0) return;
  for (const { column, heading, texts } of measures) {
    if (used.columns.has(column) || mapping.get(fold(heading)) === "-") continue;
    findings.add(
      isUniversalisation && !isResult(texts, rows, grid, column) ? "note" : "question",
      "COLUMN_NOT_READ",
      {
        sheet: grid.name,
        row: headFrom,
        column,
        value: heading || firstFigure(grid, rows, column),
      },
      { near: index.near(heading).join(", ") || "–" },
    );
  }
}

/** Says which figures were not understood though others of their row and of their column were. */
export function tellUnread(
  { grid, titles }: FoundTable,
  unread: readonly { readonly row: number; readonly column: number }[],
  used: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> },
  findings: Reading["findings"],
): void {
  if (titles.some((title) => UNIVERSALISATION.test(title))) return;
  const told = new Set(findings.listed.flatMap(({ sheet, cell }) => (sheet === grid.name ? (cell ?? []) : [])));
  for (const { row, column } of unread) {
    if (told.has(cellName(row, column))) continue;
    const cell = cellAt(grid, row, column);
    if (cell === undefined || !isFigureLike(cell) || !used.rows.has(row) || !used.columns.has(column)) continue;
    findings.add("note", "FIGURE_NOT_READ", { sheet: grid.name, row, column, value: cell.text });
  }
}
