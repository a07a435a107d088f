import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { checkFiles, fixFile, readTemplate, templateBytes } from "@lotrinh/intake";
import { InputError } from "@lotrinh/language";
import type { Observation } from "@lotrinh/observations";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cleanUp, fileOf, registry } from "../office-files.js";
import { chiLang, found, long, nothing } from "./figures.js";

cleanUp();

/** Cells of a corrected copy, its rows, and what was said of each change. */
async function fixed(text: string) {
  const { copy, fixes } = await fixFile(fileOf(text), { registry });
  const lines = copy === null ? [] : readFileSync(copy, "utf8").trimEnd().split("\n");
  return { copy, lines, changes: fixes.map(({ code, cell, before, after }) => [code, cell, before, after]) };
}

describe("a cell with one reading is put right in a copy", () => {
  test.each([
    ["a decimal comma", { indicator: "literacy_rate_15plus", value: "97,2" }, ["FIX_NUMBER", "E2", "97,2", "97.2"]],
    ["a per cent sign", { indicator: "literacy_rate_15plus", value: "97,2 %" }, ["FIX_NUMBER", "E2", "97,2 %", "97.2"]],
    ["spaced thousands", { indicator: "pupils_primary", value: "12 345" }, ["FIX_NUMBER", "E2", "12 345", "12345"]],
    [
      "marked millions",
      { indicator: "pupils_primary", value: "1.234.567" },
      ["FIX_NUMBER", "E2", "1.234.567", "1234567"],
    ],
    [
      "a school year",
      { indicator: "pupils_primary", value: 6000, year: "2024-2025" },
      ["FIX_YEAR", "D2", "2024-2025", "2024"],
    ],
    [
      "a status in words",
      { indicator: "pupils_primary", value: 6000, status: "bao cao" },
      ["FIX_STATUS", "I2", "bao cao", "reported"],
    ],
    [
      "a unit in words",
      { indicator: "literacy_rate_15plus", value: 97, unit: "%" },
      ["FIX_UNIT", "F2", "%", "percent"],
    ],
    [
      "an indicator by name",
      { indicator: "hoc sinh tieu hoc", value: 6000 },
      ["FIX_INDICATOR", "B2", "hoc sinh tieu hoc", "pupils_primary"],
    ],
  ] as const)("%s", async (_, row, change) => {
    const { copy, changes } = await fixed(long([row]));
    expect(changes).toEqual([change]);
    const report = await checkFiles([copy ?? ""], { registry, figures: nothing, locality: chiLang });
    expect(found(report)).toEqual([]);
  });

  test("a row that stands twice word for word is left out once", async () => {
    const row = { indicator: "pupils_primary", value: 6000 };
    const { lines, changes } = await fixed(long([row, row]));
    expect([lines.length, changes]).toEqual([2, [["FIX_REPEATED", "A3", "pupils_primary", "2"]]]);
  });
});

describe("nothing is guessed", () => {
  test.each([
    ["61.234 pupils", { indicator: "pupils_primary", value: "61.234" }],
    ["61,234 pupils", { indicator: "pupils_primary", value: "61,234" }],
    ["a part of one", { indicator: "literacy_rate_15plus", value: "0.98" }],
    ["a rate above all", { indicator: "literacy_rate_15plus", value: "104" }],
    ["two years", { indicator: "pupils_primary", value: "6000", year: "2023-2025" }],
    ["a provisional year", { indicator: "pupils_primary", value: "6000", year: "Sơ bộ 2024" }],
    ["words", { indicator: "pupils_primary", value: "khoảng 6000" }],
    ["a misspelt indicator", { indicator: "pupils_primry", value: "6000" }],
    ["an unknown status", { indicator: "pupils_primary", value: "6000", status: "chắc chắn" }],
    ["another unit", { indicator: "pupils_primary", value: "6", unit: "nghìn người" }],
  ])("of %s, and no copy is written", async (_, row) => {
    const file = fileOf(long([row]));
    expect(await fixFile(file, { registry })).toEqual({ copy: null, fixes: [] });
    expect(existsSync(file.replace(".csv", ".da-sua.csv"))).toBe(false);
  });

  test("of a row that says the same with another source: both stay", async () => {
    const row = { indicator: "pupils_primary", value: 6000 };
    expect((await fixed(long([row, { ...row, source: "khác" }]))).copy).toBe(null);
  });
});

describe("a copy", () => {
  test("leaves the file as it was, and is not written over another without force", async () => {
    const text = long([{ indicator: "literacy_rate_15plus", value: "97,2" }]);
    const file = fileOf(text);
    const { copy } = await fixFile(file, { registry });
    expect(readFileSync(file, "utf8")).toBe(text);
    writeFileSync(copy ?? "", "mine");
    await expect(fixFile(file, { registry })).rejects.toThrow(InputError);
    expect(readFileSync(copy ?? "", "utf8")).toBe("mine");
    await fixFile(file, { registry, force: true });
    expect(readFileSync(copy ?? "", "utf8")).toContain("97.2");
  });

  test("keeps every other cell, quotes and notes over lines too", async () => {
    const note = 'ghi "chú",\nhai dòng';
    const { lines } = await fixed(long([{ indicator: "literacy_rate_15plus", value: "97,2", note }]));
    expect(lines.join("\n")).toContain('"ghi ""chú"",\nhai dòng"');
  });

  test("of a template has numbers for texts in their cells, and all else byte for byte", async () => {
    const wanted = { indicator: "literacy_rate_15plus", breakdown: "", places: [], years: [2024], unlocks: "" };
    const known = { ...row, value: 96.4, note: "tên & <dấu>" };
    const bytes = await templateBytes({
      ...{ registry, locality: chiLang, wanted: [wanted], known: [known], schools: null, assumptions: [] },
    });
    const { default: excel } = await import("exceljs");
    const book = new excel.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const sheet = book.getWorksheet("Biết chữ theo tuổi");
    if (sheet === undefined) throw new Error("no such sheet");
    sheet.getCell("F2").value = "96,4";
    sheet.getCell("J2").value = "Bao cao";
    const file = fileOf(new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer), "mau.xlsx");
    const { copy, fixes } = await fixFile(file, { registry });
    expect(fixes.map(({ code, cell, before, after }) => [code, cell, before, after])).toEqual([
      ["FIX_NUMBER", "F2", "96,4", "96.4"],
      ["FIX_STATUS", "J2", "Bao cao", "báo cáo"],
    ]);
    const filled = await readTemplate(copy ?? "", { registry });
    expect(filled?.problems).toEqual([]);
    expect(filled?.figures).toMatchObject([{ value: 96.4, status: "reported", note: "tên & <dấu>" }]);
    const [before, after] = [file, copy ?? ""].map((one) => unzipSync(readFileSync(one)));
    const others = Object.keys(before ?? {}).filter((name) => !/worksheets\/sheet/.test(name));
    for (const name of others)
      expect(strFromU8(after?.[name] ?? new Uint8Array())).toBe(strFromU8(before?.[name] ?? new Uint8Array()));
  });

  test("writes out thousands that other numbers of the template show, so that the copy says what was read", async () => {
    const wantedOf = (indicator: string) => ({
      indicator,
      breakdown: "",
      places: [],
      years: [2023, 2024],
      unlocks: "",
    });
    const bytes = await templateBytes({
      ...{ registry, locality: chiLang, known: [], schools: null, assumptions: [] },
      wanted: [wantedOf("pupils_primary"), wantedOf("literacy_rate_15plus")],
    });
    const { default: excel } = await import("exceljs");
    const book = new excel.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const write = (sheet: string, row: number, value: string | number): void => {
      const line = book.getWorksheet(sheet)?.getRow(row);
      if (line === undefined) throw new Error("no such sheet");
      line.getCell(6).value = value;
      line.getCell(10).value = "minh họa";
      line.getCell(11).value = "thử";
    };
    write("Học sinh theo lớp", 2, 6110);
    write("Học sinh theo lớp", 3, "6.080");
    write("Biết chữ theo tuổi", 2, "96,6%");
    const file = fileOf(new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer), "mau.xlsx");
    const { copy, fixes } = await fixFile(file, { registry });
    expect(fixes.map(({ before, after }) => [before, after])).toEqual([
      ["6.080", "6080"],
      ["96,6%", "96.6"],
    ]);
    expect((await readTemplate(copy ?? "", { registry }))?.problems).toEqual([]);
  });
});

const row: Observation = {
  ...{ locality: "chi-lang", indicator: "literacy_rate_15plus", breakdown: "", year: 2024, value: 97, unit: "percent" },
  ...{
    numerator: null,
    denominator: null,
    status: "reported",
    quality: "medium",
    source: "thử",
    note: "",
    file: "",
    line: 1,
  },
};
