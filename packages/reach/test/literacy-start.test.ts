import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { assess } from "@lotrinh/reach";
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

/** Of 99,8 % literate by 2030 from a reported start. */
function from(value: number) {
  const id = { locality: "hai-phong", indicator: "literacy_level1_rate_15_60", unit: "percent", year: 2025 };
  const known = { ...figures, observations: [...figures.observations, observation({ ...id, value })] };
  const input = { registry: { ...registry, plans }, figures: known, population };
  return assess(input, "hai-phong", { draws: 2000 }).targets[0]?.readings[0]?.answer;
}

describe("Hải Phòng's 99,8 % literate with 1.900 places a year", () => {
  it("turns on its start: an even chance from 99,1 % (.54), all but sure from 99,4 % (.998)", () => {
    expect(Math.abs((from(99.1)?.probability ?? 0) - 0.54)).toBeLessThan(0.04);
    expect(from(99.4)?.probability).toBeGreaterThan(0.98);
  });

  it("is no matter of waiting: without classes 99,4 % becomes some 99,55 %", () => {
    expect(from(99.4)?.message.params["drift"]).toBeCloseTo(99.55, 1);
  });
});
