import { overrideScenario } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { leverByYear } from "../src/given/lever-by-year.js";
import { scenarioOf } from "../src/given/scenario-of.js";
import { INDICATOR, place, plan, scenario } from "./small.js";

describe("scenarioOf", () => {
  const two = plan([], [scenario(), scenario({ recognitions: 2 }, "tang-toc")]);

  it("takes the first scenario where none is named", () => {
    expect(scenarioOf(two, undefined)?.id).toBe("hien-trang");
  });

  it("finds a scenario by its id", () => {
    expect(scenarioOf(two, "tang-toc")?.id).toBe("tang-toc");
  });

  it("is null for a plan without scenarios when none is named", () => {
    expect(scenarioOf(plan([], []), undefined)).toBe(null);
  });

  it("names the scenarios there are when one is unknown", () => {
    expect(() => scenarioOf(two, "tang")).toThrow(
      new RangeError("invalid scenario; not one of hien-trang, tang-toc: tang"),
    );
    expect(() => scenarioOf(plan([], []), "tang")).toThrow(new RangeError("invalid scenario; not one of none: tang"));
  });
});

describe("leverByYear", () => {
  const setting = (value: number | Readonly<Record<string, number>>) => ({
    lever: "recognitions_per_year",
    value,
    why: null,
    place: null,
  });

  it("repeats one value for every year, both ends included", () => {
    expect(leverByYear(setting(1.5), 2026, 2028)).toEqual({ 2026: 1.5, 2027: 1.5, 2028: 1.5 });
  });

  it("keeps the value of the last year written before", () => {
    expect(leverByYear(setting({ 2026: 1, 2028: 3 }), 2026, 2029)).toEqual({ 2026: 1, 2027: 1, 2028: 3, 2029: 3 });
  });

  it("starts with the last year written before the first", () => {
    expect(leverByYear(setting({ 2024: 1, 2025: 3, 2027: 5 }), 2026, 2027)).toEqual({ 2026: 3, 2027: 5 });
  });

  it("gives years before all that are written the value of the first", () => {
    expect(leverByYear(setting({ 2028: 3, 2030: 4 }), 2026, 2028)).toEqual({ 2026: 3, 2027: 3, 2028: 3 });
  });
});

describe("overrideScenario", () => {
  const before = scenario();
  const after = overrideScenario(before, INDICATOR, { baseline: 35, recognitions_per_year: 2 });
  const [assumption] = after.assumptions;

  it("sets the values named, without a reason or a place: nobody wrote them down", () => {
    expect(assumption?.baseline).toEqual({ year: 2025, value: 35, why: null, place: null });
    expect(assumption?.levers[1]).toEqual({ lever: "recognitions_per_year", value: 2, why: null, place: null });
  });

  it("leaves the others, and the scenario that it was given, as they are", () => {
    expect(assumption?.levers[0]).toMatchObject({ value: 0.9, place: place(13) });
    expect(before).toEqual(scenario());
  });

  it("refuses an indicator that the scenario supposes nothing of", () => {
    expect(() => overrideScenario(before, "schools_total", { baseline: 1 })).toThrow(
      new RangeError("invalid indicator; scenario hien-trang supposes nothing of it: schools_total"),
    );
  });

  it("refuses an unknown lever and names those there are", () => {
    expect(() => overrideScenario(before, INDICATOR, { renewal: 1 })).toThrow(
      new RangeError("invalid lever; not baseline, renewal_success, recognitions_per_year: renewal"),
    );
  });
});
