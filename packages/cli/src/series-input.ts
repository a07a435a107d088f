import { extname } from "node:path";
import { type LongSeries, readSeries, readWorkbookLines } from "@lotrinh/observations";
import type { OptionDeclaration } from "./command.js";

/** What stands for a value that is not there. */
export const missingOption: OptionDeclaration = {
  value: "CELLS",
  about: "CLI_OPTION_MISSING",
  example: "NA,-",
};

const STDIN = "-";

/**
 * The series of a CSV file, of a workbook's first sheet (`.xlsx`, `.ods`) or, for `-`, of what is piped in. All of it is
 * read and checked before the first one is given, so that no result of a broken table is printed: a file is read twice,
 * what is piped in is kept. `missing` has cells that stand for no value, separated by commas.
 */
export async function* seriesOf(word: string, missing: unknown): AsyncGenerator<LongSeries> {
  const options = typeof missing === "string" ? { missing: missing.split(",").map((cell) => cell.trim()) } : {};
  const again = await sourceOf(word);
  for await (const _ of readSeries(again(), { ...options, ...nameOf(word) }));
  yield* readSeries(again(), { ...options, ...nameOf(word) });
}

function nameOf(word: string): { name?: string } {
  if (word === STDIN) return { name: "stdin" };
  return isWorkbook(word) ? { name: word.split(/[\\/]/).at(-1) ?? word } : {};
}

function isWorkbook(word: string): boolean {
  return [".xlsx", ".xls", ".ods"].includes(extname(word).toLowerCase());
}

async function sourceOf(word: string): Promise<() => string | AsyncIterable<string | Uint8Array>> {
  if (word === STDIN) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return () => pieces(chunks);
  }
  if (!isWorkbook(word)) return () => word;
  const { lines } = await readWorkbookLines(word);
  // Blank lines stand for the sheet's empty rows, so that messages name its own.
  const rows = lines.map(({ line, cells }, i) => {
    const blank = "\n".repeat(line - (lines[i - 1]?.line ?? 0) - 1);
    return `${blank}${cells.map(quoted).join(",")}\n`;
  });
  return () => pieces(rows);
}

async function* pieces<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell.replaceAll(/[\r\n]+/g, " ");
}
