import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation, loadReferenceClass } from "@lotrinh/observations";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, test } from "vitest";
import { assess } from "../src/assess.js";
import type { AssessInput } from "../src/given/input.js";
import { supposeFigures } from "../src/given/suppose-figures.js";
import { needs } from "../src/needs/needs.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const input: AssessInput = {
  registry,
  figures: loadFigures({ data, registry }),
  population: loadPopulation({ data, registry }),
  referenceClass: loadReferenceClass({ data, registry }),
};
const PLACES = ["chi-lang", "hai-phong", "huong-son", "long-bien", "rach-gia"];

describe.each(PLACES)("%s", (place) => {
  const found = needs(input, place);

  test("has its missing cells most useful first, in the list that its assessment carries", () => {
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ worth }) => worth)).toEqual(found.map(({ worth }) => worth).sort((a, b) => b - a));
    expect(assess(input, place, { draws: 200 }).needs).toEqual(found);
  });

  test("names indicator, years, definition and targets of each, and a range only with what it rests on", () => {
    for (const { kind, indicator, years, definition, targets, plausible } of found) {
      expect(targets.length).toBeGreaterThan(0);
      if (kind === "series") expect(years.length).toBeGreaterThan(0);
      if (indicator !== null) expect(definition).toMatch(/\S/);
      if (!plausible) continue;
      expect(plausible.from).toBeLessThanOrEqual(plausible.to);
      if (plausible.basis !== "bounds") expect(plausible.source).toMatch(/\S/);
    }
  });
});

test("a series that is known to its last year is no longer wanted, a part of it only as far as it is missing", () => {
  const indicator = "nursery_enrolment_rate";
  const of = (years: readonly number[]) => {
    const supposed = years.map((year) => ({ locality: "hai-phong", indicator, year, value: 40 }));
    const figures = supposeFigures(input.figures, supposed, registry);
    return needs({ ...input, figures }, "hai-phong").find((one) => one.indicator === indicator);
  };
  expect(of([])?.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  expect(of([2020, 2025, 2026])?.years).toEqual([2019, 2021, 2022, 2023, 2024]);
  expect(of([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])).toBe(undefined);
});

test("literacy of Chi Lăng may lie where its province was, moved as provinces of that level moved", () => {
  const literacy = needs(input, "chi-lang").find(({ indicator }) => indicator === "literacy_rate_15plus");
  expect(literacy?.plausible).toMatchObject({ basis: "reference-class", place: "lang-son", source: "gso-2018" });
  const bare = needs({ ...input, referenceClass: [] }, "chi-lang").find((one) => one.indicator === literacy?.indicator);
  expect(bare?.plausible?.basis).not.toBe("reference-class");
});

test("a count without an upper bound has no plausible range where nothing is known", () => {
  const schools = needs(input, "chi-lang").filter(({ indicator }) => indicator === "schools_total");
  expect(schools.map(({ plausible }) => plausible)).toEqual([null]);
});

test("where the measure is undefined the definition unlocks, and figures alone do not", () => {
  const found = needs(input, "hai-phong").filter(
    ({ indicator }) => indicator === "career_service_access_rate_lower_secondary",
  );
  expect(found.map(({ kind, answers }) => [kind, answers.length])).toEqual([
    ["definition", 1],
    ["series", 0],
  ]);
});
