import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bin, folder, lotrinh } from "./command-line.js";
import { excel } from "./fill-template.js";

const rows = [2019, 2020, 2021, 2022].map((year, t) => ["a", year, 90 + t]);
const text = `series,year,value\n${rows.map((row) => row.join(",")).join("\n")}\n`;
const words = ["--horizon", "2", "--format", "csv"];

it("forecast gives the same of a file, of what is piped into it, and of a workbook", async () => {
  const [file, book] = ["a.csv", "a.xlsx"].map((name) => join(folder(), name)) as [string, string];
  writeFileSync(file, text);
  const { out } = await lotrinh("forecast", file, ...words);
  expect(out.trim().split("\n")).toHaveLength(3);
  const piped = spawnSync(process.execPath, [bin, "forecast", "-", ...words], { input: text, encoding: "utf8" });
  expect([piped.status, piped.stdout]).toEqual([0, out]);
  const workbook = new excel.Workbook();
  workbook.addWorksheet("so").addRows([["series", "year", "value"], ...rows]);
  await workbook.xlsx.writeFile(book);
  expect(await lotrinh("forecast", book, ...words)).toMatchObject({ code: 0, out });
});
