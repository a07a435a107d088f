import { fileURLToPath } from "node:url";
import { literacyByAge } from "@lotrinh/flows";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { localAges, stillThere } from "../src/given/local-ages.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const [data, seeds] = [`${root}/data`, `${root}/seeds`];
const registry = loadRegistry({ data, seeds });
const [figures, population] = [loadFigures({ data, registry }), loadPopulation({ data, registry })];
const where = { locality: "hai-phong", country: "viet-nam", year: 2025, asOf: "2026-11" };
const ages = localAges(figures, population, where);
const structure = ages?.structure ?? { youngest: 0, people: [] };
const sum = (people: readonly number[]) => people.reduce((total, count) => total + count, 0);
const young = population.filter(({ age }) => age <= 60);

describe("the ages of a locality", () => {
  it("go to 84 one by one, then all who are older; where the country's end at 60 those over 60 are one, the rest of the total", () => {
    const short = localAges(figures, young, where);
    expect(structure.people).toHaveLength(86);
    expect(short?.structure.people).toHaveLength(62);
    expect(short?.structure.people.slice(0, 61)).toEqual(structure.people.slice(0, 61));
    expect(ages?.adults).toBe(sum(structure.people.slice(15)));
  });

  it("are the same part of the country's at every age", () => {
    const part = (age: number) =>
      (structure.people[age] ?? 0) / (population.find((one) => one.year === 2025 && one.age === age)?.persons ?? 0);
    for (let age = 1; age < 85; age++) expect(part(age)).toBeCloseTo(part(0), 4);
  });

  it("over 60 lie as the country's do", () => {
    const [total, older] = [sum(structure.people.slice(61)), structure.people[85] ?? 0];
    const of = (from: number) =>
      sum(population.filter(({ year, age }) => year === 2025 && age >= from).map(({ persons }) => persons));
    expect(older / total).toBeCloseTo(of(85) / of(61), 4);
  });
});

describe("those who are still there after five years", () => {
  const left = stillThere(population, { structure, country: "viet-nam", from: 2025, to: 2030 });
  const part = (age: number) => (left?.people[age] ?? Number.NaN) / (structure.people[age] ?? Number.NaN);

  it("are fewer the older they were", () => {
    expect(part(30)).toBeGreaterThan(0.98);
    expect([part(60), part(70), part(80)].map((one) => Number(one.toFixed(2)))).toEqual([0.94, 0.86, 0.71]);
    expect(part(85)).toBeLessThan(0.5);
  });

  it("are all of those over 60 where the country has no ages so high, and the same up to 55", () => {
    const short = { youngest: 0, people: [...structure.people.slice(0, 61), sum(structure.people.slice(61))] };
    const kept = stillThere(young, { structure: short, country: "viet-nam", from: 2025, to: 2030 });
    expect(kept?.people.at(-1)).toBe(short.people.at(-1));
    expect(kept?.people.slice(0, 56)).toEqual(left?.people.slice(0, 56));
  });

  it("cannot be told of years that are not there", () => {
    expect(stillThere(population, { structure, country: "viet-nam", from: 2025, to: 2040 })).toBeNull();
  });
});

it("the odds of the model, from 97,85 % of ages 15–60 in 2020, leave 95,9 % of 15 and over literate", () => {
  const counted = (age: number) => population.find((one) => one.year === 2020 && one.age === age)?.persons ?? 0;
  const country = { youngest: 0, people: Array.from({ length: 101 }, (_, age) => counted(age)) };
  const literate = literacyByAge(country, { rate: 0.9785 });
  const adults = country.people.slice(15);
  expect(sum(adults.map((count, i) => count * (literate[i + 15] ?? 0))) / sum(adults)).toBeCloseTo(0.959, 3);
});
