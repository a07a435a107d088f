import { probabilityOfStock } from "@lotrinh/flows";
import { assess, compareScenarios } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { figures, observation, plan, reading, registry, scenario, target } from "./small.js";

const asIs = scenario();
const faster = scenario({ renewal: 0.95, recognitions: 2 }, "tang-toc");
const scenarios = [asIs, faster];

const rate = target({
  id: "huyen-a.rate.2030",
  indicator: "literacy_rate_15plus",
  value: 97,
  unit: "percent",
  kind: "reach",
  readings: [reading({ indicator: "literacy_rate_15plus", value: 97, unit: "percent" })],
});
const seen = [2021, 2022, 2023, 2024].map((year, i) =>
  observation({ indicator: "literacy_rate_15plus", year, value: 95 + i / 2, unit: "percent" }),
);
const input = {
  registry: {
    ...registry([plan([target(), rate], scenarios)]),
    indicators: registry([]).indicators.map((one) => (one.unit === "percent" ? { ...one, upper: 100 } : one)),
  },
  figures: figures(seen),
};

const schoolsOf = (options = {}) => {
  const found = compareScenarios(input, "huyen-a", scenarios, options).targets.find((one) => one.unit === "schools");
  if (!found?.differences[0]) throw new Error("no comparison");
  return { ...found, difference: found.differences[0] };
};

describe("a comparison of scenarios", () => {
  it("has the probabilities of their assessments, to the last digit", () => {
    const { answers, difference } = schoolsOf();
    const alone = scenarios.map((one) => {
      const [first] = assess(input, "huyen-a", { scenario: one }).targets;
      return first?.readings[0]?.answer?.probability ?? Number.NaN;
    });
    expect(answers.map((one) => one.probability)).toEqual(alone);
    expect(difference.probability).toBeCloseTo((alone[1] as number) - (alone[0] as number), 12);
    expect(difference.gained - difference.lost).toBeCloseTo(difference.probability, 12);
  });

  it("finds no difference of a scenario to itself, and says that every draw is the same", () => {
    const [one] = compareScenarios(input, "huyen-a", [asIs, asIs]).targets;
    expect(one?.differences[0]).toMatchObject({ probability: 0, interval: [0, 0], same: true, mean: 0 });
  });

  it("leaves a target alone whose series no lever moves", () => {
    const { targets } = compareScenarios(input, "huyen-a", scenarios);
    const unmoved = targets.find((one) => one.unit === "percent");
    expect(unmoved?.differences[0]).toMatchObject({ same: true, interval: [0, 0] });
  });

  it("has common random numbers: a lever that only rises takes the target from no draw", () => {
    const { difference } = schoolsOf();
    expect(difference.lost).toBe(0);
    expect(difference.quantiles.every(({ value }) => value >= 0)).toBe(true);
  });

  it("gives the change in schools, whose mean is near what the levers add over five years", () => {
    const { difference } = schoolsOf();
    // 33 certificates of which 5 points more are kept, and one new one a year: about 1.65 and 5, less what lapses again.
    expect(difference.mean).toBeGreaterThan(6);
    expect(difference.mean).toBeLessThan(7);
  });

  it("has a 95 % interval that holds the exact difference in about 95 of 100 runs", () => {
    const years = 5;
    const exact = (renewalSuccess: number, recognitions: number) =>
      probabilityOfStock({ initial: 33, atLeast: 38, renewalSuccess, recognitions, years, cycle: 5 });
    const truth = exact(0.95, 2) - exact(0.9, 1);
    const held = Array.from({ length: 100 }, (_, seed) => schoolsOf({ seed, draws: 300 }).difference).filter(
      ({ interval: [low, high] }) => low <= truth && truth <= high,
    );
    expect(held.length).toBeGreaterThanOrEqual(89);
    expect(held.length).toBeLessThanOrEqual(100);
  });

  it("is narrower the more draws there are, by the square root of their number", () => {
    const width = (draws: number) => {
      const [low, high] = schoolsOf({ draws }).difference.interval;
      return high - low;
    };
    expect(width(400) / width(40_000)).toBeGreaterThan(8);
    expect(width(400) / width(40_000)).toBeLessThan(12);
  });

  it("names a target that some scenario has no answer to", () => {
    const empty = { ...asIs, id: "trong", assumptions: [] };
    const { targets, incomparable } = compareScenarios(input, "huyen-a", [asIs, empty]);
    expect(targets.map((one) => one.target.indicator)).toEqual(["literacy_rate_15plus"]);
    expect(incomparable).toEqual([{ target: "huyen-a.schools.2030", without: ["trong"] }]);
  });

  it("refuses fewer than two scenarios, and survives JSON", () => {
    expect(() => compareScenarios(input, "huyen-a", [asIs])).toThrow("invalid scenarios; not two or more: 1");
    const comparison = compareScenarios(input, "huyen-a", scenarios, { draws: 100 });
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});
