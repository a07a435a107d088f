import { basename } from "node:path";
import { type Problem, plainText, problemOf } from "@lotrinh/language";
import { throwIfAny } from "@lotrinh/registry";
import { addRow, beginDraft, type Draft, endDraft, type Reading } from "./long-draft.js";
import { readHeader } from "./long-header.js";
import { seenIds } from "./seen-ids.js";
import { type SplitRow, splitRows } from "./split-rows.js";
import { readChunks } from "./text-chunks.js";
import type { LongSeries } from "./types.js";

const MOST_PROBLEMS = 20;

export interface ReadSeriesOptions {
  /** What messages call the file. Default the base name of the path. */
  readonly name?: string;
  /** Cells of the column `value` that stand for no value, such as `NA` or an empty one. Default none. */
  readonly missing?: readonly string[];
  /** Further columns that the table must have, and that later rows of a series repeat or leave empty. Default none. */
  readonly ofSeries?: readonly string[];
}

/**
 * Reads a CSV of any length, series by series: columns `series,year,value` and, if wanted, `lower,upper`, `better` (higher
 * or lower) and further ones that are passed on, in any order; UTF-8 with or without BOM; commas, or semicolons and then
 * also decimal commas. The rows of a series stand together, its years in any order; its bounds stand in its first
 * row, others repeat them or leave them empty. `source` is a path or the chunks of a file; `name` is what messages call
 * it, by default the base name of the path. Memory: one series, one chunk and 16–32 bytes for each series met.
 *
 * Once something is wrong no more series are given; reading goes on to the end, or to the 20th problem.
 * @throws InputError with all of them: FILE_*, TABLE_*, LINE_TOO_LONG, COLUMN_*, CELLS_*, VALUE_*, FIGURE_REPEATED,
 * BOUND_DIFFERS, CELL_DIFFERS, SERIES_RETURNS
 */
export async function* readSeries(
  source: string | AsyncIterable<string | Uint8Array>,
  {
    name = typeof source === "string" ? basename(source) : "series.csv",
    missing = [],
    ofSeries = [],
  }: ReadSeriesOptions = {},
): AsyncGenerator<LongSeries> {
  const problems: Problem[] = [];
  const seen = seenIds();
  let reading: Reading | undefined;
  let draft: Draft | undefined;
  let cell: string | undefined;
  for await (const rows of splitRows(readChunks(source, name), { file: name })) {
    for (const row of rows) {
      if (reading === undefined) {
        checkQuotes(row, name, problems);
        throwIfAny(problems);
        reading = { file: name, columns: readHeader(row, name, ofSeries), problems, missing, ofSeries };
        continue;
      }
      if (!hasAllCells(row, reading)) {
        if (problems.length >= MOST_PROBLEMS) stop(problems, name);
        continue;
      }
      const id = row.cells[reading.columns.series];
      if (draft === undefined || id !== cell) {
        cell = id;
        const series = plainText((id ?? "").normalize("NFC").trim());
        if (series !== draft?.series) {
          if (draft !== undefined) {
            const ended = endDraft(draft, reading);
            if (problems.length === 0) yield ended;
          }
          checkId(series, seen.add(series), row, reading);
          draft = beginDraft(series, row, reading);
        }
      }
      addRow(draft, row, reading);
      if (problems.length >= MOST_PROBLEMS) stop(problems, name);
    }
  }
  if (reading === undefined) readHeader(undefined, name, ofSeries);
  if (reading !== undefined && draft !== undefined) {
    const ended = endDraft(draft, reading);
    if (problems.length === 0) yield ended;
  }
  throwIfAny(problems);
}

function hasAllCells(row: SplitRow, { file, columns, problems }: Reading): boolean {
  if (!checkQuotes(row, file, problems)) return false;
  const { cells, line } = row;
  if (cells.length === columns.count) return true;
  const code = cells.length < columns.count ? "CELLS_MISSING" : "CELLS_EXTRA";
  const column = Math.min(cells.length, columns.count) + 1;
  problems.push({ code, params: { file, line, column, found: cells.length, expected: columns.count } });
  return false;
}

function checkQuotes({ line, misquoted }: SplitRow, file: string, problems: Problem[]): boolean {
  if (misquoted === undefined) return true;
  problems.push(problemOf("TABLE_QUOTE", { file, line, column: misquoted }));
  return false;
}

function checkId(series: string, isNew: boolean, { line }: SplitRow, { file, columns, problems }: Reading): void {
  const place = { file, line, column: columns.series + 1, key: "series", value: series };
  if (series === "") problems.push({ code: "VALUE_EMPTY", params: place });
  else if (!isNew) problems.push({ code: "SERIES_RETURNS", params: place });
}

function stop(problems: readonly Problem[], file: string): never {
  const shown = problems.slice(0, MOST_PROBLEMS);
  throwIfAny([...shown, problemOf("READING_STOPPED", { file, count: shown.length })]);
  throw new TypeError("unreachable: stopped without a problem");
}
