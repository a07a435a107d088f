import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, lotrinh } from "./command-line.js";
import { type Cells, fill, illustrative } from "./fill-template.js";

const page = readFileSync(new URL("../../../docs/dua-so-lieu-vao.md", import.meta.url), "utf8");
const commands = [...page.matchAll(/^```sh\nlotrinh (.*)\n```$/gm)].map(([, line = ""]) => line);

/** Rows of the table that begins with a heading, by its columns. */
function tableOf(heading: RegExp): Record<string, string>[] {
  const lines = page.slice(page.search(heading)).split("\n");
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith("|")),
  );
  const cells = rows.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const [heads = [], , ...body] = cells;
  return body.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? ""])));
}

/** What a person types for a cell of the page. */
function typed(text: string): unknown {
  const day = /^(\d\d)\/(\d\d)\/(\d{4}) \(/.exec(text);
  if (day) return { format: "dd/mm/yyyy", is: new Date(`${day[3]}-${day[2]}-${day[1]}T00:00:00Z`) };
  if (text === "(bỏ trống)") return null;
  if (text.endsWith("(ô định dạng chữ)")) return { format: "@", is: text.replace(/ \(.*/, "") };
  return /^[\d,]+$/.test(text) ? Number(text.replace(",", ".")) : text;
}

/** The row that a line of the page speaks of; a year that was mistyped is found by being none. */
const rowOf = (line: Record<string, string>) => (row: Cells) =>
  row["Mã"] === line["Mã"] &&
  row["Phân tổ"] === line["Phân tổ"] &&
  (String(row["Năm"]).startsWith((line["Năm"] ?? "").slice(0, 4)) || row["Năm"] instanceof Date);

/** Runs lines of the page in an empty folder. */
function desk() {
  const empty = folder();
  const run = (line = "", ...more: readonly string[]) => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    return lotrinh(...words.map((word) => (/^(?:mau.*\.xlsx|goi)$/.test(word) ? join(empty, word) : word)), ...more);
  };
  return { empty, template: join(empty, "mau.xlsx"), run };
}

const figures = tableOf(/^\| Trang .*\| Tử số/m).map((line) => {
  const counts = ["Giá trị", "Tử số", "Mẫu số"].filter((head) => line[head] !== "");
  const cells = Object.fromEntries(counts.map((head) => [head, typed(line[head] ?? "")]));
  return { sheet: line["Trang"] ?? "", where: rowOf(line), cells: { ...cells, ...illustrative } };
});
const mistakes = tableOf(/^\| Trang .*\| Gõ nhầm/m);
const change = (column: string) =>
  mistakes.map((line) => {
    return {
      sheet: line["Trang"] ?? "",
      where: rowOf(line),
      cells: { [line["Cột"] ?? ""]: typed(line[column] ?? "") },
    };
  });
const [make, check, fix, look, assess, pack, nextYear, ...none] = commands;

test("the page of one's own figures: ten likely mistakes are each told, and mended as it says", async () => {
  const { empty, template, run } = desk();
  expect((await run(make)).code).toBe(0);
  expect(mistakes).toHaveLength(10);
  await fill(template, figures);
  await fill(template, change("Gõ nhầm"));
  const wrong = await run(check, "--format", "json");
  expect(wrong.code).toBe(1);
  const told: { code: string; sheet: string; cell: string; message: string }[] = JSON.parse(wrong.out).problems;
  for (const line of mistakes)
    expect(told).toContainEqual(expect.objectContaining({ code: line["Máy báo"], sheet: line["Trang"] }));
  expect(told).toHaveLength(mistakes.length);
  for (const { cell, message } of told)
    expect([cell, message]).toEqual([expect.stringMatching(/^[A-Z]\d+$/), expect.stringMatching(/[.?]$/)]);

  const fixed = JSON.parse((await run(fix, "--format", "json")).out);
  expect(fixed.fixes).toMatchObject([{ before: "96,6", after: "96.6", sheet: "Biết chữ theo tuổi" }]);
  expect(existsSync(join(empty, "mau.da-sua.xlsx"))).toBe(true);
  expect(fixed.problems).toHaveLength(mistakes.length - 1);

  await fill(template, change("Sửa thành"));
  expect(await run(check)).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Không có lỗi") });
});

test("the page of one's own figures: from an empty folder to a pack in which assumptions gave way", async () => {
  const { empty, template, run } = desk();
  expect(none).toEqual([]);
  expect((await run(make)).code).toBe(0);
  await fill(template, figures);
  expect((await run(look)).code).toBe(0);
  const { targets } = JSON.parse((await run(assess, "--draws", "200", "--format", "json")).out);
  const of = (id: string) => targets.find((one: { target: { id: string } }) => one.target.id === id);
  const [start] = of("chi-lang.national-standard-schools.2030").readings[0].answer.conditions;
  expect(start).toMatchObject({ year: 2025, value: 36, status: "illustrative" });
  const literacy = targets.find((one: { target: { indicator: string; horizon: number } }) => {
    return one.target.indicator === "literacy_rate_15plus" && one.target.horizon === 2030;
  });
  expect(literacy.latest).toMatchObject({ year: 2024, value: 97.2, status: "illustrative" });
  expect((await run(pack, "--draws", "200")).code).toBe(0);
  expect(readFileSync(join(empty, "goi", "index.html"), "utf8")).toContain("Số dựng để thử");
  expect((await run(nextYear)).code).toBe(0);
});
