import { CsvError, type Info, parse } from "csv-parse/sync";

/** One record of a CSV text, and the line on which it begins. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The records of a CSV text, those without any text left out. Lines without a quotation mark, which are nearly all, are cut at
 * their commas; the others are read by csv-parse, which takes some ten times as long.
 * @throws CsvError where a quotation mark stands alone
 */
export function csvRecords(csv: string): CsvRecord[] {
  const records = csv.includes("\r") ? null : byLines(csv.split("\n"));
  return (records ?? parsed(csv)).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

/** Null where the quotation marks do not come in pairs within the records. */
function byLines(lines: readonly string[]): CsvRecord[] | null {
  const records: { cells: readonly string[]; line: number }[] = [];
  const quoted: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = i + 1;
    let text = lines[i] ?? "";
    if (!text.includes('"')) {
      if (text !== "") records.push({ cells: text.split(","), line });
      continue;
    }
    while (!isEven(text) && i + 1 < lines.length) text += `\n${lines[++i]}`;
    quoted.push(text);
    at.push(records.length);
    records.push({ cells: [], line });
  }
  if (quoted.length === 0) return records;
  try {
    const read = parse(quoted.join("\n"), { record_delimiter: "\n", relax_column_count: true }) as string[][];
    if (read.length !== quoted.length) return null;
    read.forEach((cells, k) => {
      const record = records[at[k] as number];
      if (record) record.cells = cells;
    });
    return records;
  } catch (error) {
    // The whole text is read again, so that the error says its line.
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function isEven(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++;
  return count % 2 === 0;
}

function parsed(csv: string): CsvRecord[] {
  const records = parse(csv, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as {
    readonly record: string[];
    readonly info: Info;
  }[];
  return records.map(({ record, info }) => ({
    cells: record,
    // the parser counts the line on which a record ends
    line: info.lines - (record.join("").match(/\r\n|\r|\n/g)?.length ?? 0),
  }));
}
