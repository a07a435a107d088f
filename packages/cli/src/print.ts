import type { Invocation } from "./command.js";
import type { Cell } from "./out/columns.js";
import { csvCell } from "./out/csv.js";

export type { Cell };

/** One result in three forms: the columns people read, flat rows for spreadsheets, and the whole for programs. */
export interface Printed {
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly csv: readonly Readonly<Record<string, Cell>>[];
  readonly json: unknown;
}

/** Prints a result in the form that was asked for. */
export function print({ table, csv, json }: Printed, { format, streams }: Invocation): void {
  if (format === "json") streams.result(`${JSON.stringify(json, null, 2)}\n`);
  else if (format === "csv") streams.result(csvText(csv));
  else streams.result(formatTable(table.columns, table.rows));
}

function csvText(rows: Printed["csv"]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? null))];
  return rows.length === 0 ? "" : lines.map((line) => `${line.map(csvCell).join(",")}\n`).join("");
}

const WIDEST = 52;
const GAP = "  ";

/** Columns side by side; a cell that is too wide goes on in the next line. */
export function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => wrapCell(cell.normalize("NFC"))));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => Math.max(...(row[at] ?? [""]).map(length)))));
  const lines = cells.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((width, at) => pad(row[at]?.[line] ?? "", width))
        .join(GAP)
        .trimEnd(),
    );
  });
  const head = cells[0]?.reduce((most, cell) => Math.max(most, cell.length), 1) ?? 1;
  lines.splice(head, 0, widths.map((width) => "─".repeat(width)).join(GAP));
  return `${lines.join("\n")}\n`;
}

function wrapCell(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && length(last) + 1 + length(word) <= WIDEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(width - length(text));
}

function length(text: string): number {
  return [...text].length;
}
