import { assess } from "@lotrinh/reach";
import type { Target } from "@lotrinh/registry";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawTarget } from "../src/questions/what-if.js";
import { figures, observation, plan, reading, registry, target } from "./small.js";

const COUNT = "schools_total";

/** A target of so many schools in all, for which no mechanism is written, on a series that ends in 2025. */
function given(values: readonly number[], changes: Partial<Target> & { readonly at?: string } = {}) {
  const { at = "huyen-a", ...asked } = changes;
  const first = 2026 - values.length;
  const known = values.map((value, t) => observation({ locality: at, indicator: COUNT, year: first + t, value }));
  const one = target({ indicator: COUNT, ...asked });
  const { comparator, value, unit } = one;
  const whole = { ...one, readings: [reading({ indicator: COUNT, comparator, value, unit })] };
  return { registry: registry([plan([whole], [])]), figures: figures(known) };
}

function assessed(values: readonly number[], changes: Parameters<typeof given>[1] = {}) {
  const [first] = assess(given(values, changes), "huyen-a", { draws: 2000 }).targets;
  if (!first) throw new Error("no target");
  return first;
}

const RISING = [24, 25, 27, 28, 30, 31, 32, 34];

describe("a series of counts", () => {
  it("gives a probability, graded by its figures, without the score of rates", () => {
    const { readings, trend } = assessed(RISING, { value: 38 });
    expect(readings[0]?.answer).toMatchObject({
      message: { code: "ANSWER_SERIES_COUNT", params: { now: 34, unit: "schools" } },
      model: "combination",
      grade: "A",
      score: null,
      conditions: [{ value: 34, unit: "schools", status: "reported" }],
    });
    expect(trend).toMatchObject({ unit: "schools", locality: "huyen-a", pace: { scale: "absolute" } });
  });

  it("has draws that are whole and never negative, and so are its fans", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 9 }), (values) => {
        const input = given(values);
        const drawn = drawTarget(input, "huyen-a", "huyen-a.schools.2030", { draws: 200 });
        const of = [
          ...(drawn?.drawn.values ?? [-1]),
          ...(drawn?.answer.fan ?? []).flatMap(({ quantiles }) => quantiles.map(({ value }) => value)),
        ];
        expect(of.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("holds at least so many or fewer: the two add up to one, as counts are whole", () => {
    const p = (comparator: Target["comparator"], value: number) =>
      assessed(RISING, { comparator, value }).readings[0]?.answer?.probability ?? Number.NaN;
    for (const value of [30, 36, 38, 42]) {
      expect(p(">=", value) + p("<", value)).toBeCloseTo(1, 12);
      expect(p(">=", value)).toBe(p(">", value - 1));
    }
  });

  it("just so many of what has no better side: the three ways to read “= 36” add up, and the page says which it is", () => {
    const of = (comparator: Target["comparator"]) => {
      const { registry: known, figures: rows } = given(RISING, { comparator, value: 36 });
      const indicators = known.indicators.map((one) => ({ ...one, direction: "none" as const }));
      const [first] = assess({ registry: { ...known, indicators }, figures: rows }, "huyen-a", { draws: 2000 }).targets;
      return { p: first?.readings[0]?.answer?.probability ?? Number.NaN, first };
    };
    const just = of("=");
    expect(just.p).toBeGreaterThan(0);
    expect(of("<").p + just.p + of(">").p).toBeCloseTo(1, 12);
    expect(just.first?.gap).toEqual({ value: 2, unit: "schools" });
    const check = { code: "CHECK_EXACTLY", params: { value: 36, unit: "schools" } };
    expect(just.first?.readings[0]?.structure).toMatchObject({ verdict: "feasible", checks: [check] });
    expect(of(">=").first?.readings[0]?.structure.checks).toEqual([]);
  });

  it("is never borrowed: a province's schools say nothing of a district's", () => {
    const { readings, trend } = assessed(RISING, { value: 38, at: "tinh-b" });
    expect([readings[0]?.answer, readings[0]?.silence, trend]).toEqual([null, "no-model", null]);
  });

  it("does not speak of levels and of what holds or not", () => {
    const asked = { indicator: "universalisation_primary_level", unit: "level", value: 2 };
    const one = target({ ...asked, readings: [reading(asked)] });
    const known = [2023, 2024, 2025].map((year) => observation({ ...asked, year, value: 1 }));
    const [first] = assess({ registry: registry([plan([one], [])]), figures: figures(known) }, "huyen-a").targets;
    expect([first?.readings[0]?.answer, first?.trend]).toEqual([null, null]);
  });
});
