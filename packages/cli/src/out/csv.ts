import { type Columns, rowCount } from "./columns.js";
import { harmless } from "./harmless.js";

/** UTF-8 with a mark, by which spreadsheets know it; quotes where they are needed. */
export function csvBytes(columns: Columns): Uint8Array {
  const names = Object.keys(columns);
  const lines = Array.from({ length: rowCount(columns) }, (_, i) =>
    names.map((name) => cell(columns[name]?.[i] ?? null)).join(","),
  );
  return new TextEncoder().encode(`\uFEFF${[names.map(cell).join(","), ...lines].join("\n")}\n`);
}

function cell(value: string | number | null): string {
  const text = String(harmless(value) ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
