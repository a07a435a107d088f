import { correctionOf, dataIssues } from "@lotrinh/observations";
import { expect, test } from "vitest";
import { figuresOf, messages } from "./figures.js";

const row = (year: number, tail: string) => `huong-son,schools_total,,${year},57,schools,,,${tail}`;
const codes = (rows: readonly string[], years = 100) =>
  dataIssues(figuresOf(rows), { asOf: "2026-11", years }).map(({ code, year }) => `${code} ${year}`);

test("a figure that is plain, strong and recent is no issue", () => {
  expect(codes([row(2022, "reported,strong,gso,")], 4)).toEqual([]);
});

test("weak figures, and those that are not reported, are issues of their own", () => {
  expect(codes([row(2022, "reported,weak,gso,lệch"), row(2021, "estimated,weak,gso,a − b")])).toEqual([
    "FIGURE_WEAK 2021",
    "FIGURE_ESTIMATED 2021",
    "FIGURE_WEAK 2022",
  ]);
  expect(codes([row(2022, "assumed,strong,gso,"), row(2021, "illustrative,strong,gso,")])).toEqual([
    "FIGURE_ILLUSTRATIVE 2021",
    "FIGURE_ASSUMED 2022",
  ]);
});

test("a corrected figure is one issue, which says what was printed and why it was changed", () => {
  const figures = figuresOf([row(2020, "estimated,medium,gso,đính chính: 75 → 57; số ở nhầm dòng")]);
  const [issue, ...others] = dataIssues(figures, { asOf: "2020-11" });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({
    code: "FIGURE_CORRECTED",
    params: { printed: 75, corrected: 57, evidence: "số ở nhầm dòng" },
  });
  expect(correctionOf({ note: "số sơ bộ" })).toBeUndefined();
});

test("a correction names the figure that stands and is marked as estimated", () => {
  const form = "số đính chính phải có status estimated";
  for (const tail of [
    "estimated,medium,gso,đính chính: 75 → 58; nhầm dòng",
    "estimated,medium,gso,Đính chính 75 thành 57",
    "estimated,medium,gso,đính chính: 75 → 57",
    "reported,medium,gso,đính chính: 75 → 57; nhầm dòng",
  ]) {
    expect(messages([row(2020, tail)])[0]).toContain(form);
  }
  expect(messages([row(2020, "estimated,medium,gso,đính chính: 75 → 58; nhầm dòng")])[0]).toMatch(/:2:12: note: /);
});

test("a break is an issue only where figures stand on both sides, and is dated by its first year", () => {
  const chiLang = (year: number) => row(year, "reported,strong,gso,").replace("huong-son", "chi-lang");
  expect(codes([chiLang(2012), chiLang(2013)])).toEqual([]);
  expect(codes([chiLang(2014), chiLang(2015)])).toEqual([]);
  const issues = dataIssues(figuresOf([chiLang(2016), chiLang(2012)]), { asOf: "2016-11" });
  expect(issues.map(({ code, year, line }) => [code, year, line])).toEqual([["SERIES_CUT", 2014, 2]]);
  expect(issues[0]?.params).toEqual({ year: 2014, note: "đổi cách đếm" });
});

test("a series is old when its last figure that is not weak is older than the years given", () => {
  const rows = [row(2018, "reported,strong,gso,"), row(2024, "reported,weak,gso,x")];
  expect(codes(rows, 8)).toEqual(["FIGURE_WEAK 2024"]);
  expect(codes(rows, 7)).toEqual(["FIGURE_WEAK 2024", "SERIES_OLD 2018"]);
});
