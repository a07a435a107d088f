import { fileURLToPath } from "node:url";
import {
  correctionOf,
  dataIssues,
  loadFigures,
  loadPopulation,
  loadReferenceClass,
  series,
} from "@lotrinh/observations";
import { loadRegistry } from "@lotrinh/registry";
import { expect, test } from "vitest";

const data = fileURLToPath(new URL("../../../data", import.meta.url));
const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));
const registry = loadRegistry({ data, seeds });
const figures = loadFigures({ data, registry });
const provinces = ["lang-son", "hai-phong", "ha-tinh", "ha-noi", "kien-giang"];
const LEVELS = ["primary", "lower_secondary", "upper_secondary"];

test("every locality of a plan and its province have figures", () => {
  const known = new Set(figures.observations.map(({ locality }) => locality));
  for (const { locality } of registry.plans) {
    expect(known).toContain(locality);
    expect(known).toContain(registry.localities.find(({ id }) => id === locality)?.parent);
  }
});

test("pupils, classes and teachers of every level stand for each school year 2002–2021 in the five provinces and the country", () => {
  const years = Array.from({ length: 20 }, (_, i) => 2002 + i);
  for (const locality of [...provinces, "viet-nam"]) {
    for (const indicator of ["pupils", "classes", "teachers"].flatMap((what) =>
      LEVELS.map((level) => `${what}_${level}`),
    )) {
      const known = series(figures, { locality, indicator, weak: true }).map(({ year }) => year);
      expect(known.filter((year) => year >= 2002 && year <= 2021)).toEqual(years);
    }
  }
});

test("a source has an address that a browser takes, or says that none is known", () => {
  const others = figures.sources.filter(({ address }) => !/^https?:\/\/[^\s/]+\.[^\s/]+/.test(address));
  expect([...new Set(others.map(({ address }) => address))]).toEqual(["không rõ địa chỉ"]);
  expect(others.every(({ publisher, title }) => publisher !== "" && title !== "")).toBe(true);
});

test("names of indicators say no level of administration that is no more, but where that is what they count", () => {
  const former = /(?<![\p{L}])(huyện|quận|thị xã|district)(?![\p{L}])/iu;
  const naming = registry.indicators.filter(
    ({ id, name, definition, population }) =>
      !id.includes("district") && [name.vi, name.en, definition, population].some((text) => former.test(text)),
  );
  expect(naming.map(({ id }) => id)).toEqual([]);
});

test("no province has more of anything than the country", () => {
  for (const indicator of ["pupils", "classes", "teachers", "schools"].flatMap((what) =>
    LEVELS.map((level) => `${what}_${level}`),
  )) {
    for (const { year, value } of series(figures, { locality: "viet-nam", indicator })) {
      const parts = provinces.flatMap((locality) =>
        series(figures, { locality, indicator }).filter((one) => one.year === year),
      );
      expect(parts.reduce((sum, one) => sum + one.value, 0)).toBeLessThan(value);
    }
  }
});

test("a corrected number of pupils lies within a tenth of the years beside it, the printed one does not", () => {
  const corrected = figures.observations.filter((one) => correctionOf(one) !== undefined);
  expect(corrected.map(({ locality, indicator, year }) => [locality, indicator, year])).toEqual(
    LEVELS.map((level) => ["kien-giang", `pupils_${level}`, 2018]),
  );
  for (const one of corrected) {
    const beside = series(figures, one).filter(({ year }) => Math.abs(year - one.year) === 1);
    const middle = beside.reduce((sum, { value }) => sum + value, 0) / beside.length;
    const printed = correctionOf(one)?.printed ?? 0;
    expect(Math.abs(one.value / middle - 1)).toBeLessThan(0.1);
    expect(Math.abs(printed / middle - 1)).toBeGreaterThan(0.1);
  }
});

test("schools of public and other ownership add up to all schools", () => {
  const parts = figures.observations.filter(
    ({ breakdown, indicator }) => breakdown === "ownership=non_public" && indicator.startsWith("schools_"),
  );
  const checked = parts.flatMap((other) => {
    const at = (breakdown: string) => series(figures, { ...other, breakdown }).find(({ year }) => year === other.year);
    const [all, ours] = [at(""), at("ownership=public")];
    return all === undefined || ours === undefined ? [] : [[all.value, ours.value + other.value]];
  });
  expect(checked.length).toBeGreaterThan(10);
  for (const [all, sum] of checked) expect(sum).toBe(all);
});

test("recognitions of the four levels add up to those of the year", () => {
  const of = (breakdown: string) =>
    series(figures, { locality: "ha-noi", indicator: "national_standard_schools_newly_recognised", breakdown });
  const levels = ["preschool", ...LEVELS].flatMap((level) => of(`level=${level}`));
  expect(levels.reduce((sum, { value }) => sum + value, 0)).toBe(of("").find(({ year }) => year === 2023)?.value);
});

test("Hà Nội may not be joined over its growth of August 2008", () => {
  const cut = dataIssues(figures, registry).filter(
    ({ code, locality, year }) => code === "SERIES_CUT" && locality === "ha-noi" && year === 2008,
  );
  expect(cut.map(({ indicator }) => indicator)).toContain("pupils_primary");
});

test("the country's population holds each age 0–100 of 2015–2035 and age 6 of 1991–2014 once, projected from 2020 on", () => {
  const population = loadPopulation({ data, registry });
  expect(population).toHaveLength(101 * 21 + 24);
  expect(population.filter(({ age }) => age === 6).map(({ year }) => year)).toEqual(
    Array.from({ length: 45 }, (_, i) => 1991 + i),
  );
  expect(population.every(({ year, status }) => (status === "estimated") === year >= 2020)).toBe(true);
});

test("of every cohort over 60 more die from one year to the next, the older it is, and none comes back", () => {
  const persons = new Map(loadPopulation({ data, registry }).map(({ year, age, persons: n }) => [`${year} ${age}`, n]));
  const gone = (year: number, age: number) =>
    1 - (persons.get(`${year + 1} ${age + 1}`) ?? 0) / (persons.get(`${year} ${age}`) ?? 1);
  for (let year = 2015; year < 2035; year++) {
    for (let age = 60; age < 99; age++) expect(gone(year, age)).toBeGreaterThan(0);
    for (let age = 60; age < 90; age += 5) expect(gone(year, age + 5)).toBeGreaterThan(gone(year, age));
  }
  expect(gone(2025, 60)).toBeCloseTo(0.012, 3);
  expect(gone(2025, 80)).toBeCloseTo(0.058, 3);
});

test("no cohort of children grows or shrinks by a fiftieth from one year to the next", () => {
  const persons = new Map(loadPopulation({ data, registry }).map(({ year, age, persons: n }) => [`${year} ${age}`, n]));
  for (let year = 2015; year < 2035; year++) {
    for (let age = 3; age < 18; age++) {
      const ratio = (persons.get(`${year + 1} ${age + 1}`) ?? 0) / (persons.get(`${year} ${age}`) ?? 1);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.02);
    }
  }
});

test("the higher a province's literacy stands, the less its middle pace over five years", () => {
  const paces = loadReferenceClass({ data, registry });
  const of = paces.filter(({ indicator, yearsAhead }) => indicator === "literacy_rate_15plus" && yearsAhead === 5);
  const middle = of.sort((a, b) => a.levelFrom - b.levelFrom).map(({ q50 }) => q50);
  expect(middle.length).toBeGreaterThan(2);
  expect(middle).toEqual([...middle].sort((a, b) => b - a));
});
