import { expect, it } from "vitest";
import { load, messages } from "./folder.js";
import { valid } from "./valid.js";

const header = "lever,place,from_year,to_year,amount,count,unit,source,note\n";
const withCost = (row: string) => ({ ...valid, "data/registry/unit-costs.csv": header + row });
const row = "recognitions_per_year,Quảng Ninh,2021,2024,3070000,437,schools,s,";

it("what places paid is read with what for, when and how many; a folder may have none", () => {
  expect(load(valid).unitCosts).toEqual([]);
  expect(load(withCost(row)).unitCosts).toEqual([
    {
      ...{ lever: "recognitions_per_year", place: "Quảng Ninh", from: 2021, to: 2024 },
      ...{ amount: 3_070_000, count: 437, unit: "schools", source: "s", note: "" },
    },
  ]);
});

it.each([
  ["schools", "shools", "shools"],
  ["2021,2024", "2024,2021", "2021"],
  ["437", "0", "> 0"],
])("what cannot be is refused with its line: %s as %s", (good, bad, said) => {
  const [first] = messages(() => load(withCost(row.replace(good, bad))));
  expect(first).toContain("unit-costs.csv:2");
  expect(first).toContain(said);
});
