import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, lotrinh } from "./command-line.js";
import { type Cells, fill, illustrative } from "./fill-template.js";

const page = readFileSync(new URL("../../../docs/dua-so-lieu-vao.md", import.meta.url), "utf8");
const commands = [...page.matchAll(/^```sh\nlotrinh (.*)\n```$/gm)].map(([, line = ""]) => line);

/** Rows of each table that begins with a heading, by its columns. */
function tablesOf(heading: RegExp): Record<string, string>[][] {
  return [...page.matchAll(heading)].map(({ index }) => tableAt(index));
}

function tableAt(index: number): Record<string, string>[] {
  const lines = page.slice(index).split("\n");
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
    return lotrinh(...words.map((word) => (/^(?:mau.*\.xlsx|goi.*)$/.test(word) ? join(empty, word) : word)), ...more);
  };
  return { empty, run };
}

const filled = (lines: readonly Record<string, string>[]) =>
  lines.map((line) => {
    const counts = ["Giá trị", "Tử số", "Mẫu số"].filter((head) => line[head] !== "");
    const cells = Object.fromEntries(counts.map((head) => [head, typed(line[head] ?? "")]));
    return { sheet: line["Trang"] ?? "", where: rowOf(line), cells: { ...cells, ...illustrative } };
  });
const change = (mistakes: readonly Record<string, string>[], column: string) =>
  mistakes.map((line) => {
    const cells = { [line["Cột"] ?? ""]: typed(line[column] ?? "") };
    return { sheet: line["Trang"] ?? "", where: rowOf(line), cells };
  });

const [ownFigures = [], communeFigures = [], ...otherFigures] = tablesOf(/^\| Trang .*\| Tử số/gm);
const [ownMistakes = [], communeMistakes = [], ...otherMistakes] = tablesOf(/^\| Trang .*\| Gõ nhầm/gm);
/** Lines of the plan's walk, the last two replaced by those of a commune. */
const walks = [
  { place: "a locality with a plan", figures: ownFigures, mistakes: ownMistakes, lines: commands.slice(0, 7) },
  {
    place: "a commune in no plan",
    figures: [...ownFigures.slice(0, -2), ...communeFigures],
    mistakes: [...ownMistakes.slice(0, -2), ...communeMistakes],
    lines: commands.slice(7),
  },
];
const fileOf = (line = "") => line.match(/mau\S*\.xlsx/)?.[0] ?? "";

test("the page has the lines and tables of two walks, and no others", () => {
  expect([commands.length, otherFigures, otherMistakes]).toEqual([14, [], []]);
});

test.each(walks)(
  "the page of one's own figures, $place: ten likely mistakes are each told, and mended as it says",
  async ({ figures, mistakes, lines: [make, check, fix] }) => {
    const { empty, run } = desk();
    const template = join(empty, fileOf(make));
    expect((await run(make)).code).toBe(0);
    expect(mistakes).toHaveLength(10);
    await fill(template, filled(figures));
    await fill(template, change(mistakes, "Gõ nhầm"));
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
    expect(existsSync(template.replace(".xlsx", ".da-sua.xlsx"))).toBe(true);
    expect(fixed.problems).toHaveLength(mistakes.length - 1);

    await fill(template, change(mistakes, "Sửa thành"));
    expect(await run(check)).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Không có lỗi") });
  },
);

interface Told {
  readonly target: { readonly id: string; readonly indicator: string; readonly horizon: number };
  readonly latest: unknown;
  readonly readings: readonly {
    readonly answer: { readonly conditions: readonly { readonly borrowed: string | null }[] } | null;
  }[];
}

test("the page of one's own figures: from an empty folder to a pack in which a plan's assumptions gave way", async () => {
  const [{ figures, lines } = { figures: [], lines: [] }] = walks;
  const { empty, run } = desk();
  const [make, , , look, assess, pack, nextYear] = lines;
  expect((await run(make)).code).toBe(0);
  await fill(join(empty, fileOf(make)), filled(figures));
  expect((await run(look)).code).toBe(0);
  const { targets }: { targets: Told[] } = JSON.parse((await run(assess, "--draws", "200", "--format", "json")).out);
  const schools = targets.find(({ target }) => target.id === "chi-lang.national-standard-schools.2030");
  expect(schools?.readings[0]?.answer?.conditions[0]).toMatchObject({ year: 2025, value: 36, status: "illustrative" });
  const literacy = targets.find(({ target }) => {
    return target.indicator === "literacy_rate_15plus" && target.horizon === 2030;
  });
  expect(literacy?.latest).toMatchObject({ year: 2024, value: 97.2, status: "illustrative" });
  expect((await run(pack, "--draws", "200")).code).toBe(0);
  expect(readFileSync(join(empty, "goi", "index.html"), "utf8")).toContain("Số dựng để thử");
  expect((await run(nextYear)).code).toBe(0);
});

test("the page of one's own figures: a commune in no plan is answered from its own figures, not its province's", async () => {
  const [, { figures, lines } = { figures: [], lines: [] }] = walks;
  const { empty, run } = desk();
  const [make, , , look, assess, pack, nextYear] = lines;
  expect((await run(make)).code).toBe(0);
  await fill(join(empty, fileOf(make)), filled(figures));
  expect((await run(look)).code).toBe(0);
  const assessed = async (line = "") => {
    const { targets }: { targets: Told[] } = JSON.parse((await run(line, "--draws", "500", "--format", "json")).out);
    return (indicator: string) => targets.find(({ target }) => target.indicator === indicator)?.readings[0]?.answer;
  };
  const before = await assessed(assess?.replace(/ --data.*/, ""));
  const after = await assessed(assess);
  const [schools, children] = ["national_standard_school_rate_general", "kindergarten_3_5_enrolment_rate"] as const;
  expect(before(schools)).toBe(null);
  expect(after(schools)?.conditions).toMatchObject([{ year: 2025, value: 62.5, status: "illustrative" }]);
  const elsewhere = before(children)?.conditions.map(({ borrowed }) => borrowed);
  expect(elsewhere).toContain("viet-nam");
  expect(after(children)?.conditions).toMatchObject([{ year: 2024, value: 94, status: "illustrative" }]);
  expect((await run(pack, "--draws", "200")).code).toBe(0);
  const page = readFileSync(join(empty, "goi-xa", "index.html"), "utf8");
  expect(page).toContain("Số dựng để thử");
  expect(page).toContain("chưa có kế hoạch riêng");
  expect((await run(nextYear)).code).toBe(0);
  expect(
    JSON.parse((await run(`import ${fileOf(nextYear?.split("--out")[1])}`, "--format", "json")).out).rows,
  ).toHaveLength(figures.length);
});
