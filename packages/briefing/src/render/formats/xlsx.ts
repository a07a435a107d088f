import { harmless } from "@lotrinh/language";
import type { Renderer } from "../renderer.js";
import { repack, withoutTimes } from "../repack.js";
import { sheetsOf } from "../sheets.js";

const WIDEST = 60;

/** A workbook to calculate with: values, no formula. */
export const renderer: Renderer = {
  async render(document) {
    const { default: exceljs } = await import("exceljs");
    const workbook = new exceljs.Workbook();
    const { asOf } = document.dossier.assessment;
    workbook.created = workbook.modified = new Date(`${asOf}-01T00:00:00Z`);
    workbook.title = document.title;
    for (const { name, head, rows } of sheetsOf(document)) {
      const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
      sheet.addRow(head.map(harmless)).font = { bold: true };
      for (const row of rows) sheet.addRow(row.map(harmless));
      head.forEach((title, at) => {
        const longest = Math.max(title.length, ...rows.map((row) => String(row[at] ?? "").length));
        const column = sheet.getColumn(at + 1);
        column.width = Math.min(WIDEST, longest + 2);
        column.alignment = { vertical: "top", wrapText: longest > WIDEST };
      });
      sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.length } };
      sheet.pageSetup = { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
    }
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    return new Map([["so-lieu.xlsx", repack(bytes, (text) => withoutTimes(text, asOf))]]);
  },
};
