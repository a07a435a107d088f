import { plainText } from "@lotrinh/language";
import { CsvError, parse } from "csv-parse/sync";
import type { Cell, Grid } from "./grid.js";
import { refuse } from "./refusal.js";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const SAMPLE_LINES = 50;

/** The one sheet of a text file, whatever stands between its cells. */
export function textGrid(text: string, name: string): Grid {
  const delimiter = delimiterOf(text);
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false } as const;
  let records: string[][];
  try {
    records = parse(text, options) as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 1 } = error as unknown as { readonly lines?: number };
    return refuse("TABLE_QUOTE_OPEN", { line: lines });
  }
  const rows = records.map((record) => record.map(cellOf));
  return { name, isHidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function cellOf(raw: string): Cell | undefined {
  // What our writers put before a text that a spreadsheet would run.
  const text = plainText(raw.trim());
  return text === "" ? undefined : { text, kind: "text" };
}

/** The character that cuts the first lines into the same number of cells, most often and most finely. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, SAMPLE_LINES).filter((line) => line.trim() !== "");
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(delimiter).length - 1);
    const most = mode(counts.filter((count) => count > 0));
    const agreeing = counts.filter((count) => count === most).length;
    return { delimiter, score: most === 0 ? 0 : agreeing / lines.length + Math.min(most, 20) / 1000 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}
