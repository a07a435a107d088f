import { existsSync, readdirSync, readFileSync } from "node:fs";
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
    return lotrinh(
      ...words.map((word) => (/^(?:mau.*\.xlsx|(?:goi|so-sanh|bao-cao).*)$/.test(word) ? join(empty, word) : word)),
      ...more,
    );
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

const [ownFigures = [], ownNext = [], communeFigures = [], communeNext = [], ...otherFigures] =
  tablesOf(/^\| Trang .*\| Tử số/gm);
const [ownMistakes = [], communeMistakes = [], ...otherMistakes] = tablesOf(/^\| Trang .*\| Gõ nhầm/gm);
const ofCommune = commands.indexOf('template "xã Tân Tiến, Cà Mau" --out mau-xa.xlsx');

/** A walk of the page; the last two lines of a plan's are replaced by those of a commune. */
const walks = [
  {
    place: "a locality with a plan",
    figures: ownFigures,
    mistakes: ownMistakes,
    next: ownNext,
    from: 0,
    to: ofCommune,
  },
  {
    place: "a commune in no plan",
    figures: [...ownFigures.slice(0, -2), ...communeFigures],
    mistakes: [...ownMistakes.slice(0, -2), ...communeMistakes],
    ...{ next: communeNext, from: ofCommune, to: commands.length },
  },
].map(({ from, to, ...walk }) => ({ ...walk, lines: commands.slice(from, to) }));
const fileOf = (line = "") => line.match(/mau\S*\.xlsx/)?.[0] ?? "";

const STEPS = "template check check import data needs assess briefing compare template check report".split(" ");

test("the page has the tables of two walks, from an empty folder to the report of the year after, and no others", () => {
  const steps = walks.map(({ lines }) => lines.map((line) => line.split(" ")[0]));
  expect([steps, otherFigures, otherMistakes]).toEqual([[STEPS, STEPS], [], []]);
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
    const { out: shown } = await run(fix, "--force");
    expect(shown).toMatch(/ 96,6 +96,6 /);
    expect(shown).not.toContain("96.6");
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

type Desk = ReturnType<typeof desk>;

/** The template made and filled, and every command after it as the page has it, up to the pack; then what each gave. */
async function followed({ figures, lines }: (typeof walks)[number], { empty, run }: Desk) {
  const [make, check, , ...rest] = lines;
  expect((await run(make)).code).toBe(0);
  await fill(join(empty, fileOf(make)), filled(figures));
  expect((await run(check)).code).toBe(0);
  const given = new Map<string, unknown>();
  for (const line of rest.slice(0, 6)) {
    const [step = ""] = line.split(" ");
    const draws = /^(?:assess|briefing|compare)$/.test(step) ? ["--draws", "200"] : [];
    const { code, out } = await run(line, ...draws, "--format", "json");
    expect([line, code]).toEqual([line, 0]);
    given.set(step, step === "briefing" || line.includes("so-sanh") ? out : JSON.parse(out));
  }
  return given;
}

/** The year after: nothing is typed again, two figures of the year are, and the report has both beside the P of the pack. */
async function reported({ figures, next, lines }: (typeof walks)[number], { empty, run }: Desk) {
  const [again, check, report] = lines.slice(-3);
  expect((await run(again)).code).toBe(0);
  const file = again?.match(/--out (\S+)/)?.[1] ?? "";
  const carried = JSON.parse((await run(`import ${file}`, "--format", "json")).out).rows;
  const isOwn = ({ source }: { source: string }) => source === illustrative["Nguồn"];
  expect(carried.filter(isOwn)).toHaveLength(figures.length);
  await fill(join(empty, file), filled(next));
  expect((await run(check)).code).toBe(0);
  expect((await run(report, "--draws", "200")).code).toBe(0);
  const out = join(empty, report?.match(/--out (\S+)/)?.[1] ?? "");
  expect(readdirSync(out)).toEqual(expect.arrayContaining(["bao-cao.docx", "index.html", "so-lieu.xlsx"]));
  const { targets } = JSON.parse(readFileSync(join(out, "provenance.json"), "utf8")).report;
  return targets.filter(({ value }: { value: number | null }) => value !== null);
}

test("the page of one's own figures: from an empty folder to a pack in which a plan's assumptions gave way", async () => {
  const [walk] = walks as [(typeof walks)[number]];
  const at = desk();
  const given = await followed(walk, at);
  const { targets } = given.get("assess") as { targets: Told[] };
  const schools = targets.find(({ target }) => target.id === "chi-lang.national-standard-schools.2030");
  expect(schools?.readings[0]?.answer?.conditions[0]).toMatchObject({ year: 2025, value: 36, status: "illustrative" });
  const literacy = targets.find(({ target }) => {
    return target.indicator === "literacy_rate_15plus" && target.horizon === 2030;
  });
  expect(literacy?.latest).toMatchObject({ year: 2024, value: 97.2, status: "illustrative" });
  expect(given.get("data")).toMatchObject({
    rows: expect.arrayContaining([
      expect.objectContaining({ indicator: "national_standard_schools", origin: "planner", value: 36 }),
    ]),
  });
  const page = readFileSync(join(at.empty, "goi", "index.html"), "utf8");
  const [source = ""] = /<tr[^>]* id="nguon-Số-dựng-để-thử"[^>]*>.*?<\/tr>/s.exec(page) ?? [];
  expect(source.match(/Số dựng để thử/g)).toHaveLength(1);
  expect(page).toContain("Số dựng để thử");
  expect(page).toContain("Thay cho giả định 33 trường của kịch bản");
  const known: { target: string; value: number; issued: number | null }[] = await reported(walk, at);
  const open = known.filter(({ target }) => target.endsWith(".2030"));
  expect(open.map(({ value }) => value).sort()).toEqual([37, 97.6]);
  for (const { issued } of open) expect(issued).toBeGreaterThan(0);
}, 240_000);

test("the page of one's own figures: a commune in no plan is answered from its own figures, not its province's", async () => {
  const [, walk] = walks as [unknown, (typeof walks)[number]];
  const at = desk();
  const given = await followed(walk, at);
  const bare = walk.lines.find((line) => line.startsWith("assess"))?.replace(/ --data.*/, "");
  const before = JSON.parse((await at.run(bare, "--draws", "200", "--format", "json")).out);
  const answer = (told: unknown, indicator: string) => {
    const { targets } = told as { targets: Told[] };
    return targets.find(({ target }) => target.indicator === indicator)?.readings[0]?.answer;
  };
  const after = given.get("assess");
  const [schools, children] = ["national_standard_school_rate_general", "kindergarten_3_5_enrolment_rate"] as const;
  expect(answer(before, schools)).toBe(null);
  expect(answer(after, schools)?.conditions).toMatchObject([{ year: 2025, value: 62.5, status: "illustrative" }]);
  const elsewhere = answer(before, children)?.conditions.map(({ borrowed }) => borrowed);
  expect(elsewhere).toContain("viet-nam");
  expect(answer(after, children)?.conditions).toMatchObject([{ year: 2024, value: 94, status: "illustrative" }]);
  const page = readFileSync(join(at.empty, "goi-xa", "index.html"), "utf8");
  expect(page).toContain("Số dựng để thử");
  expect(page).toContain("chưa có kế hoạch riêng");
  const known: { value: number }[] = await reported(walk, at);
  expect(known.map(({ value }) => value).sort()).toEqual([75, 98.1]);
}, 240_000);
