import type { Comparator } from "@lotrinh/language";
import { assess } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { figures, observation, plan, reading, registry, target } from "./small.js";

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

describe("from 99 % on, of children, pupils and schools", () => {
  const asked = { comparator: ">=", unit: "percent", indicator: "two_sessions_a_day_rate_preschool" } as const;
  const all = () => {
    const base = registry([
      plan([target({ kind: "reach", ...asked, value: 100, readings: [reading({ ...asked, value: 100 })] })]),
    ]);
    const [first] = base.indicators;
    if (!first) throw new Error("no indicator");
    const rate = { ...first, id: asked.indicator, unit: "percent", lower: 0, upper: 100, direction: "up" as const };
    return { ...base, indicators: [...base.indicators, { ...rate, population: "trẻ em đang học mầm non" }] };
  };
  const first = (known: ReturnType<typeof figures>) =>
    assess({ registry: all(), figures: known }, "huyen-a", { draws: 4000 }).targets[0]?.readings[0];

  it("what one year at 100 % gives is what the answer says once that figure comes in, and so are the years that it takes", () => {
    const start = first(figures())?.start;
    const year = start?.year ?? 0;
    const row = (back: number) =>
      observation({ indicator: asked.indicator, unit: "percent", year: year - back, value: 100 });
    const with1 = first(figures([row(0)]))?.answer?.probability ?? Number.NaN;
    expect(Math.abs(with1 - (start?.best ?? 0))).toBeLessThan(0.06);
    const years = start?.yearsOfAll ?? 0;
    expect(years).toBeGreaterThan(1);
    const enough = first(figures(Array.from({ length: years }, (_, back) => row(back))))?.answer?.probability;
    expect(enough).toBeGreaterThan(0.77);
  });
});
