import { expect, test } from "vitest";
import { read, type SheetOptions, type Value, valuesOf, workbook } from "./office-files.js";

export type Truth = Readonly<Record<string, number>>;
type Sheet = readonly [rows: readonly (readonly Value[])[], options?: SheetOptions];

/** A test of a made-up file in a shape that no reader was made for; the right values were written first. */
export function file(
  name: string,
  sheets: readonly Sheet[] | string | Uint8Array,
  { type = "xlsx" }: { readonly type?: "xls" | "xlsx" },
  truth: Truth,
) {
  test(name, async () => {
    const isText = typeof sheets === "string" || sheets instanceof Uint8Array;
    const found = await read(isText ? sheets : workbook(sheets, type), { name: isText ? "b.csv" : `b.${type}` });
    expect(valuesOf(found)).toEqual(truth);
  });
}
