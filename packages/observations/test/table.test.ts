import { fromTable, toTable } from "@lotrinh/observations/arquero";
import { desc, op, table } from "arquero";
import { expect, test } from "vitest";
import { figuresOf, header } from "./figures.js";

const rows = [
  "chi-lang,literacy_rate_15plus,,2019,98.5,percent,197,200,reported,strong,gso,",
  "chi-lang,schools_total,level=primary,2020,20,schools,,,estimated,medium,gso,a + b",
];

test("a table has the columns of the CSV in their order, then file and line", () => {
  const { observations } = figuresOf(rows);
  expect(toTable(observations).columnNames()).toEqual([...header.split(","), "file", "line"]);
  expect(toTable([]).columnNames()).toEqual([...header.split(","), "file", "line"]);
});

test("what goes into a table comes back", () => {
  const { observations } = figuresOf(rows);
  expect(fromTable(toTable(observations))).toEqual(observations);
  expect(fromTable(toTable([]))).toEqual([]);
});

test("a table that was filtered and ordered by arquero gives its rows in that order", () => {
  const { observations } = figuresOf(rows);
  const ordered = toTable(observations).orderby(desc("year"));
  expect(fromTable(ordered).map(({ year }) => year)).toEqual([2020, 2019]);
  expect(toTable(observations).rollup({ n: op.count() }).object()).toEqual({ n: 2 });
});

const bare = {
  locality: ["a"],
  indicator: ["b"],
  year: [2020],
  value: [1.5],
  unit: ["percent"],
  status: ["assumed"],
  quality: ["weak"],
  source: ["s"],
};

test("breakdown, counts, note and place may be absent", () => {
  expect(fromTable(table(bare))).toEqual([
    {
      locality: "a",
      indicator: "b",
      breakdown: "",
      year: 2020,
      value: 1.5,
      unit: "percent",
      numerator: null,
      denominator: null,
      status: "assumed",
      quality: "weak",
      source: "s",
      note: "",
      file: "table",
      line: 1,
    },
  ]);
});

test("a missing column and a wrong value are refused", () => {
  const { status: _, ...rest } = bare;
  expect(() => fromTable(table(rest))).toThrow("table:1:1: thiếu cột “status”");
  expect(() => fromTable(table({ ...bare, value: [Number.NaN] }))).toThrow("table:1:5: value: “NaN” không phải là số");
  expect(() => fromTable(table({ ...bare, year: [null] }))).toThrow("table:1:4: year: còn trống");
});
