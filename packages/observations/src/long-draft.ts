import { type Params, type Problem, type ProblemCode, problemOf } from "@lotrinh/language";
import { cells } from "@lotrinh/registry";
import type { LongColumns } from "./long-header.js";
import type { SplitRow } from "./split-rows.js";
import type { LongSeries } from "./types.js";

/** A series while its rows are read. */
export interface Draft {
  readonly series: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly better?: "higher" | "lower";
  readonly extra?: Readonly<Record<string, string>>;
  readonly columns?: Readonly<Record<string, number>>;
  readonly line: number;
  readonly years: number[];
  readonly values: number[];
  readonly lines: number[];
}

export interface Reading {
  readonly file: string;
  readonly columns: LongColumns;
  readonly problems: Problem[];
  /** Cells of values that stand for none. */
  readonly missing: readonly string[];
  /** Further columns that later rows of a series repeat or leave empty. */
  readonly ofSeries: readonly string[];
}

// Series of other fields begin in other centuries, or only number their years.
const FIRST_YEAR = 0;
const LAST_YEAR = 2100;

const SIDES = cells.nullable(cells.oneOf(["higher", "lower"] as const));

/** A draft that begins with this row; its bounds, its side and its further cells are those of the row. */
export function beginDraft(series: string, row: SplitRow, reading: Reading): Draft {
  const bound = (key: "lower" | "upper"): number | null =>
    readCell(key, cells.nullable(cells.number), row, reading) ?? null;
  const lower = bound("lower");
  const upper = bound("upper");
  if (lower !== null && upper !== null && upper < lower) {
    addProblem("VALUE_RANGE", "upper", { value: upper, write: `≥ ${lower}` }, row, reading);
  }
  const better = readCell("better", SIDES, row, reading);
  const { extra, places: columns } = reading.columns;
  return {
    series,
    lower,
    upper,
    ...(better ? { better } : {}),
    ...(extra.length > 0
      ? { extra: Object.fromEntries(extra.map(([name, at]) => [name, row.cells[at] ?? ""])), columns }
      : {}),
    line: row.line,
    years: [],
    values: [],
    lines: [],
  };
}

/** Adds a row to its series; what is wrong goes to the problems. */
export function addRow({ lower, upper, years, values, lines, ...first }: Draft, row: SplitRow, reading: Reading): void {
  if (row.line !== first.line) checkSame(first, row, reading);
  const year = readCell("year", cells.integer, row, reading);
  if (reading.missing.includes((row.cells[reading.columns.value] ?? "").trim())) return;
  const value = readCell("value", cells.number, row, reading);
  if (lines.length > 0) {
    checkBound("lower", lower, row, reading);
    checkBound("upper", upper, row, reading);
  }
  if (typeof year !== "number" || typeof value !== "number") return;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    addProblem("VALUE_RANGE", "year", { value: year, write: `${FIRST_YEAR}–${LAST_YEAR}` }, row, reading);
  }
  if (lower !== null && value < lower) addProblem("VALUE_RANGE", "value", { value, write: `≥ ${lower}` }, row, reading);
  if (upper !== null && value > upper) addProblem("VALUE_RANGE", "value", { value, write: `≤ ${upper}` }, row, reading);
  years.push(year);
  values.push(value);
  lines.push(row.line);
}

/** The series in the order of its years; a year that stands twice goes to the problems. */
export function endDraft(draft: Draft, { file, columns, problems }: Reading): LongSeries {
  const { years, values, lines, ...about } = draft;
  const { series, line } = about;
  if (years.every((year, i) => i === 0 || (years[i - 1] ?? year) < year)) {
    return { ...about, years, values };
  }
  const order = years.map((_, i) => i).sort((a, b) => (years[a] ?? 0) - (years[b] ?? 0) || a - b);
  for (const [i, at] of order.entries()) {
    const before = order[i - 1];
    if (before === undefined || years[before] !== years[at]) continue;
    const params = { value: `${series} ${years[at]}`, other: `${file}:${lines[before]}` };
    problems.push(
      problemOf("FIGURE_REPEATED", { file, line: lines[at] ?? line, column: columns.year + 1, key: "year", ...params }),
    );
  }
  return { ...about, years: order.map((i) => years[i] ?? 0), values: order.map((i) => values[i] ?? 0) };
}

/** A later row repeats the bound of the first or leaves it empty. */
function checkBound(key: "lower" | "upper", bound: number | null, row: SplitRow, reading: Reading): void {
  const cell = row.cells[reading.columns[key]];
  if (cell === undefined || cell === "" || cell === String(bound)) return;
  const value = readCell(key, cells.nullable(cells.number), row, reading);
  if (typeof value !== "number" || value === bound) return;
  addProblem("BOUND_DIFFERS", key, { value, write: bound === null ? "–" : String(bound) }, row, reading);
}

/** A later row repeats what holds for the whole series or leaves it empty. */
function checkSame(
  { extra = {} }: Pick<Draft, "extra">,
  row: SplitRow,
  { file, columns, problems, ofSeries }: Reading,
): void {
  for (const key of ofSeries) {
    const column = columns.places[key] ?? 0;
    const [cell, write] = [(row.cells[column - 1] ?? "").trim(), (extra[key] ?? "").trim()];
    if (cell === "" || cell === write) continue;
    problems.push(problemOf("CELL_DIFFERS", { file, line: row.line, column, key, value: cell, write: write || "–" }));
  }
}

/** Undefined where the column is absent or its cell cannot be read. */
function readCell<T extends string | number | null>(
  key: "year" | "value" | "lower" | "upper" | "better",
  parse: cells.Parser<T>,
  row: SplitRow,
  reading: Reading,
): T | undefined {
  const cell = row.cells[reading.columns[key]]?.trim();
  if (cell === undefined) return undefined;
  const value = parse(row.separator === ";" ? withoutComma(cell) : cell);
  if (!cells.isFault(value)) return value;
  addProblem(value.fault, key, { value: cell, ...value.params }, row, reading);
  return undefined;
}

/** A decimal comma turned into a point; other cells stay. */
function withoutComma(cell: string): string {
  return /^[-+]?\d+,\d+$/.test(cell) ? cell.replace(",", ".") : cell;
}

function addProblem(code: ProblemCode, key: string, params: Params, row: SplitRow, reading: Reading): void {
  const column = reading.columns[key as Exclude<keyof LongColumns, "extra" | "places">] + 1;
  reading.problems.push({ code, params: { file: reading.file, line: row.line, column, key, ...params } } as Problem);
}
