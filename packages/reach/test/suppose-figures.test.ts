import { assess, supposeFigures } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { figures, plan, reading, registry, target } from "./small.js";

const RATE = "literacy_rate_15plus";
const rate = { indicator: RATE, comparator: ">=" as const, value: 90, unit: "percent" };
const small = registry([plan([target({ kind: "reach", ...rate, readings: [reading(rate)] })])]);
const base = {
  ...small,
  indicators: small.indicators.map((one) => (one.id === RATE ? { ...one, lower: 0, upper: 100 } : one)),
};
const supposed = (value: number, year = 2025) => ({ locality: "huyen-a", indicator: RATE, year, value });

describe("a supposed figure", () => {
  it("gives an answer of grade D that names it as assumed", () => {
    const known = supposeFigures(figures(), [supposed(97)], base);
    const answer = assess({ registry: base, figures: known }, "huyen-a", { draws: 200 }).targets[0]?.readings[0]
      ?.answer;
    expect(answer).toMatchObject({ grade: "D" });
    expect(answer?.conditions).toEqual([expect.objectContaining({ year: 2025, value: 97, status: "assumed" })]);
  });

  it("takes the place of the figure of its year and leaves the figures given as they are", () => {
    const once = supposeFigures(figures(), [supposed(97)], base);
    const twice = supposeFigures(once, [supposed(98)], base);
    expect(once.observations.map(({ value }) => value)).toEqual([97]);
    expect(twice.observations.map(({ value }) => value)).toEqual([98]);
    expect(supposeFigures(twice, [supposed(98.5, 2024)], base).observations).toHaveLength(2);
  });

  it("is the later one of two for the same year", () => {
    const known = supposeFigures(figures(), [supposed(97), supposed(98)], base);
    expect(known.observations.map(({ value }) => value)).toEqual([98]);
  });

  it("is refused out of the indicator's bounds, and of what the registry does not know", () => {
    expect(() => supposeFigures(figures(), [supposed(101)], base)).toThrow("not in [0, 100]: 101");
    expect(() => supposeFigures(figures(), [supposed(Number.NaN)], base)).toThrow("NaN");
    expect(() => supposeFigures(figures(), [{ ...supposed(97), indicator: "x" }], base)).toThrow("invalid indicator");
    expect(() => supposeFigures(figures(), [{ ...supposed(97), locality: "x" }], base)).toThrow("invalid locality");
  });
});
