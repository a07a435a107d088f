import { expect, it } from "vitest";
import { load, messages } from "./folder.js";
import { valid } from "./valid.js";

const [one, other] = ["national_standard_schools", "literacy_rate_15plus"];

const tables = {
  "school-counts.csv": `indicator,stages,of,standing,measure\n${one},primary lower_secondary,only,,count\n`,
  "identities.csv": `kind,whole,parts\nabove,${one},${other}\n`,
  "template-series.csv": `indicator,asked\n${one},always\n`,
};
const withTable = (name: keyof typeof tables, text: string) => ({ ...valid, [`data/registry/${name}`]: text });

it("what lists of schools count, what must hold and what templates ask for are read; a folder may have none", () => {
  const { schoolCounts, identities, templateSeries } = load(valid);
  expect([schoolCounts, identities, templateSeries]).toEqual([[], [], []]);
  const all = Object.entries(tables).map(([name, text]) => [`data/registry/${name}`, text]);
  expect(load({ ...valid, ...Object.fromEntries(all) })).toMatchObject({
    schoolCounts: [
      { indicator: one, stages: ["primary", "lower_secondary"], of: "only", standing: null, measure: "count" },
    ],
    identities: [{ kind: "above", whole: one, parts: [other] }],
    templateSeries: [{ indicator: one, asked: "always" }],
  });
});

it.each([
  ["school-counts.csv", one, "no_such", "no_such"],
  ["school-counts.csv", "primary", "primry", "primary"],
  ["school-counts.csv", "only", "all of them", "all"],
  ["identities.csv", `,${one},`, ",no_such,", "no_such"],
  ["identities.csv", "above", "abov", "above"],
  ["template-series.csv", one, "no_such", "no_such"],
  ["template-series.csv", "always", "allways", "always"],
] as const)("what cannot be in %s is refused with its line: %s as %s", (name, good, bad, said) => {
  const [first] = messages(() => load(withTable(name, tables[name].replace(good, bad))));
  expect(first).toContain(`${name}:2`);
  expect(first).toContain(said);
});
