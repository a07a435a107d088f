import type { Invocation } from "./command.js";
import { csvCell } from "./out/csv.js";
import { type Cell, print } from "./print.js";

type Row = Readonly<Record<string, Cell>>;

export interface RowPrinter {
  readonly add: (row: Row) => void;
  readonly end: () => void;
}

/** Prints rows as they come where they are CSV, else all at the end. */
export function rowPrinter(columns: readonly string[], invocation: Invocation): RowPrinter {
  const { format, streams } = invocation;
  if (format === "csv") {
    streams.result(`${columns.map(csvCell).join(",")}\n`);
    return {
      add: (row) => streams.result(`${columns.map((column) => csvCell(row[column] ?? null)).join(",")}\n`),
      end() {},
    };
  }
  const rows: Row[] = [];
  const end = (): void => {
    const table = { columns, rows: rows.map((row) => columns.map((column) => String(row[column] ?? ""))) };
    print({ table, csv: rows, json: rows }, invocation);
  };
  return { add: (row) => rows.push(row), end };
}
