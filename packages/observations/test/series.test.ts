import { InputError } from "@lotrinh/language";
import { breaksOf, latest, series, sourceOf } from "@lotrinh/observations";
import { expect, test } from "vitest";
import { figuresOf } from "./figures.js";

const rows = [
  "chi-lang,schools_total,,2022,55,schools,,,reported,strong,gso,",
  "chi-lang,schools_total,,2020,57,schools,,,reported,strong,gso,",
  "chi-lang,schools_total,,2021,99,schools,,,reported,weak,gso,",
  "chi-lang,schools_total,level=primary,2020,20,schools,,,reported,strong,gso,",
  "huong-son,schools_total,,2020,80,schools,,,reported,strong,gso,",
];
const chiLang = { locality: "chi-lang", indicator: "schools_total" };

test("a series is the total of one indicator in one locality, by year, without weak figures", () => {
  const figures = figuresOf(rows);
  expect(series(figures, chiLang).map(({ year, value }) => [year, value])).toEqual([
    [2020, 57],
    [2022, 55],
  ]);
  expect(series(figures, { ...chiLang, weak: true }).map(({ year }) => year)).toEqual([2020, 2021, 2022]);
  expect(series(figures, { ...chiLang, breakdown: "level=primary" }).map(({ value }) => value)).toEqual([20]);
  expect(series(figures, { ...chiLang, locality: "lang-son" })).toEqual([]);
});

test("a figure of year Y is known from October of Y on", () => {
  const figures = figuresOf(rows);
  expect(latest(figures, { ...chiLang, asOf: "2022-09" })?.year).toBe(2020);
  expect(latest(figures, { ...chiLang, asOf: "2022-10" })?.year).toBe(2022);
  expect(latest(figures, { ...chiLang, asOf: "2020-09" })).toBeUndefined();
});

test("a series is a list of its own, so that changing it leaves the figures alone", () => {
  const figures = figuresOf(rows);
  series(figures, chiLang).reverse();
  expect(series(figures, chiLang).map(({ year }) => year)).toEqual([2020, 2022]);
});

test("the breaks of a series are its own and those of everything, by year", () => {
  const figures = figuresOf(rows);
  expect(breaksOf(figures, "chi-lang", "schools_total").map(({ fromYear }) => fromYear)).toEqual([2014, 2025]);
  expect(breaksOf(figures, "chi-lang", "literacy_rate_15plus").map(({ fromYear }) => fromYear)).toEqual([2025]);
  expect(breaksOf(figures, "huong-son", "schools_total").map(({ kind }) => kind)).toEqual(["boundary"]);
});

test("a source is found by its id, an unknown one is refused with the nearest", () => {
  const figures = figuresOf(rows);
  expect(sourceOf(figures, "gso").title).toBe("Niên giám");
  expect(() => sourceOf(figures, "gsso")).toThrow(InputError);
  expect(() => sourceOf(figures, "gsso")).toThrow("Không có nguồn nào mang mã “gsso”; hãy viết: gso.");
});
