import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as xlsx from "@e965/xlsx";
import { readWorkbookLines } from "@lotrinh/observations";
import { expect, test } from "vitest";

test.each([
  ["97.26", 97.26, "General"],
  ["97", 97.26, "0"],
  ["97.3", 97.26, "0.0"],
  ["51.1", 0.511, "0.0%"],
  ["6123", 6123, "#,##0"],
  ["-6123", -6123, "#,##0_);(#,##0)"],
  ["6 K", 6123, '0," K"'],
  ["15/05/2021", 44331, "dd/mm/yyyy"],
  ["0.972 (0.0 %)", 0.972, "0.0 %"],
  ["0.1234567890123", 0.1234567890123, "General"],
])("a cell that displays a number is that number, another is its text: “%s”", async (text, v, z) => {
  const folder = mkdtempSync(join(tmpdir(), "lotrinh-lines-"));
  try {
    const sheet = xlsx.utils.aoa_to_sheet([["value"], [null]]);
    sheet["A2"] = { t: "n", v, z };
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, sheet, "S");
    const file = join(folder, "series.xlsx");
    writeFileSync(file, new Uint8Array(xlsx.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer));
    expect((await readWorkbookLines(file)).lines.at(-1)?.cells).toEqual([text]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
