import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { latest, loadFigures, readSeries, series, summarise } from "@lotrinh/observations";
import { toTable } from "@lotrinh/observations/arquero";
import { loadRegistry } from "@lotrinh/registry";
import { expect, test } from "vitest";

test("the example of the README gives what the README shows", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
  const figures = loadFigures({ data: `${root}data`, registry });
  const schools = series(figures, { locality: "lang-son", indicator: "schools_kindergarten", asOf: "2006-11" });
  async function* rows() {
    yield "series,year,value\na,2021,98.5\na,2020,98.1\n";
  }
  const { value: first } = await readSeries(rows()).next();
  const shown = [...readme.matchAll(/; \/\/ (.*)/g)].map(([, json = ""]) => JSON.parse(json));
  expect(shown).toEqual([
    latest(figures, { locality: "chi-lang", indicator: "universalisation_primary_level" })?.value,
    schools.map(({ year, value }) => [year, value]),
    summarise(schools.map(({ value }) => value)).median,
    toTable(schools).numRows(),
    [first?.series, first?.years, first?.values],
  ]);
});
