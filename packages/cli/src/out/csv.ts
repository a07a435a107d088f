import { harmless } from "@lotrinh/language";
import { type Columns, rowCount } from "./columns.js";

/** UTF-8 with a mark, by which spreadsheets know it; quotes where they are needed. */
export function csvBytes(columns: Columns): Uint8Array {
  const names = Object.keys(columns);
  const lines = Array.from({ length: rowCount(columns) }, (_, i) =>
    names.map((name) => csvCell(columns[name]?.[i] ?? null)).join(","),
  );
  return new TextEncoder().encode(`\uFEFF${[names.map(csvCell).join(","), ...lines].join("\n")}\n`);
}

/** One cell: quoted where it must be, and no formula. */
export function csvCell(value: string | number | null): string {
  const text = String(harmless(value) ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
