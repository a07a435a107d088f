import { describe, expect, it } from "vitest";
import { ancestors, ownEvidence, parentEvidence } from "../src/given/evidence.js";
import { figures, INDICATOR, observation, registry } from "./small.js";

const RATE = "national_standard_school_rate";
const asOf = { asOf: "2026-11" };
const above = ["tinh-b", "viet-nam"];

it("the localities above a district are its province and its country, nearest first", () => {
  expect(ancestors(registry([]), "huyen-a")).toEqual(above);
  expect(ancestors(registry([]), "viet-nam")).toEqual([]);
});

describe("ownEvidence", () => {
  const known = figures([
    observation({ year: 2023, value: 30 }),
    observation({ year: 2024, value: 31 }),
    observation({ year: 2025, value: 99, quality: "weak" }),
    observation({ year: 2025, value: 50, locality: "tinh-b" }),
  ]);

  it("is the latest figure of this very territory that is not weak", () => {
    expect(ownEvidence(known, "huyen-a", INDICATOR, asOf)?.value).toBe(31);
  });

  it("knows the figure of a year from October on", () => {
    expect(ownEvidence(known, "huyen-a", INDICATOR, { asOf: "2024-09" })?.value).toBe(30);
    expect(ownEvidence(known, "huyen-a", INDICATOR, { asOf: "2024-10" })?.value).toBe(31);
  });

  it("is null where nothing is known", () => {
    expect(ownEvidence(known, "huyen-a", RATE, asOf)).toBe(null);
  });
});

describe("parentEvidence", () => {
  const rate = { indicator: RATE, unit: "percent" };

  it("takes each indicator from the nearest parent that has it, even where a farther one is later", () => {
    const known = figures([
      observation({ ...rate, locality: "viet-nam", year: 2025, value: 60 }),
      observation({ ...rate, locality: "tinh-b", year: 2022, value: 40 }),
      observation({ locality: "viet-nam", year: 2024, value: 9000 }),
    ]);
    const found = parentEvidence(known, above, [INDICATOR, RATE], asOf);
    expect(found.map(({ locality, indicator }) => [locality, indicator])).toEqual([
      ["viet-nam", INDICATOR],
      ["tinh-b", RATE],
    ]);
  });

  it("leaves weak figures and figures of after the date out, and so comes to the next parent", () => {
    const known = figures([
      observation({ ...rate, locality: "tinh-b", year: 2022, quality: "weak" }),
      observation({ ...rate, locality: "tinh-b", year: 2027 }),
      observation({ ...rate, locality: "viet-nam", year: 2021, value: 55 }),
    ]);
    expect(parentEvidence(known, above, [RATE], asOf).map(({ value }) => value)).toEqual([55]);
  });

  it("brings along the estimate that the latest figure was compared with, of the same source only", () => {
    const earlier = { ...rate, locality: "tinh-b", status: "estimated", quality: "weak" } as const;
    const known = figures([
      observation({ ...earlier, year: 2020, value: 38 }),
      observation({ ...earlier, year: 2021, value: 39, source: "elsewhere" }),
      observation({ ...rate, locality: "tinh-b", year: 2022, value: 40 }),
    ]);
    expect(parentEvidence(known, above, [RATE], asOf).map(({ value }) => value)).toEqual([38, 40]);
  });
});
