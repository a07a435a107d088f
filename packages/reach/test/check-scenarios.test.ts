import { checkScenarios } from "@lotrinh/reach";
import type { Scenario } from "@lotrinh/registry";
import { expect, it } from "vitest";
import { place, plan, registry, scenario } from "./small.js";

function findings(one: Scenario) {
  return checkScenarios(registry([plan([], [one])]));
}

it("a scenario within the ranges of the models has no findings", () => {
  expect(findings(scenario({ renewal: 1, recognitions: { 2026: 0, 2028: 10 } }))).toEqual([]);
});

it("a lever out of its range is found with its place, its value and the range", () => {
  expect(findings(scenario({ renewal: 90 }))).toEqual([
    { code: "VALUE_RANGE", params: { ...place(13), key: "renewal_success", value: 90, write: "0 … 1" } },
  ]);
});

it("a lever set by year is checked in every year", () => {
  const found = findings(scenario({ recognitions: { 2026: 11, 2027: 2, 2028: -1 } }));
  expect(found.map(({ params }) => params.value)).toEqual([11, -1]);
});

it.each([33.5, -1])("a starting count of %s is none", (baseline) => {
  const [found] = findings(scenario({ baseline }));
  expect(found).toMatchObject({ code: "VALUE_RANGE", params: { ...place(7), key: "baseline.value", value: baseline } });
});

it("a lever that the model needs and the scenario lacks is found", () => {
  const whole = scenario();
  const assumptions = whole.assumptions.map((one) => ({ ...one, levers: one.levers.slice(1) }));
  expect(findings({ ...whole, assumptions })).toEqual([
    { code: "LEVER_MISSING", params: { ...place(7), key: "levers", write: "renewal_success" } },
  ]);
});

it("what is supposed of an indicator without a model is left alone", () => {
  const whole = scenario({ renewal: 90 });
  const assumptions = whole.assumptions.map((one) => ({ ...one, indicator: "schools_total" }));
  expect(findings({ ...whole, assumptions })).toEqual([]);
});
