import { createRequire } from "node:module";

/** A package of intake: writes workbooks as a person's spreadsheet does. */
export const excel = createRequire(new URL("../../intake/package.json", import.meta.url))("exceljs");

export type Cells = Readonly<Record<string, unknown>>;

/** Fills cells, by their headings, of the first row of a sheet that the test picks. */
export async function fill(
  file: string,
  changes: readonly { sheet: string; where?: (row: Cells) => boolean; at?: number; cells: Cells }[],
): Promise<void> {
  const book = new excel.Workbook();
  await book.xlsx.readFile(file);
  for (const { sheet: name, where = () => false, at, cells } of changes) {
    const sheet = book.getWorksheet(name);
    const heads: string[] = sheet.getRow(1).values.slice(1);
    const rows = Array.from({ length: sheet.rowCount - 1 }, (_, i) => i + 2);
    const row =
      at ??
      rows.find((n) => where(Object.fromEntries(heads.map((head, i) => [head, sheet.getCell(n, i + 1).value ?? ""]))));
    if (row === undefined) throw new Error(`no such row on ${name}`);
    for (const [head, value] of Object.entries(cells)) {
      const cell = sheet.getCell(row, heads.indexOf(head) + 1);
      if (typeof value === "object" && value !== null && "format" in value) {
        const { format, is } = value as unknown as { format: string; is: unknown };
        // cells of one look share one object once they are read
        cell.style = { ...cell.style, numFmt: format };
        cell.value = is;
      } else cell.value = value;
    }
  }
  await book.xlsx.writeFile(file);
}

export const illustrative = { "Trạng thái": "minh họa", Nguồn: "Số dựng để thử" };
export const isRow = (id: string, year: string) => (row: Cells) =>
  row["Mã"] === id && String(row["Năm"]).startsWith(year) && row["Phân tổ"] === "";
