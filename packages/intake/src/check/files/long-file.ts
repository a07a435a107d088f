import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { InputError, type Problem } from "@lotrinh/language";
import { readChunks, readWorkbookLines, splitRows } from "@lotrinh/observations";
import { checkOrdinary, type Line, readLines, readText } from "@lotrinh/registry";
import { cellName } from "../../tables/grid.js";
import type { CheckedFile } from "../types.js";
import type { CheckContext } from "./context.js";
import { cleanCell, longCellReaders } from "./long-cells.js";
import { isLongHeader, longHeaderProblems, longPositions, statusSupposed } from "./long-header.js";
import { checkLongRows, type LongFile } from "./long-rows.js";

/** Larger text files are read piece by piece; cells of theirs hold no line ends. */
const MOST_AT_ONCE = 2e6;
const SAMPLE = 1 << 16;
/** Largest table that is checked, in MB. */
const MOST_MEGABYTES = 4096;

/** Checks a file in the columns of `data/observations`; undefined where it is another kind of table. */
export async function checkLongFile(path: string, context: CheckContext): Promise<CheckedFile | undefined> {
  const file = basename(path);
  try {
    const [head] = readLines(firstLine(path), file);
    if (!head || !isLongHeader(head.cells)) return undefined;
    const isLarge = statSync(path).size > MOST_AT_ONCE;
    return await checkBatches(isLarge ? pieces(path, file) : batch(wholeText(path, file)), file, null, context);
  } catch (error) {
    // What cannot be opened here is told by the reader of other tables.
    if (error instanceof InputError || (error instanceof Error && "code" in error)) return undefined;
    throw error;
  }
}

/** The same for the first sheet of a workbook; undefined where it has no heading of ours. */
export async function checkLongSheet(path: string, context: CheckContext): Promise<CheckedFile | undefined> {
  const { sheet, lines } = await readWorkbookLines(path);
  return checkBatches(batch(lines), basename(path), sheet, context);
}

async function checkBatches(
  batches: AsyncIterable<readonly Line[]>,
  file: string,
  sheet: string | null,
  context: CheckContext,
): Promise<CheckedFile | undefined> {
  let long: LongFile | undefined;
  let figures = 0;
  for await (const lines of batches) {
    const [first] = lines;
    if (first === undefined) continue;
    if (long === undefined) {
      const header = first.cells.map(cleanCell);
      if (!isLongHeader(header)) return undefined;
      long = { file, sheet, header, at: longPositions(header), read: longCellReaders(file) };
      const problems = longHeaderProblems(header, file);
      const tell = ({ code, params }: Problem, severity: "error" | "warning"): void => {
        const cell = cellName(0, Number(params["column"]) - 1);
        const value = String(params["value"] ?? "") || null;
        context.list.add(file, { code, severity, sheet, cell, value, params });
      };
      for (const problem of problems) tell(problem, "error");
      if (problems.length === 0) for (const supposed of statusSupposed(header, file)) tell(supposed, "warning");
      if (problems.length > 0) break;
      figures += checkLongRows(lines.slice(1), long, context);
    } else figures += checkLongRows(lines, long, context);
  }
  return long && { file, kind: "long", figures };
}

async function* batch(lines: readonly Line[]): AsyncGenerator<readonly Line[]> {
  yield lines;
}

function wholeText(path: string, file: string): Line[] {
  return readLines(readText(path, { name: file }), file);
}

async function* pieces(path: string, file: string): AsyncGenerator<readonly Line[]> {
  for await (const rows of splitRows(readChunks(path, file), { file, separator: "," })) {
    yield rows;
  }
}

function firstLine(path: string): string {
  checkOrdinary(path, { most: MOST_MEGABYTES });
  const bytes = new Uint8Array(SAMPLE);
  const handle = openSync(path, "r");
  try {
    const length = readSync(handle, bytes, 0, SAMPLE, 0);
    const text = new TextDecoder().decode(bytes.subarray(0, length)).replace(/^\uFEFF/, "");
    return text.split(/\r?\n/, 1)[0] ?? "";
  } finally {
    closeSync(handle);
  }
}
