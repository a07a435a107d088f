import { basename } from "node:path";
import { type Problem, problemOf } from "@lotrinh/language";
import { CsvError } from "csv-parse/sync";
import { type Fault, isFault, type Parser } from "./cells.js";
import { throwIfAny } from "./collect.js";
import { csvRecords } from "./csv-records.js";
import { readText } from "./file.js";
import { readOnce } from "./known-texts.js";
import { suggest } from "./suggest.js";
import type { Place } from "./types.js";

/** The columns that a table must have, in any order, each with the parser of its cells. */
export type Columns = Readonly<Record<string, Parser<unknown>>>;

export type Cells<C extends Columns> = { readonly [K in keyof C]: Exclude<ReturnType<C[K]>, Fault> };

export interface Row<C extends Columns> {
  readonly cells: Cells<C>;
  readonly line: number;
}

export interface Table<C extends Columns> {
  /** Name of the file in messages. */
  readonly file: string;
  /** Names of the columns as they stand in the file. */
  readonly header: readonly string[];
  readonly rows: readonly Row<C>[];
}

/** The cells of one row as text, and the line it stands on. */
export interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The text that stands where a cell is empty or its column absent, by column. */
export type Defaults = Readonly<Record<string, string>>;

/**
 * Reads a CSV file (UTF-8 with or without BOM, comma, quoted fields, any line ends) and every cell of it.
 * `name` is what messages call the file; defaults to its base name.
 * @throws InputError with every problem found: FILE_*, TABLE_*, COLUMN_*, CELLS_*, VALUE_*
 */
export function readTable<const C extends Columns>(
  file: string,
  columns: C,
  { name = basename(file), defaults = {} }: { readonly name?: string; readonly defaults?: Defaults } = {},
): Table<C> {
  const text = readText(file, { name });
  return readOnce(columns, { name, text, defaults }, () => tableOf(readLines(text, name), columns, { name, defaults }));
}

/**
 * The same for rows that are there already, such as those of a workbook. `defaults` has the text that stands where a cell
 * is empty or its column absent.
 */
export function tableOf<const C extends Columns>(
  lines: readonly Line[],
  columns: C,
  { name, defaults = {} }: { readonly name: string; readonly defaults?: Defaults },
): Table<C> {
  const [head, ...body] = filled(lines, defaults);
  const header = head?.cells ?? [];
  throwIfAny(headerProblems(header, Object.keys(columns), name));
  const problems: Problem[] = [];
  const rows = body.map((line) => readRow(line, header, columns, name, problems));
  throwIfAny(problems);
  return { file: name, header, rows };
}

/** Where a cell stands; columns are counted in fields. */
export function cellPlace<C extends Columns>(table: Table<C>, row: Row<C>, column: keyof C & string): Place {
  return { file: table.file, line: row.line, column: table.header.indexOf(column) + 1 };
}

function filled([head, ...body]: readonly Line[], defaults: Defaults): readonly Line[] {
  if (!head || Object.keys(defaults).length === 0) return head ? [head, ...body] : [];
  const absent = Object.keys(defaults).filter((name) => !head.cells.includes(name));
  const added = absent.map((name) => defaults[name] ?? "");
  return [
    { ...head, cells: [...head.cells, ...absent] },
    ...body.map(({ cells, line }) => ({
      line,
      cells: [...cells.map((cell, i) => (cell === "" ? (defaults[head.cells[i] ?? ""] ?? "") : cell)), ...added],
    })),
  ];
}

/** The rows of a CSV text, empty ones left out. */
export function readLines(csv: string, file: string): Line[] {
  try {
    return csvRecords(csv).map(({ cells, line }) => ({
      cells: cells.map((cell) => cell.normalize("NFC").trim()),
      line,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines: line, column } = error as unknown as { readonly lines: number; readonly column: number };
    throwIfAny([problemOf("TABLE_QUOTE", { file, line, column: column + 1 })]);
    throw error;
  }
}

function headerProblems(header: readonly string[], names: readonly string[], file: string): Problem[] {
  const at = (column: number) => ({ file, line: 1, column });
  const write = names.join(",");
  if (header.length === 0) return [problemOf("TABLE_EMPTY", { ...at(1), write })];
  const separator = header.length === 1 ? /[;\t]/.exec(header[0] ?? "")?.[0] : undefined;
  if (separator !== undefined && names.length > 1) {
    return [problemOf("TABLE_SEPARATOR", { ...at(1), value: separator === ";" ? "“;”" : "Tab" })];
  }
  const missing = names.filter((name) => !header.includes(name));
  return [
    ...header.flatMap((value, i): Problem[] => {
      if (header.indexOf(value) < i) return [problemOf("COLUMN_REPEATED", { ...at(i + 1), value })];
      if (names.includes(value)) return [];
      return [problemOf("COLUMN_UNKNOWN", { ...at(i + 1), value, write: suggest(value, names) })];
    }),
    ...missing.map((key) => problemOf("COLUMN_MISSING", { ...at(header.length), key, write })),
  ];
}

function readRow<C extends Columns>(
  { cells, line }: Line,
  header: readonly string[],
  columns: C,
  file: string,
  problems: Problem[],
): Row<C> {
  if (cells.length !== header.length) {
    const code = cells.length < header.length ? "CELLS_MISSING" : "CELLS_EXTRA";
    const column = Math.min(cells.length, header.length) + 1;
    problems.push({ code, params: { file, line, column, found: cells.length, expected: header.length } });
    return { cells: {} as Cells<C>, line };
  }
  const entries = header.map((key, i) => {
    const cell = cells[i] ?? "";
    const value = columns[key]?.(cell);
    if (isFault(value)) {
      const place = { file, line, column: i + 1 };
      problems.push({ code: value.fault, params: { ...place, key, value: cell, ...value.params } } as Problem);
    }
    return [key, value] as const;
  });
  return { cells: Object.fromEntries(entries) as Cells<C>, line };
}
