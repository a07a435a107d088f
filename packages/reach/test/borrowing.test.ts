import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { assess, compareScenarios } from "@lotrinh/reach";
import { loadRegistry, type Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { mechanismsOf } from "../src/answers/mechanisms.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const input = { registry, figures: loadFigures({ data, registry }), population: loadPopulation({ data, registry }) };
const EXAM = "chi-lang.upper-secondary-exam-pass-rate.2030";
const asIs = registry.plans.find(({ locality }) => locality === "chi-lang")?.scenarios[0] as Scenario;
const own: Scenario = { ...asIs, id: "own", notBorrowed: ["upper_secondary_exam_pass_rate"] };
const firstOf = (scenario: Scenario, id = EXAM) =>
  assess(input, "chi-lang", { draws: 200, scenario }).targets.find(({ target }) => target.id === id)?.readings[0];

describe("a province's series that stands in for a district's", () => {
  it("is named as what the probability supposes, and can be switched off: then there is a start instead", () => {
    expect(firstOf(asIs)?.answer?.conditions.map(({ borrowed, status }) => [borrowed, status])).toEqual([
      ["lang-son", "assumed"],
    ]);
    expect(firstOf(own)).toMatchObject({ answer: null, silence: "no-model" });
    expect(firstOf(own)?.start).not.toBe(null);
    expect(firstOf(own)?.structure.checks.map(({ code }) => code)).toContain("CHECK_NOT_BORROWED");
  });

  it("is switched off for the indicators that are named only", () => {
    const others = (scenario: Scenario) =>
      assess(input, "chi-lang", { draws: 200, scenario }).targets.filter(({ target }) => target.id !== EXAM);
    const probabilities = (scenario: Scenario) =>
      others(scenario)
        .filter(({ target }) => target.indicator !== "upper_secondary_exam_pass_rate")
        .map(({ readings }) => readings[0]?.answer?.probability);
    expect(probabilities(own)).toEqual(probabilities(asIs));
  });

  it("leaves a target that scenarios cannot be compared on, which is said", () => {
    const { incomparable } = compareScenarios(input, "chi-lang", [asIs, own], { draws: 200 });
    expect(incomparable).toContainEqual({ target: EXAM, without: ["own"] });
  });
});

describe("a near construct", () => {
  it("is context and never what a probability rests on", () => {
    let near = 0;
    for (const locality of new Set(registry.plans.map((plan) => plan.locality))) {
      for (const { readings, context, target } of assess(input, locality, { draws: 100 }).targets) {
        const names = mechanismsOf(target.indicator).flatMap((one) => one.near ?? []);
        near += context.filter(({ indicator }) => names.includes(indicator)).length;
        for (const { reading, answer } of readings) {
          if (answer?.score) for (const one of answer.conditions) expect(one.indicator).toBe(reading.indicator);
        }
      }
    }
    expect(near).toBeGreaterThan(0);
  });
});
