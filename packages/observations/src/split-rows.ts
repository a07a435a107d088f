import { InputError, problemOf } from "@lotrinh/language";

/** Cells of one line of a CSV file, not trimmed. */
export interface SplitRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Column (from 1) of a cell whose quotation marks are misplaced; there are no cells then. */
  readonly misquoted?: number;
  /** Between the cells, where it is no comma; numbers may have a decimal comma then. */
  readonly separator?: ";";
}

type Separator = "," | ";";

function separatorOf(text: string): Separator {
  return text.includes(";") && !text.includes(",") ? ";" : ",";
}

const LONGEST_LINE = 1 << 16;

/**
 * Rows of CSV text that comes in chunks, one array for each chunk; blank lines are left out. A row is a line (LF or
 * CRLF): a quoted cell may hold separators and doubled quotation marks, no line end. Cells are separated by semicolons
 * where the first row has some and no comma, else by commas; or by `separator`.
 * @throws InputError LINE_TOO_LONG over 65,536 characters, so that memory stays bounded
 */
export async function* splitRows(
  chunks: AsyncIterable<string>,
  { file, separator: given }: { readonly file: string; readonly separator?: "," | ";" },
): AsyncGenerator<readonly SplitRow[]> {
  let rest = "";
  let line = 0;
  let separator: Separator | undefined = given;
  const rowOf = (text: string): SplitRow | undefined => {
    line++;
    const mark = separator ?? separatorOf(text);
    const cells = text.includes('"') ? splitQuoted(text, mark) : text.split(mark);
    if (typeof cells === "number") return { cells: [], line, misquoted: cells };
    if (isBlank(cells)) return undefined;
    separator = mark;
    return mark === ";" ? { cells, line, separator: mark } : { cells, line };
  };
  for await (const chunk of chunks) {
    const text = rest + chunk;
    const rows: SplitRow[] = [];
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      const row = rowOf(text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end));
      if (row !== undefined) rows.push(row);
      start = end + 1;
    }
    rest = text.slice(start);
    if (rest.length > LONGEST_LINE) {
      throw new InputError([problemOf("LINE_TOO_LONG", { file, line: line + 1, column: 1, most: LONGEST_LINE })]);
    }
    yield rows;
  }
  const last = rest === "" ? undefined : rowOf(rest);
  yield last === undefined ? [] : [last];
}

function isBlank(cells: readonly string[]): boolean {
  return (cells[0] ?? "").trim() === "" && cells.every((cell) => cell.trim() === "");
}

/** The cells of a line with quotation marks, or the column (from 1) of the cell whose marks are misplaced. */
function splitQuoted(text: string, separator: Separator): string[] | number {
  const cells: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? closingMark(text, at) + 1 : endOfCell(text, at, separator);
    const cell = text.slice(at, end);
    if (end === 0 || (end < text.length && text[end] !== separator) || (!isQuoted && cell.includes('"'))) {
      return cells.length + 1;
    }
    cells.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    at = end + 1;
  }
  return cells;
}

function endOfCell(text: string, start: number, separator: Separator): number {
  const end = text.indexOf(separator, start);
  return end < 0 ? text.length : end;
}

/** Where the mark stands that closes the one at `start`; −1 where none does. */
function closingMark(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
