import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Assessment } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";
import { excel } from "./fill-template.js";

const path = (name: string): string => new URL(name, import.meta.url).pathname;
const [, ...CLAUSES] = readFileSync(path("../../intake/test/plans/named-clauses.csv"), "utf8").trim().split("\n");
const split = (line: string): [string, string] => {
  const at = line.indexOf(",");
  return [
    line.slice(0, at),
    line
      .slice(at + 1)
      .replace(/^"(.*)"$/, "$1")
      .replaceAll('""', '"'),
  ];
};
const ids = [...new Set(CLAUSES.map((line) => split(line)[0]))];
const known = new Map(
  loadRegistry({ data: path("../../../data"), seeds: path("../../../seeds") }).indicators.map((one) => [one.id, one]),
);

const RISING = [20, 22, 24, 25, 27, 29, 30, 32];
const FIGURES = { up: RISING, down: RISING.toReversed(), none: RISING };

const dir = mkdtempSync(join(tmpdir(), "lo-trinh-"));
afterAll(() => rmSync(dir, { recursive: true }));
const plan = join(dir, "ke-hoach");

beforeAll(async () => {
  const file = join(dir, "ke-hoach.txt");
  const head = [
    "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
    "Số: 00/KH-UBND",
    "Lạng Sơn, ngày 02 tháng 3 năm 2026",
    "KẾ HOẠCH",
    "Phát triển giáo dục giai đoạn 2026 - 2030 (văn bản minh họa, không có thật)",
    "I. MỤC TIÊU ĐẾN NĂM 2030",
  ];
  writeFileSync(file, [...head, ...CLAUSES.map((line) => `- ${split(line)[1]}.`)].join("\n"));
  expect(await lotrinh("plan", "new", file, "--locality", "Lạng Sơn", "--out", plan)).toMatchObject({ code: 0 });
});

it("every indicator that plans usually name is assessed by its series once its figures are there", async () => {
  const table = join(dir, "so-lieu.csv");
  const rows = ids.flatMap((id) => {
    const values =
      known.get(id)?.unit === "level" ? [1, 1, 1, 2, 2, 2, 2, 2] : FIGURES[known.get(id)?.direction ?? "up"];
    return values.map((value, t) => `${id},${2018 + t},${value},reported`);
  });
  writeFileSync(table, `${["indicator,year,value,status", ...rows].join("\n")}\n`);
  const { out } = await lotrinh(
    ...["assess", "Lạng Sơn", "--plan", plan, "--draws", "200", "--data", table, "--format", "json"],
  );
  const { targets }: Assessment = JSON.parse(out);
  const answered = targets.filter(({ readings }) => typeof readings[0]?.answer?.probability === "number");
  expect(ids.filter((id) => !answered.some(({ target }) => target.indicator === id))).toEqual([]);
});

it("the template of the plan asks for each of them", async () => {
  const file = join(dir, "mau.xlsx");
  expect(await lotrinh("template", "Lạng Sơn", "--plan", plan, "--out", file)).toMatchObject({ code: 0 });
  const book = new excel.Workbook();
  await book.xlsx.readFile(file);
  const asked = new Set<string>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row: { values: readonly unknown[] }) => {
      for (const cell of row.values) if (typeof cell === "string" && known.has(cell)) asked.add(cell);
    });
  expect(ids.filter((id) => !asked.has(id))).toEqual([]);
});
