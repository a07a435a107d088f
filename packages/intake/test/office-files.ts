import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as xlsx from "@e965/xlsx";
import { type ImportedTable, type ImportOptions, importTable } from "@lotrinh/intake";
import { loadRegistry } from "@lotrinh/registry";
import { afterAll } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export const registry = loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });

let folder: string | undefined;
let count = 0;

/** Files of a test are gone when it ends. */
export function cleanUp(): void {
  afterAll(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    folder = undefined;
  });
}

export function fileOf(bytes: Uint8Array | string, name = "bang.csv"): string {
  folder ??= mkdtempSync(join(tmpdir(), "lotrinh-intake-"));
  const file = join(folder, `${count++}-${name}`);
  writeFileSync(file, bytes);
  return file;
}

export type Value = string | number | null | { readonly v?: number | string; readonly z?: string; readonly f?: string };

export interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

/** A workbook of sheets of rows; a cell may carry a number format or a formula. */
export function workbook(
  sheets: readonly (readonly [rows: readonly (readonly Value[])[], options?: SheetOptions])[],
  type: "xlsx" | "xls" = "xlsx",
): Uint8Array {
  const book = xlsx.utils.book_new();
  sheets.forEach(([rows, { name = `Sheet${book.SheetNames.length + 1}`, merges = [], hiddenRows = [] } = {}]) => {
    const sheet = xlsx.utils.aoa_to_sheet(
      rows.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell))),
    );
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (typeof cell !== "object" || cell === null) return;
        const { v, z, f } = cell;
        sheet[xlsx.utils.encode_cell({ r, c })] = {
          t: typeof v === "string" ? "s" : "n",
          v,
          ...(z ? { z } : {}),
          ...(f ? { f } : {}),
        };
      });
    });
    sheet["!ref"] =
      `A1:${xlsx.utils.encode_cell({ r: rows.length, c: Math.max(...rows.map((row) => row.length), 1) })}`;
    sheet["!merges"] = merges.map((merge) => xlsx.utils.decode_range(merge));
    if (hiddenRows.length > 0) sheet["!rows"] = rows.map((_, r) => ({ hidden: hiddenRows.includes(r + 1) }));
    xlsx.utils.book_append_sheet(book, sheet, name);
  });
  book.Workbook = { Sheets: sheets.map(([, options]) => ({ Hidden: options?.hidden ? 1 : 0 })) };
  return new Uint8Array(
    xlsx.write(book, { type: "array", bookType: type === "xls" ? "biff8" : "xlsx", cellDates: false }) as ArrayBuffer,
  );
}

export function read(
  bytes: Uint8Array | string,
  options: Partial<ImportOptions> & { readonly name?: string } = {},
): Promise<ImportedTable> {
  const { name = typeof bytes === "string" ? "bang.csv" : "bang.xlsx", ...rest } = options;
  return importTable(fileOf(bytes, name), { registry, ...rest });
}

/** `indicator year` (with locality or breakdown where there are any) → value. */
export function valuesOf({ rows }: ImportedTable): Record<string, number> {
  return Object.fromEntries(
    rows.map(({ locality, indicator, breakdown, year, value }) => [
      [locality, indicator, breakdown, year].filter((part) => part !== null && part !== "").join(" "),
      value,
    ]),
  );
}

export function codesOf({ problems }: ImportedTable): string[] {
  return problems.map(({ code, cell }) => (cell === null ? code : `${code} ${cell}`));
}
