import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as xlsx from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folder, lotrinh, workspaceWith } from "./command-line.js";

const HEAD = "locality,indicator,year,value,numerator,denominator,status,source";
const LEFT = "=cmd|' /C calc'!A0";
const FIGURES = [
  "chi-lang,national_standard_schools,2021,24,,,reported,phong",
  "chi-lang,national_standard_schools,2025,33,,,reported,phong",
  "chi-lang,kindergarten_5_enrolment_rate,2025,100,1500,1500,reported,phong",
  "chi-lang,kindergarten_4_enrolment_rate,2025,96,1440,1500,reported,phong",
  "chi-lang,literacy_rate_15plus,2025,97.1,48550,50000,reported,phong",
  "chi-lang,net_enrolment_rate_primary,2025,99.9,,,reported,phong",
  "chi-lang,net_enrolment_rate_lower_secondary,2025,96,,,reported,phong",
  "chi-lang,upper_secondary_exam_pass_rate,2025,99,,,reported,phong",
  "chi-lang,transition_rate_lower_secondary_to_further,2025,91,,,reported,phong",
  "chi-lang,teachers_at_standard_rate,2025,90,,,reported,phong",
  "chi-lang,teacher_staffing_rate,2025,95,,,reported,phong",
  "chi-lang,universalisation_primary_level,2025,3,,,reported,phong",
  "chi-lang/xa-chi-lang,kindergarten_5_enrolment_rate,2025,93.3,280,300,reported,phong",
];
const quick = ["--draws", "100"];
const parent = mkdtempSync(join(tmpdir(), "lotrinh-report-"));
const [issued, data, out] = ["truoc", "so.csv", "bao-cao"].map((name) => join(parent, name)) as [
  string,
  string,
  string,
];

afterAll(() => rmSync(parent, { recursive: true, force: true }));

beforeAll(async () => {
  writeFileSync(data, `${[HEAD, ...FIGURES].join("\n")}\n`);
  await lotrinh("briefing", "chi-lang", "--out", issued, "--as-of", "2025-03", "--formats", "json", ...quick);
  const ran = await lotrinh(
    "report",
    "Chi Lăng",
    "--year",
    "2025",
    "--data",
    data,
    "--issued",
    issued,
    "--out",
    out,
    ...quick,
  );
  expect([ran.code, ran.err]).toEqual([0, expect.stringContaining("Đã lập: ")]);
});

const text = (file: string) => readFileSync(join(out, file), "utf8");
const provenance = () => JSON.parse(text("provenance.json"));

describe("lotrinh report", () => {
  it("makes a document, a workbook and a page, and keeps what it was held against", () => {
    for (const file of ["bao-cao.docx", "so-lieu.xlsx", "index.html"]) expect(existsSync(join(out, file))).toBe(true);
    const { report, inputs } = provenance();
    expect(report).toMatchObject({ year: 2025, issued: "2025-03" });
    expect(inputs.map(({ file }: { file: string }) => file)).toEqual(
      expect.arrayContaining(["so.csv", "issued/provenance.json"]),
    );
  });

  it("has last year's P as that pack has it, target by target, and the outcome by the figure of the year", () => {
    const before = JSON.parse(readFileSync(join(issued, "provenance.json"), "utf8"));
    const said = new Map(
      before.figures
        .filter(({ what }: { what: string }) => what === "probability")
        .map(({ target, value }: { target: string; value: number }) => [target, value]),
    );
    const { targets } = provenance().report;
    for (const { target, issued: p } of targets) if (p !== null) expect(p).toBe(said.get(target));
    const schools = targets.find(
      ({ target }: { target: string }) => target === "chi-lang.national-standard-schools.2025",
    );
    expect(schools).toMatchObject({ value: 33, outcome: "met" });
  });

  it("says when the report is due by the plan's own clause, and whom each commune lacks", () => {
    expect(text("index.html")).toContain("trước ngày 15/12/2025");
    expect(text("index.html")).toContain("trước ngày 10/10/2025");
    expect(text("index.html")).toMatch(/Xã Chi Lăng[\s\S]*?280\/300/);
  });

  it("leaves cause and proposal to write, on the page and in the workbook that another library reads", () => {
    expect(text("index.html")).toContain("Nguyên nhân");
    const book = xlsx.read(readFileSync(join(out, "so-lieu.xlsx")));
    const rows = xlsx.utils.sheet_to_json<Record<string, unknown>>(book.Sheets["Báo cáo"] ?? {}, { defval: null });
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) expect([row["Nguyên nhân"], row["Kiến nghị"]]).toEqual([null, null]);
    const schools = rows.find((row) => row["Mã"] === "chi-lang.national-standard-schools.2025");
    expect(schools).toMatchObject({ "Kết quả": 33, "Kết quả khi đến hạn": "đạt" });
  });

  it("scores our own probabilities from ten outcomes on, and says how many there are before", () => {
    const { score } = provenance().report;
    const resolved = provenance().report.targets.filter(
      ({ issued: p, outcome }: { issued: number | null; outcome: string }) =>
        p !== null && (outcome === "met" || outcome === "missed"),
    );
    expect(score.resolved).toBe(resolved.length);
    const squares = resolved.map(
      ({ issued: p, outcome }: { issued: number; outcome: string }) => (p - Number(outcome === "met")) ** 2,
    );
    const mean = squares.reduce((sum: number, x: number) => sum + x, 0) / squares.length;
    if (resolved.length < 10)
      expect([score.brier, text("index.html").includes("từ 10 chỉ tiêu trở lên mới chấm điểm")]).toEqual([null, true]);
    else expect(score.brier).toBeCloseTo(mean, 12);
  });

  it("gives the same bytes a second time, in the place of the first", async () => {
    const files = ["bao-cao.docx", "so-lieu.xlsx", "index.html", "provenance.json"];
    const first = files.map((file) => readFileSync(join(out, file), "base64"));
    await lotrinh("report", "chi-lang", "--year", "2025", "--data", data, "--issued", issued, "--out", out, ...quick);
    expect(files.map((file) => readFileSync(join(out, file), "base64"))).toEqual(first);
  });

  it.each([
    ["a folder that is no pack", () => ["--issued", folder()], "provenance.json"],
    ["a pack that is not older", () => ["--issued", out], "không trước báo cáo này"],
    ["a date before the year's figures", () => ["--as-of", "2025-06"], "--as-of từ 2025-10"],
  ])("refuses %s, and writes nothing", async (_, options, said) => {
    const there = join(folder(), "khong");
    const { code, err } = await lotrinh(
      "report",
      "chi-lang",
      "--year",
      "2025",
      "--data",
      data,
      "--out",
      there,
      ...quick,
      ...options(),
    );
    expect([code, existsSync(there)]).toEqual([1, false]);
    expect(err).toContain(said);
  });

  it("refuses another place's pack by both names, and a year without figures with what to get first", async () => {
    const there = join(folder(), "khong");
    const other = await lotrinh("report", "rach-gia", "--year", "2025", "--issued", issued, "--out", there, ...quick);
    expect([other.code, other.err]).toEqual([1, expect.stringMatching(/“Chi Lăng”.*“Rạch Giá”/)]);
    const none = await lotrinh("report", "chi-lang", "--year", "2029", "--out", there, ...quick);
    expect(none.code).toBe(1);
    expect(none.err).toMatch(/Trường đạt chuẩn quốc gia.*lotrinh template chi-lang/);
    expect(existsSync(there)).toBe(false);
  });

  it("has each number of its results led back to clause, figure and probability by `why`", async () => {
    const said: { numbers: string[]; targets: string[]; text: string }[] = provenance().firstPage;
    expect(said.length).toBeGreaterThan(10);
    const row = said.find(({ text: one, targets }) => targets.length === 1 && one.includes("97,1"));
    expect(row?.targets[0]).toContain("literacy-rate-15plus");
    for (const number of ["97,1", ...(row?.numbers.slice(-1) ?? [])]) {
      const { code, out: answer } = await lotrinh("why", out, number);
      expect([code, answer]).toEqual([0, expect.stringContaining("97,1")]);
    }
    const { out: chain } = await lotrinh("why", out, "97,1 %");
    expect(chain).toContain("so.csv:6 (phong)");
    expect(chain).toContain("II.2, ý 3");
  });

  it("shows text that looks like a formula as it is written", async () => {
    const root = workspaceWith(
      "seeds/chi-lang-141-kh-ubnd-2022/targets.yaml",
      "section: II.2, ý 1",
      `section: "${LEFT}"`,
    );
    const there = join(folder(), "la");
    await lotrinh(
      "report",
      "chi-lang",
      "--year",
      "2025",
      "--data",
      data,
      "--out",
      there,
      "--formats",
      "xlsx",
      "--root",
      root,
      ...quick,
    );
    const book = xlsx.read(readFileSync(join(there, "so-lieu.xlsx")), { cellFormula: true });
    const cells = Object.values(book.Sheets["Báo cáo"] ?? {}).filter((cell) => String(cell?.v).includes("calc"));
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect([cell.f, String(cell.v).startsWith("'")]).toEqual([undefined, true]);
  });
});
