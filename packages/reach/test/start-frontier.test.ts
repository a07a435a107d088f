import type { Comparator } from "@lotrinh/language";
import { assess } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { figures, plan, reading, registry, target } from "./small.js";

const RATE = "literacy_rate_15plus";

function startOf(value: number, changes: { comparator?: Comparator; kind?: "reach" | "maintain" | "change" } = {}) {
  const { comparator = ">=", kind = "reach" } = changes;
  const rate = { indicator: RATE, comparator, value, unit: "percent" };
  const base = registry([plan([target({ kind, ...rate, readings: [reading(rate)] })])]);
  const indicators = base.indicators.map((one) => (one.id === RATE ? { ...one, upper: 100 } : one));
  const { targets } = assess({ registry: { ...base, indicators }, figures: figures() }, "huyen-a", { draws: 200 });
  return targets[0]?.readings[0]?.start ?? null;
}

describe("the start that a rate needs", () => {
  it("is given where nothing is known, for the last year of which a figure could be known", () => {
    expect(startOf(40)).toMatchObject({ year: 2025, unit: "percent", goal: 0.8 });
  });

  it("has probabilities that never fall with a higher start, from hardly any to hardly none", () => {
    const all = startOf(40)?.points.map((one) => one.probability) ?? [];
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(all[0]).toBeLessThan(0.05);
    expect(all.at(-1)).toBeGreaterThan(0.95);
  });

  it("rises with what is asked", () => {
    const [low, high] = [startOf(30)?.value ?? 0, startOf(50)?.value ?? 0];
    expect(high).toBeGreaterThan(low + 10);
  });

  it("does not exist for 100 %: even who is there now will hardly be there, every one of them, at the deadline", () => {
    const start = startOf(100);
    expect(start).toMatchObject({ value: null, bestStart: 100 });
    expect(start?.best).toBeLessThan(0.8);
  });

  it("is harder to keep every year than to have at the deadline", () => {
    const kept = startOf(99, { comparator: "maintain", kind: "maintain" })?.best ?? 1;
    expect(kept).toBeLessThan(startOf(99)?.best ?? 0);
  });

  it("is not asked of changes, of “about” and of less", () => {
    expect(startOf(5, { kind: "change", comparator: "increase_by" })).toBeNull();
    expect(startOf(50, { comparator: "~" })).toBeNull();
    expect(startOf(50, { comparator: "<=" })).toBeNull();
  });
});
