import { InputError } from "@lotrinh/language";
import { loadPopulation, loadReferenceClass } from "@lotrinh/observations";
import { expect, test } from "vitest";
import { folderOf, registry } from "./figures.js";

const header = "locality,year,age,persons,female,status,source,note";
const paces = "indicator,level_from,level_to,years_ahead,n,q10,q25,q50,q75,q90,first_year,last_year,source,note";

function problemsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.message.split("\n");
    throw error;
  }
  return [];
}

const population = (...rows: readonly string[]) => {
  const data = folderOf({ "population/a.csv": `${[header, ...rows].join("\n")}\n` });
  return loadPopulation({ data, registry });
};

const classOf = (...rows: readonly string[]) => {
  const data = folderOf({ "reference-class.csv": `${[paces, ...rows].join("\n")}\n` });
  return loadReferenceClass({ data, registry });
};

test("people are read by locality, year and age, with file and line", () => {
  expect(population("chi-lang,2020,5,1200,,reported,gso,", "chi-lang,2021,5,1300,650,estimated,gso,cộng")).toEqual([
    expect.objectContaining({ age: 5, persons: 1200, female: null, file: "data/population/a.csv", line: 2 }),
    expect.objectContaining({ year: 2021, female: 650, status: "estimated", note: "cộng" }),
  ]);
});

test("people of an age stand once, are whole, and no more of them are women than there are", () => {
  const bad = [
    "chi-lang,2020,5,1200,1300,reported,gso,",
    "chi-lang,2020,5,1200,,estimated,gs0,",
    "chi-lan,2020,130,1,,reported,gso,",
  ];
  expect(problemsOf(() => population(...bad)).map((line) => line.split(": ").slice(0, 2).join(" "))).toEqual([
    "data/population/a.csv:3:3 chi-lang 2020 age=5 đã có ở data/population/a.csv:2; hãy bỏ một dòng.",
    "data/population/a.csv:2:5 female",
    "data/population/a.csv:3:7 source",
    "data/population/a.csv:3:8 note",
    "data/population/a.csv:4:1 locality",
    "data/population/a.csv:4:3 age",
  ]);
  expect(problemsOf(() => population("chi-lang,2020,5.5,1,,reported,gso,"))[0]).toContain("không phải là số nguyên");
});

test("paces are read by indicator, level and years ahead", () => {
  expect(classOf("literacy_rate_15plus,90,95,5,85,-0.7,0,0.7,1.3,2.16,2006,2016,gso,27 tỉnh")).toEqual([
    expect.objectContaining({ levelFrom: 90, levelTo: 95, yearsAhead: 5, q10: -0.7, q90: 2.16, lastYear: 2016 }),
  ]);
});

test("quantiles ascend, a band stands once, and its indicator is known", () => {
  const row = "literacy_rate_15plus,90,95,5,85,-0.7,0,0.7,1.3,2.16,2006,2016,gso,";
  expect(
    problemsOf(() => classOf(row, row.replace("1.3", "0.5").replace("plus", "plu"), row.replace("85", "0"))),
  ).toEqual([
    "data/reference-class.csv:4:2: literacy_rate_15plus 90 +5 đã có ở data/reference-class.csv:2; hãy bỏ một dòng.",
    "data/reference-class.csv:3:1: indicator: không biết “literacy_rate_15plu”; hãy viết: literacy_rate_15plus.",
    "data/reference-class.csv:3:9: q75: 0.5 nằm ngoài khoảng cho phép; hãy viết giá trị ≥ 0.7.",
    "data/reference-class.csv:4:5: n: 0 nằm ngoài khoảng cho phép; hãy viết giá trị ≥ 1.",
  ]);
});
