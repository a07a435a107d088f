import { testOf } from "@lotrinh/reach";
import type { Direction, Indicator, Reading } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { clauseOf, testOfClause } from "../src/clause/clause.js";
import { reading, registry } from "./small.js";

function passes(comparator: Parameters<typeof testOf>[0], value: number, unit: string, x: number): boolean | undefined {
  return testOf(comparator, value, unit)?.(x);
}

describe("testOf", () => {
  it("takes “trên 99” strictly and “từ 99” with 99 itself", () => {
    expect(passes(">", 99, "percent", 99)).toBe(false);
    expect(passes(">", 99, "percent", 99.01)).toBe(true);
    expect(passes(">=", 99, "percent", 99)).toBe(true);
  });

  it("takes “dưới 5” strictly and “không quá 5” with 5 itself", () => {
    expect(passes("<", 5, "percent", 5)).toBe(false);
    expect(passes("<=", 5, "percent", 5)).toBe(true);
    expect(passes("<=", 5, "percent", 5.01)).toBe(false);
  });

  it("does not round: 99.96 is not 100 and 99.949 is not 99.95", () => {
    expect(passes(">=", 100, "percent", 99.96)).toBe(false);
    expect(passes(">=", 99.95, "percent", 99.949)).toBe(false);
  });

  it.each(["=", "maintain"] as const)("takes “%s” as met from the value on: exceeding misses no plan", (comparator) => {
    expect(passes(comparator, 33, "schools", 34)).toBe(true);
    expect(passes(comparator, 33, "schools", 33)).toBe(true);
    expect(passes(comparator, 33, "schools", 32)).toBe(false);
  });

  it("takes “khoảng” within five points of a share, on both sides", () => {
    expect([24.9, 25, 35, 35.1].map((x) => passes("~", 30, "percent", x))).toEqual([false, true, true, false]);
  });

  it("takes “khoảng” within five per cent of a count, on both sides", () => {
    expect([189, 190, 210, 211].map((x) => passes("~", 200, "schools", x))).toEqual([false, true, true, false]);
  });

  it.each(["increase_by", "decrease_by"] as const)("cannot tell a %s from one value", (comparator) => {
    expect(testOf(comparator, 3, "schools")).toBe(null);
  });
});

describe("clauseOf", () => {
  const better = (direction: Direction) => ({
    indicators: [{ ...(registry([]).indicators[0] as Indicator), id: "rate", direction }],
  });
  const rate = (one: Partial<Reading>) => reading({ indicator: "rate", unit: "percent", ...one });
  const test = (one: Partial<Reading>, direction: Direction) => {
    const clause = clauseOf({ kind: "reach" }, rate(one), better(direction));
    return clause && testOfClause(clause);
  };

  it("asks 1 of a standard that is met or not", () => {
    const one = test({ value: null, unit: "met" }, "up");
    expect([0, 1].map((x) => one?.(x))).toEqual([false, true]);
  });

  it("is none for another unit without a value", () => {
    expect(test({ value: null }, "up")).toBe(null);
  });

  it.each(["=", "maintain"] as const)("takes “%s” by the side on which the indicator is better", (comparator) => {
    const up = test({ comparator, value: 40 }, "up");
    const down = test({ comparator, value: 40 }, "down");
    expect([39, 40, 41].map((x) => up?.(x))).toEqual([false, true, true]);
    expect([39, 40, 41].map((x) => down?.(x))).toEqual([true, true, false]);
  });

  it.each(["=", "maintain"] as const)("takes “%s” of what has no better side as it is printed", (comparator) => {
    const schools = test({ comparator, value: 33, unit: "schools" }, "none");
    expect([32, 33, 34].map((x) => schools?.(x))).toEqual([false, true, false]);
    const birthRate = test({ comparator, value: 14.5, unit: "per_thousand" }, "none");
    expect([14.44, 14.46, 14.54, 14.56].map((x) => birthRate?.(x))).toEqual([false, true, true, false]);
    const range = test({ comparator: "=", value: 30, valueTo: 33, unit: "schools" }, "none");
    expect([29, 30, 33, 34].map((x) => range?.(x))).toEqual([false, true, true, false]);
  });

  it("a side that the plan itself names holds where the indicator has none", () => {
    const least = test({ comparator: ">=", value: 33, unit: "schools" }, "none");
    const most = test({ comparator: "<=", value: 33, unit: "schools" }, "none");
    expect([32, 33, 34].map((x) => [least?.(x), most?.(x)])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it("takes a reading that is to be kept for one of every year, whatever kind its target is", () => {
    const period = (kind: "reach" | "maintain", comparator: ">=" | "maintain") =>
      clauseOf({ kind }, rate({ comparator, value: 40 }), better("up"))?.period;
    expect(period("reach", ">=")).toBe("deadline");
    expect(period("reach", "maintain")).toBe("throughout");
    expect(period("maintain", ">=")).toBe("throughout");
  });
});
