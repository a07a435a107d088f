import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { assess, setConstants } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });
const plans = registry.plans
  .filter(({ locality }) => locality === "hai-phong")
  .map((plan) => ({
    ...plan,
    targets: plan.targets.filter(({ id }) => id === "hai-phong.literacy-level1-rate-15-60.2030"),
  }));
/** The odds by age that the three numbers below were worked out with; places are drawn from around 1,08 since. */
const WORKED_OUT = { literacy_age_odds: 1.07, literacy_age_odds_spread: 0 };

/** The country's ages as if nobody died or moved after 2025: who is 31 in 2026 was 30 in 2025. */
const undying = population.map((one) => {
  const age = one.age - Math.max(0, one.year - 2025);
  const then = population.find((other) => other.locality === one.locality && other.year === 2025 && other.age === age);
  return one.year > 2025 && then ? { ...one, persons: then.persons } : one;
});

/** Of 99,8 % literate by 2030 from a reported start. */
function from(value: number, people = population, constants: Readonly<Record<string, number>> = WORKED_OUT) {
  const id = { locality: "hai-phong", indicator: "literacy_level1_rate_15_60", unit: "percent", year: 2025 };
  const known = { ...figures, observations: [...figures.observations, observation({ ...id, value })] };
  const set = plans.map((plan) => ({ ...plan, scenarios: plan.scenarios.map((one) => setConstants(one, constants)) }));
  const input = { registry: { ...registry, plans: set }, figures: known, population: people };
  return assess(input, "hai-phong", { draws: 2000 }).targets[0]?.readings[0]?.answer;
}

describe("Hải Phòng's 99,8 % literate with 1.900 places a year", () => {
  it("turns on its start: an even chance from 99,1 % (.54), all but sure from 99,4 % (.998)", () => {
    expect(Math.abs((from(99.1, undying)?.probability ?? 0) - 0.54)).toBeLessThan(0.04);
    expect(from(99.4, undying)?.probability).toBeGreaterThan(0.98);
  });

  it("is likelier by a tenth with odds by age as they are drawn, and as sure from 99,4 %", () => {
    const [drawn, worked] = [from(99.1, undying, {}), from(99.1, undying)];
    expect(drawn?.probability).toBeGreaterThan(worked?.probability ?? 1);
    expect(drawn?.probability).toBeLessThan((worked?.probability ?? 0) + 0.15);
    expect(from(99.4, undying, {})?.probability).toBeGreaterThan(0.98);
    expect(from(99.4, population, {})?.message.params["drift"]).toBeCloseTo(99.57, 1);
  });

  it("is a little likelier with those who die before the deadline, who are older than most", () => {
    const [dying, living] = [from(99.1), from(99.1, undying)];
    expect(dying?.probability).toBeGreaterThan((living?.probability ?? 1) + 0.02);
    expect(dying?.probability).toBeLessThan((living?.probability ?? 1) + 0.15);
    const drift = (answer: typeof dying) => answer?.message.params["drift"] as number;
    expect(Math.abs(drift(dying) - drift(living))).toBeLessThan(0.03);
  });

  it("is no matter of waiting: without classes 99,4 % becomes some 99,55 %", () => {
    expect(from(99.4)?.message.params["drift"]).toBeCloseTo(99.55, 1);
  });
});
