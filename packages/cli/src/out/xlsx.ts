import { harmless, InputError, problemOf } from "@lotrinh/language";
import { type Columns, rowCount } from "./columns.js";

/** Rows of a sheet, the heading among them. */
const MOST = 1_048_576;

/**
 * A workbook of one sheet: values, no formula.
 * @throws InputError OUT_TOO_LONG for more rows than a sheet has
 */
export async function xlsxBytes(columns: Columns, file: string): Promise<Uint8Array> {
  const count = rowCount(columns);
  if (count >= MOST) throw new InputError([problemOf("OUT_TOO_LONG", { file, count, most: MOST - 1 })]);
  const { utils, write } = await import("@e965/xlsx");
  const names = Object.keys(columns);
  const rows = Array.from({ length: count }, (_, i) => names.map((name) => harmless(columns[name]?.[i] ?? null)));
  const sheet = utils.aoa_to_sheet([names.map(harmless), ...rows]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "so-lieu");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}
