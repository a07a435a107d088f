import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { assess, drawTargets } from "@lotrinh/reach";
import { loadRegistry, type Plan, type Target } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const figures = loadFigures({ data, registry });
const population = loadPopulation({ data, registry });
const plan = registry.plans.find(({ locality }) => locality === "chi-lang") as Plan;
const schools = plan.targets.find(({ id }) => id === "chi-lang.national-standard-schools.2030") as Target;

function asking(asked: Partial<Target>): Target {
  const target = { ...schools, ...asked, id: `chi-lang.${asked.unit}.2030`, comparator: ">=" as const };
  const { indicator, unit, value, comparator, fraction } = target;
  const [first] = schools.readings;
  if (!first) throw new Error("no reading");
  return { ...target, readings: [{ ...first, indicator, unit, value, comparator, ...(fraction ? { fraction } : {}) }] };
}

const COUNT = asking({ indicator: "national_standard_schools", unit: "schools", value: 8 });
const share = (value: number, fraction?: Target["fraction"]) =>
  asking({ indicator: "national_standard_school_rate", unit: "percent", value, ...(fraction ? { fraction } : {}) });
const figure = (indicator: string, value: number, unit = "schools") =>
  observation({ locality: "chi-lang", indicator, unit, year: 2025, value });
const OWN = [figure("national_standard_schools", 6), figure("schools_total", 9)];

function inputOf(targets: readonly Target[], more = OWN, scenarios = plan.scenarios) {
  const own = { ...plan, targets, scenarios };
  return {
    registry: { ...registry, plans: [own] },
    figures: { ...figures, observations: [...figures.observations, ...more] },
    population,
  };
}

function answers(targets: readonly Target[], ...given: [typeof OWN?, Plan["scenarios"]?]) {
  return assess(inputOf(targets, ...given), "chi-lang", { draws: 200 }).targets.map(
    ({ readings: [first] }) => first?.answer,
  );
}

describe("a share of schools that the place itself has counted", () => {
  it.each([
    { by: "with what a scenario supposes", scenarios: plan.scenarios },
    { by: "with figures alone", scenarios: [] },
  ])("8 of 9, printed as 88,9 %, has the answer of eight schools, $by", ({ scenarios }) => {
    const [count, rate] = answers([COUNT, share(88.9, { k: 8, n: 9 })], OWN, scenarios);
    expect(rate?.probability).toBe(count?.probability);
    expect(rate?.model).toBe(count?.model);
    expect(rate?.message).toEqual(count?.message);
  });

  it("asks for as many as reach the share: 80 % of nine are eight, 78 % too, 77 % seven", () => {
    const [count, ...rates] = answers([COUNT, share(80), share(78)]);
    for (const rate of rates) expect(rate?.probability).toBe(count?.probability);
    expect(answers([share(77)])[0]?.probability).toBeGreaterThan(count?.probability ?? 1);
  });

  it("has its fan and draws in per cent", () => {
    const [rate] = answers([share(88.9)]);
    const values = rate?.fan.flatMap(({ quantiles }) => quantiles.map(({ value }) => value)) ?? [];
    expect(Math.max(...values)).toBeGreaterThan(9);
    expect(Math.max(...values)).toBeLessThanOrEqual(100);
    const [known] = drawTargets(inputOf([share(88.9)]), "chi-lang", { draws: 100 });
    for (const value of known?.drawn.values ?? [])
      expect((value * 9) / 100).toBeCloseTo(Math.round((value * 9) / 100), 9);
    expect(known?.drawn.values).toHaveLength(100);
  });

  it("goes by the share itself where that is newer", () => {
    const newer = { ...figure("national_standard_school_rate", 70, "percent"), year: 2026 };
    expect(answers([share(88.9)], [...OWN, newer])[0]?.model).not.toBe("certificates");
  });
});
