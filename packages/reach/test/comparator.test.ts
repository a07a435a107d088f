import { testOf } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { testOfReading } from "../src/clause/test-of.js";
import { reading } from "./small.js";

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

describe("testOfReading", () => {
  it("asks 1 of a standard that is met or not", () => {
    const test = testOfReading(reading({ value: null, unit: "met" }));
    expect([0, 1].map((x) => test?.(x))).toEqual([false, true]);
  });

  it("has no test for another unit without a value", () => {
    expect(testOfReading(reading({ value: null }))).toBe(null);
  });
});
