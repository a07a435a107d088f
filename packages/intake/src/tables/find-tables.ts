import { type Cell, type Grid, textAt } from "./grid.js";
import { meaningOf } from "./measures/signature.js";
import { readYear } from "./read-year.js";
import { isAgesHeading, roleOf } from "./roles.js";
import { isNoteRow, isNumberingRow, isSignature } from "./row-kinds.js";

/** One table of a sheet: its heading, what stands above it and its rows, by row numbers from 0. */
export interface FoundTable {
  readonly grid: Grid;
  /** Texts above the heading, top down. */
  readonly titles: readonly string[];
  readonly headFrom: number;
  readonly headTo: number;
  readonly numberingRow: number | null;
  readonly rows: readonly number[];
  /** Rows among or below the data that are notes. */
  readonly notes: readonly number[];
  /** Heading of each column, top down, groups first. */
  readonly headings: readonly (readonly string[])[];
}

const MOST_HEAD_ROWS = 5;
const LONGEST_GAP = 3;

/** The tables of a sheet in order; empty where no row looks like a heading. */
export function findTables(grid: Grid): FoundTable[] {
  const tables: FoundTable[] = [];
  const isLoose: IsHeading = (row, at) => isLooseHeading(grid, row, at);
  let from = 0;
  for (;;) {
    const table = nextTable(grid, { from, to: grid.rows.length }, isHeading);
    // Above one whose heading says so, others may stand that can be told by their figures only.
    const end = table?.headFrom ?? grid.rows.length;
    let next = nextTable(grid, { from, to: end }, isLoose);
    while (next !== undefined) {
      tables.push(next);
      from = endOf(next);
      next = nextTable(grid, { from, to: end }, isLoose);
    }
    if (table === undefined) return tables;
    tables.push(from === 0 ? table : { ...table, titles: titlesOf(grid, from, table.headFrom) });
    from = endOf(table);
  }
}

type IsHeading = (row: readonly (Cell | undefined)[] | undefined, at: number) => boolean;

function endOf({ rows, notes, headTo }: FoundTable): number {
  return Math.max(rows.at(-1) ?? headTo, notes.at(-1) ?? 0, headTo) + 1;
}

/** The first table with a heading from a row on, up to the row before another. */
function nextTable(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  isHead: IsHeading,
): FoundTable | undefined {
  const { rows } = grid;
  for (let row = from; row < to; row++) {
    if (!isHead(rows[row], row)) continue;
    const top = headingTop(grid, row, from);
    const { headTo, numberingRow } = headingEnd(grid, row);
    const body = bodyOf(grid, (numberingRow ?? headTo) + 1, to);
    if (body.rows.length === 0) continue;
    const titles = titlesOf(grid, from, top);
    return { grid, titles, headFrom: top, headTo, numberingRow, ...body, headings: headingsOf(grid, top, headTo) };
  }
  return undefined;
}

function titlesOf({ rows }: Grid, from: number, to: number): string[] {
  return rows
    .slice(from, to)
    .flatMap((row) => [...new Set((row ?? []).flatMap((cell) => (cell?.kind === "text" ? [cell.text] : [])))]);
}

/** Two headings at least, one of which says what the rows are; no figures. */
function isHeading(row: readonly (Cell | undefined)[] | undefined): boolean {
  const cells = (row ?? []).flatMap((cell) => (cell === undefined || isRowNumber(cell) ? [] : cell));
  if (cells.length < 2 || isNumberingRow(row)) return false;
  let roles = 0;
  let years = 0;
  let others = 0;
  for (const cell of cells) {
    const isNumber = cell.kind === "number" || /^-?[\d.,]+%?$/.test(cell.text);
    const year = readYear(cell.text);
    if (cell.kind === "text" && (roleOf(cell.text) !== undefined || isAgesHeading(cell.text))) roles++;
    else if (year !== null && "year" in year) years++;
    else if (isNumber) return false;
    else others++;
  }
  if (roles === 0 && years >= 2 && isSeries(cells) && !isInOrder(yearsIn(cells), LAST_OF_HEADINGS)) return false;
  return roles >= 2 || (roles === 1 && years + others >= 1) || (years >= 2 && others <= 2);
}

/** No heading is of a year beyond this one: “2050” is a count. */
const LAST_OF_HEADINGS = 2035;

/** Words that say what is counted, then plain numbers, all like years: “Học sinh THCS”, 2011, 2050. */
function isSeries(cells: readonly Cell[]): boolean {
  const [stub, ...others] = cells.filter(({ kind }) => kind === "text");
  return (
    stub !== undefined &&
    others.length === 0 &&
    roleOf(stub.text) === undefined &&
    meaningOf(stub.text).features.size > 0
  );
}

function yearsIn(cells: readonly Cell[]): number[] {
  return cells.flatMap(({ text }) => {
    const year = readYear(text);
    return year !== null && "year" in year ? year.year : [];
  });
}

function isInOrder(years: readonly number[], last: number): boolean {
  return years.every((year, i) => year <= last && (i === 0 || year > (years[i - 1] ?? 0)));
}

/** Whether a row below figures without a gap is one of figures that look like years, not the heading of another table. */
function isRowOfCounts(row: readonly (Cell | undefined)[]): boolean {
  const cells = row.filter((cell): cell is Cell => cell !== undefined && !isRowNumber(cell));
  const years = yearsIn(cells);
  const isNextYears = years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + 1);
  return years.length >= 2 && isSeries(cells) && !isNextYears;
}

/** “B”, “II.”: what numbers the sections of a table. */
function isRowNumber({ kind, text }: Cell): boolean {
  return kind === "text" && /^(?:[IVX]{1,4}|[A-ZĐ])[.)]?$/.test(text);
}

/** Where no heading says what the rows are: three texts or more above a row that begins with words and goes on with figures. */
function isLooseHeading({ rows }: Grid, row: readonly (Cell | undefined)[] | undefined, at: number): boolean {
  const heads = (row ?? []).filter((cell) => cell !== undefined);
  if (heads.length > 0 && heads.length < 3) return isYearHeading({ rows }, row ?? [], at);
  if (heads.length < 3 || heads.some(isFigure)) return false;
  const next =
    [1, 2].map((step) => rows[at + step] ?? []).find((cells) => cells.length > 0 && !isNumberingRow(cells)) ?? [];
  const cells = next.filter((cell) => cell !== undefined);
  return (
    cells.length >= 3 &&
    cells.filter(isFigure).length >= cells.length / 2 &&
    cells.some(({ text }) => /\p{L}{2}/u.test(text))
  );
}

/** One year above a column of figures, words left of them. */
function isYearHeading({ rows }: Pick<Grid, "rows">, row: readonly (Cell | undefined)[], at: number): boolean {
  const column = row.findIndex((cell) => cell !== undefined && isYear(cell));
  if (column < 1 || row.slice(column + 1).some((cell) => cell !== undefined)) return false;
  const below = [1, 2, 3].map((step) => rows[at + step] ?? []).filter((cells) => cells[column] !== undefined);
  return (
    below.length >= 2 &&
    below.every((cells) => {
      const figure = cells[column];
      const isWords = cells.slice(0, column).some((cell) => cell?.kind === "text" && /\p{L}{2}/u.test(cell.text));
      return isWords && figure !== undefined && isFigure(figure);
    })
  );
}

function isYear({ text }: Cell): boolean {
  const year = readYear(text);
  return year !== null && "year" in year;
}

/** A row of group headings may stand above the row that names the columns. */
function headingTop({ rows, merges }: Grid, row: number, from: number): number {
  let top = row;
  while (top > from && row - top < MOST_HEAD_ROWS) {
    const above = rows[top - 1] ?? [];
    const written = above.flatMap((cell, column) => (cell === undefined ? [] : [{ cell, column }]));
    const isGroup =
      written.length >= 2 &&
      written.every(({ cell }) => cell.kind === "text" && cell.text.length < 80 && !/^\(?-/.test(cell.text));
    const isJoined = merges.some(({ top: t, bottom }) => t === top - 1 && bottom >= top);
    if (
      !isGroup ||
      !(isJoined || written.some(({ column }) => rows[row]?.[column] === undefined) || written.length >= 3)
    )
      break;
    top--;
  }
  return top;
}

function headingEnd(grid: Grid, row: number): { readonly headTo: number; readonly numberingRow: number | null } {
  const { rows, merges } = grid;
  for (let below = row + 1; below <= row + MOST_HEAD_ROWS && below < rows.length; below++) {
    if (isNumberingRow(rows[below])) return { headTo: below - 1, numberingRow: below };
  }
  let headTo = row;
  for (let below = row + 1; below < row + MOST_HEAD_ROWS && below < rows.length; below++) {
    const isSpanned = merges.some(({ top, bottom }) => top >= row && top < below && bottom >= below && top <= headTo);
    if (!isSpanned && !isSubheading(grid, row, below)) break;
    if ((rows[below] ?? []).some((cell) => cell !== undefined && isFigure(cell))) break;
    headTo = below;
  }
  return { headTo, numberingRow: null };
}

/** Nothing below the columns that say what a row is, texts or years below the others. */
function isSubheading({ rows }: Grid, head: number, below: number): boolean {
  const written = (rows[below] ?? []).flatMap((cell, column) => (cell === undefined ? [] : [{ cell, column }]));
  if (written.length < 2) return false;
  return written.every(({ cell, column }) => {
    const role = roleOf(rows[head]?.[column]?.text ?? "");
    const isStub = role !== undefined && role !== "year" && role !== "value";
    return !isStub && !isFigure(cell);
  });
}

function isFigure(cell: Cell): boolean {
  const year = readYear(cell.text);
  if (year !== null && "year" in year) return false;
  return cell.kind !== "text" || cell.formula !== undefined || /^-?[\d.,\s]+%?$|^\d+ ?\/ ?\d+$/.test(cell.text);
}

function bodyOf(grid: Grid, from: number, to: number): { readonly rows: number[]; readonly notes: number[] } {
  const rows: number[] = [];
  const notes: number[] = [];
  let gap = 0;
  for (let row = from; row < to; row++) {
    const cells = grid.rows[row] ?? [];
    const written = cells.filter((cell) => cell !== undefined);
    if (written.length === 0) {
      gap++;
      if (gap >= LONGEST_GAP && rows.length > 0 && !grid.hiddenRows.includes(row)) break;
      continue;
    }
    if (isSignature(cells)) {
      notes.push(row);
      break;
    }
    if (rows.length > 0 && isHeading(cells) && !(gap === 0 && isRowOfCounts(cells))) break;
    if (gap > 0 && rows.length > 0 && isNextTable(grid, row, written.length)) break;
    gap = 0;
    if (isNoteRow(cells)) notes.push(row);
    else rows.push(row);
  }
  return { rows, notes };
}

/** After an empty row, a heading or a lone text with a heading soon below it belongs to the next table. */
function isNextTable(grid: Grid, row: number, written: number): boolean {
  const isHead = (at: number): boolean => isHeading(grid.rows[at]) || isLooseHeading(grid, grid.rows[at], at);
  return written === 1 ? [1, 2, 3, 4].some((step) => isHead(row + step)) : isHead(row);
}

/** Headings of each column with merged and unrepeated groups filled in. */
function headingsOf(grid: Grid, top: number, bottom: number): string[][] {
  const width = Math.max(0, ...Array.from({ length: bottom - top + 1 }, (_, i) => grid.rows[top + i]?.length ?? 0));
  const lines = Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: width }, (_, column) => textAt(grid, top + i, column)),
  );
  const merged = new Set<string>();
  for (const area of grid.merges) {
    if (area.bottom < top || area.top > bottom) continue;
    const text = textAt(grid, area.top, area.left);
    for (let r = Math.max(area.top, top); r <= Math.min(area.bottom, bottom); r++) {
      for (let c = area.left; c <= Math.min(area.right, width - 1); c++) {
        (lines[r - top] as string[])[c] = text;
        merged.add(`${r - top},${c}`);
      }
    }
  }
  for (let i = 0; i < lines.length - 1; i++) fillGroups(lines, i, (c) => merged.has(`${i},${c}`));
  return Array.from({ length: width }, (_, column) => {
    const path = lines.map((line) => line[column]?.replace(/\s+/g, " ") ?? "").filter((text) => text !== "");
    return path.filter((text, i) => text !== path[i - 1]);
  });
}

/** Where merges were lost, a group's name goes on over the empty cells to its right that have a heading below. */
function fillGroups(lines: readonly string[][], at: number, isMerged: (column: number) => boolean): void {
  const line = lines[at] as string[];
  const below = lines[at + 1] as string[];
  for (let c = 1; c < line.length; c++) {
    const left = line[c - 1] ?? "";
    const isOpen = line[c] === "" && !isMerged(c) && below[c] !== "" && left !== "";
    if (isOpen && below[c - 1] !== "" && below[c - 1] !== left && roleOf(left) !== "ordinal") line[c] = left;
  }
}
