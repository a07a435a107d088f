import { simulateRatchet } from "@lotrinh/flows";
import { drawsAt, quantile } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";

const labels = { locality: "huyen-a", indicator: "permanent_classroom_rate", scenario: "", unit: "share" };
const held = ["shape", "pace", "yearly_shocks"];

describe("a shortfall that only goes down", () => {
  it("leaves 8,1 % × 0,8⁶ = 2,1 % of teachers below the standard where a fifth of the rest goes each year", () => {
    const history = { years: [2022, 2023, 2024], values: [0.081 / 0.64, 0.081 / 0.8, 0.081] };
    const paths = simulateRatchet(labels, { ...history, to: 2030, shape: 1, held, draws: 10 });
    expect(quantile(paths, 2030, 0.5)).toBeCloseTo(0.021, 3);
  });

  it("is over when as many go each year as did: 10 % → 1 % in eight years is none a year later", () => {
    const paths = simulateRatchet(labels, {
      years: [2016, 2024],
      values: [0.1, 0.01],
      to: 2026,
      shape: 0,
      held,
      draws: 10,
    });
    expect(quantile(paths, 2025, 0.5)).toBe(0);
  });

  it("gives 100 % permanent rooms in five years from 90 → 99 % in eight a chance that is not below 1 %, nor sure", () => {
    const paths = simulateRatchet(labels, { years: [2016, 2024], values: [0.1, 0.01], to: 2029 });
    const none = drawsAt(paths, 2029).filter((share) => share === 0).length / paths.draws;
    expect(none).toBeGreaterThan(0.1);
    expect(none).toBeLessThan(0.95);
  });

  it("never rises above its start, nor falls below none, in any draw and year", () => {
    const history = { years: [2010, 2012, 2015], values: [0.5, 0.4, 0.45] };
    const { values } = simulateRatchet(labels, { ...history, from: 2016, start: 0.3, to: 2040, draws: 500 });
    expect(values.every((share) => share >= 0 && share <= 0.3)).toBe(true);
  });

  it("takes nothing for which there is no pace", () => {
    expect(() => simulateRatchet(labels, { years: [2024], values: [0.1], to: 2030 })).toThrow("two or more");
    expect(() => simulateRatchet(labels, { years: [2020, 2024], values: [0.1, 0], to: 2030 })).toThrow("(0, 1]: 0");
    expect(() => simulateRatchet(labels, { years: [2020, 2024], values: [0.1, 0.1], to: 2024 })).toThrow("after 2024");
  });
});
