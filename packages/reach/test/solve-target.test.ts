import { probabilityOfStock } from "@lotrinh/flows";
import { leversOf, sensitivityOf, solveTarget, whatIf } from "@lotrinh/reach";
import type { Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { figures, observation, plan, reading, registry, scenario, target } from "./small.js";

const ID = "huyen-a.schools.2030";
const asIs = scenario();
const faster = scenario({ renewal: 0.95, recognitions: 2 }, "tang-toc");
const rate = target({
  id: "huyen-a.rate.2030",
  indicator: "literacy_rate_15plus",
  value: 97,
  unit: "percent",
  kind: "reach",
  readings: [reading({ indicator: "literacy_rate_15plus", value: 97, unit: "percent" })],
});
const bounded = registry([plan([target(), rate], [asIs, faster])]);
const input = {
  registry: {
    ...bounded,
    indicators: bounded.indicators.map((one) => (one.unit === "percent" ? { ...one, upper: 100 } : one)),
  },
  figures: figures([2021, 2022, 2023].map((year) => series(year, 96 + (year - 2021) / 4))),
};

function series(year: number, value: number) {
  return observation({ indicator: "literacy_rate_15plus", year, value, unit: "percent" });
}

/** The scenario with costs, in million đồng a year, for a tenth of a school and a point of renewal. */
function priced(school: number, renewal: number): Scenario {
  const cost = (amount: number, per: number) => ({ amount, per, why: null, place: null });
  const prices = [cost(renewal, 0.01), cost(school, 1)];
  const assumptions = asIs.assumptions.map((one) => ({
    ...one,
    levers: one.levers.map((lever, i) => ({ ...lever, cost: prices[i] as ReturnType<typeof cost> })),
  }));
  return { ...asIs, assumptions };
}

describe("solving for a target", () => {
  it("gives the smallest setting of each lever that does, and none where none does", () => {
    const { levers, answer } = solveTarget(input, "huyen-a", ID);
    const exact = (recognitions: number) =>
      probabilityOfStock({ initial: 33, atLeast: 38, renewalSuccess: 0.9, recognitions, years: 5, cycle: 5 });
    const [schools, renewal] = levers;
    expect(exact(schools?.value ?? 0)).toBeGreaterThanOrEqual(0.8);
    expect(exact((schools?.value ?? 0) - 0.1)).toBeLessThan(0.8);
    expect(schools).toMatchObject({ lever: "recognitions_per_year", now: 1 });
    expect(renewal).toMatchObject({ lever: "renewal_success", now: 0.9, value: null });
    expect(renewal?.best).toBeGreaterThan(answer?.probability ?? 1);
    expect(renewal?.best).toBeLessThan(0.8);
  });

  it("asks for more the higher the probability, and for one lever alone where it is named", () => {
    const needed = (probability: number) =>
      solveTarget(input, "huyen-a", ID, { probability, lever: "recognitions_per_year" }).levers.map((one) => one.value);
    expect(needed(0.5)).toHaveLength(1);
    expect(needed(0.5)[0]).toBeLessThan(needed(0.9)[0] as number);
  });

  it("has no lever for a target that a series answers", () => {
    const solved = solveTarget(input, "huyen-a", rate.id);
    expect(solved.levers).toEqual([]);
    expect(solved.answer?.probability).toBeGreaterThan(0);
    expect(leversOf(input, rate.id, asIs)).toEqual([]);
    expect(leversOf(input, ID, asIs)).toEqual(["renewal_success", "recognitions_per_year"]);
  });

  it("refuses a target, a lever and a probability that are none", () => {
    expect(() => solveTarget(input, "huyen-a", "x")).toThrow("invalid target; not one of huyen-a: x");
    expect(() => solveTarget(input, "huyen-a", ID, { lever: "x" })).toThrow("invalid lever; not one of recognitions");
    expect(() => solveTarget(input, "huyen-a", ID, { probability: 1 })).toThrow(
      "invalid probability; not in (0, 1): 1",
    );
  });
});

describe("the cheapest combination", () => {
  const portfolioOf = (school: number, renewal: number) =>
    solveTarget(input, "huyen-a", ID, { scenario: priced(school, renewal), draws: 4000 }).portfolio;

  it("is there only where the scenario has costs, which are assumed", () => {
    expect(solveTarget(input, "huyen-a", ID).portfolio).toBe(null);
    expect(portfolioOf(100, 10)).toMatchObject({ status: "assumed", years: 5 });
  });

  it("leaves renewal alone where that is dear, and new schools where those are", () => {
    const [schools, renewal] = portfolioOf(1, 1000)?.levers ?? [];
    expect(schools).toMatchObject({ lever: "recognitions_per_year", now: 1 });
    expect(schools?.value).toBeCloseTo(2.2, 0);
    expect(renewal).toMatchObject({ now: 0.9, value: 0.9, cost: 0 });
    const [fewer, all] = portfolioOf(1000, 1)?.levers ?? [];
    expect(all?.value).toBe(1);
    expect(fewer?.value).toBeLessThan(schools?.value ?? 0);
  });

  it("brings the target there, at the sum of what its levers cost", () => {
    const found = portfolioOf(100, 10);
    expect(found?.probability).toBeGreaterThan(0.77);
    expect(found?.cost).toBeCloseTo(found?.levers.reduce((sum, { cost }) => sum + cost, 0) ?? 0, 9);
    const [schools] = found?.levers ?? [];
    expect(schools?.cost).toBeCloseTo(5 * 100 * ((schools?.value ?? 0) - 1), 6);
  });
});

describe("a sensitivity", () => {
  const { bars = [], probability } = sensitivityOf(input, "huyen-a", ID) ?? {};

  it("moves each input over its range with the others as they are, widest first", () => {
    expect(bars.map(({ lever }) => lever).sort()).toEqual(["recognitions_per_year", "renewal_success", null].sort());
    const swings = bars.map(({ low, high }) => high.probability - low.probability);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    for (const { low, high } of bars) {
      expect(low.probability).toBeLessThanOrEqual(probability ?? 0);
      expect(high.probability).toBeGreaterThanOrEqual(probability ?? 1);
    }
  });

  it("takes the span of the plan's scenarios, else a stated step, and first a plausible range that is written", () => {
    const of = (lever: string | null, all = bars) => all.find((one) => one.lever === lever);
    expect(of("recognitions_per_year")).toMatchObject({ basis: "scenarios", low: { value: 1 }, high: { value: 2 } });
    expect(of(null)).toMatchObject({ basis: "step", low: { value: 32 }, high: { value: 34 } });
    const assumptions = asIs.assumptions.map((one) => ({
      ...one,
      baseline: { ...one.baseline, plausible: [30, 36] as const },
    }));
    const plausible = sensitivityOf(input, "huyen-a", ID, { scenario: { ...asIs, assumptions } })?.bars ?? [];
    expect(of(null, plausible)).toMatchObject({ basis: "plausible", low: { value: 30 }, high: { value: 36 } });
  });

  it("has the probabilities that a what-if has", () => {
    const [widest] = bars;
    const key = widest?.lever ?? "baseline";
    const p = whatIf(input, "huyen-a", ID, { [key]: widest?.high.value ?? 0 }, { scenario: asIs });
    expect(widest?.high.probability).toBe(p);
    expect(whatIf(input, "huyen-a", ID, {}, { scenario: asIs })).toBe(probability);
  });

  it("of a series moves its last figure", () => {
    const [only, ...others] = sensitivityOf(input, "huyen-a", rate.id)?.bars ?? [];
    expect(others).toEqual([]);
    expect(only).toMatchObject({ lever: null, year: 2023, value: 96.5, basis: "step", low: { value: 96.4 } });
    expect(only?.high.probability).toBeGreaterThan(only?.low.probability ?? 1);
  });
});
