import { type IssuedPack, yearlyReport } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { issuedScore, LEAST_RESOLVED } from "../src/dossier/issued-score.js";
import { figures, observation, plan, registry, target } from "./small.js";

const LITERACY = "literacy_rate_15plus";
const literacy = { indicator: LITERACY, comparator: ">=" as const, value: 98, unit: "percent", kind: "reach" as const };
const targets = [
  target(),
  target({ id: "huyen-a.schools.2026", horizon: 2026, value: 30 }),
  target({ id: "huyen-a.literacy.2030", ...literacy }),
];
const known = [
  observation({ year: 2021, value: 24 }),
  observation({ year: 2025, value: 29 }),
  observation({ year: 2026, value: 31 }),
  observation({ year: 2027, value: 37 }),
];
const input = { registry: registry([plan(targets)]), figures: figures(known) };
const issued: IssuedPack = {
  locality: "huyen-a",
  asOf: "2025-11",
  version: "0.1.0",
  targets: {
    "huyen-a.schools.2030": { probability: 0.4, value: 38 },
    "huyen-a.schools.2026": { probability: 0.7, value: 30 },
    "huyen-a.literacy.2030": { probability: 0.5, value: 97 },
  },
};
const made = yearlyReport(input, "huyen-a", { year: 2026, issued, draws: 300 });
const [schools, past, other] = made.rows;

describe("a yearly report", () => {
  it("has the figure of the year beside the one before it, and none of later years", () => {
    expect(schools?.result).toMatchObject({ year: 2026, value: 31 });
    expect(schools?.before).toMatchObject({ year: 2025, value: 29 });
    expect(made.assessment.targets[0]?.latest?.year).toBe(2026);
  });

  it("counts the way from what the plan could know to what it asks: from 24 to 38, half is gone at 31", () => {
    expect(schools?.way).toMatchObject({ base: { year: 2021, value: 24 }, share: 0.5 });
    expect(schools?.gap).toEqual({ value: 7, unit: "schools" });
    expect(schools?.holds).toBe(false);
  });

  it("is of the January after the year, so that a deadline of the year is judged by its figure", () => {
    expect(made.assessment.asOf).toBe("2027-01");
    expect(past).toMatchObject({ state: "past", outcome: "met", issued: 0.7 });
    expect(schools).toMatchObject({ state: "open", outcome: null, issued: 0.4 });
  });

  it("does not hold a probability against a clause that asks for another value by now", () => {
    expect(other).toMatchObject({ issued: null, result: null, holds: null, way: null });
  });

  it("refuses what does not fit: a pack of elsewhere, one that is not older, a date before the year's figures", () => {
    const run = (changes: Partial<IssuedPack>, asOf?: string) => () =>
      yearlyReport(input, "huyen-a", {
        year: 2026,
        issued: { ...issued, ...changes },
        draws: 10,
        ...(asOf ? { asOf } : {}),
      });
    expect(run({ locality: "tinh-b" })).toThrow(RangeError);
    expect(run({ asOf: "2027-01" })).toThrow(RangeError);
    expect(run({}, "2026-09")).toThrow(RangeError);
    expect(run({}, "2026-12")).not.toThrow();
  });

  it("is empty of a territory without figures, and says so by nulls", () => {
    const none = yearlyReport({ ...input, figures: figures([]) }, "huyen-a", { year: 2026, draws: 10 });
    expect(none.rows.every(({ result, way, issued: said }) => result === null && way === null && said === null)).toBe(
      true,
    );
    expect(none.score).toEqual({ resolved: 0, met: 0, least: LEAST_RESOLVED, mean: null, brier: null, constant: null });
  });
});

describe("the score of issued probabilities", () => {
  const rows = (met: number, missed: number, p: number) =>
    Array.from({ length: met + missed }, (_, i) => ({
      issued: p,
      outcome: i < met ? ("met" as const) : ("missed" as const),
    }));

  it("is given from ten outcomes on, and counts none that is open or was given no probability", () => {
    expect(issuedScore(rows(LEAST_RESOLVED - 1, 0, 0.9)).brier).toBeNull();
    const unknown = [
      { issued: 0.9, outcome: "unknown" as const },
      { issued: null, outcome: "met" as const },
    ];
    expect(issuedScore([...rows(LEAST_RESOLVED - 1, 0, 0.9), ...unknown])).toMatchObject({ resolved: 9, brier: null });
    expect(issuedScore(rows(LEAST_RESOLVED, 0, 0.9)).brier).toBeCloseTo(0.01, 12);
  });

  it("is 0 where what was sure came true, and the share's own where only the share was said", () => {
    const sure = [...rows(6, 0, 1), ...rows(0, 6, 0)];
    expect(issuedScore(sure)).toMatchObject({ resolved: 12, met: 6, mean: 0.5, brier: 0, constant: 0.25 });
    const constant = issuedScore(rows(8, 4, 8 / 12));
    expect(constant.brier).toBeCloseTo(constant.constant ?? Number.NaN, 12);
  });
});
