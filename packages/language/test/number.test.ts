import { formatNumber, formatPercent, formatProbability } from "@lotrinh/language";
import fc from "fast-check";
import { expect, test } from "vitest";

test("Vietnamese numbers have a decimal comma and a thousands point, English the reverse", () => {
  expect(formatNumber(1234.5)).toBe("1.234,5");
  expect(formatNumber(1234.5, { language: "en" })).toBe("1,234.5");
  expect(formatNumber(1234567)).toBe("1.234.567");
});

test("trailing zeros are printed only when digits are asked for", () => {
  expect(formatNumber(38)).toBe("38");
  expect(formatNumber(99.8)).toBe("99,8");
  expect(formatNumber(99.8, { digits: 2 })).toBe("99,80");
  expect(formatNumber(0.5, { digits: 0, language: "en" })).toBe("1");
});

test("at most two decimals are printed, below 1 two significant digits", () => {
  expect(formatNumber(2 / 3)).toBe("0,67");
  expect(formatNumber(200 / 3)).toBe("66,67");
  expect(formatNumber(0.00456)).toBe("0,0046");
});

test("a negative number has a true minus sign and zero has none", () => {
  expect(formatNumber(-3)).toBe("−3");
  expect(formatNumber(-0)).toBe("0");
});

test("what is not finite is refused", () => {
  expect(() => formatNumber(Number.NaN)).toThrow(new RangeError("invalid number; not finite: NaN"));
  expect(() => formatPercent(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test("a percent sign follows a no-break space in Vietnamese and the number itself in English", () => {
  expect(formatPercent(98.5)).toBe("98,5\u00a0%");
  expect(formatPercent(99.8, { language: "en" })).toBe("99.8%");
  expect(formatPercent(99, { digits: 1 })).toBe("99,0\u00a0%");
});

test("a probability is printed in whole percent", () => {
  expect(formatProbability(0.163)).toBe("16\u00a0%");
  expect(formatProbability(0.163, { language: "en" })).toBe("16%");
});

test("no probability is printed as 0 % or 100 %", () => {
  expect(formatProbability(0)).toBe("< 1\u00a0%");
  expect(formatProbability(0.00499)).toBe("< 1\u00a0%");
  expect(formatProbability(0.005)).toBe("1\u00a0%");
  expect(formatProbability(0.99499)).toBe("99\u00a0%");
  expect(formatProbability(0.995)).toBe("> 99\u00a0%");
  expect(formatProbability(1, { language: "en" })).toBe("> 99%");
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
      expect(formatProbability(p, { language: "en" })).toMatch(/^([<>] )?[1-9]\d?%$/);
    }),
    { seed: 1 },
  );
});

test("what is no probability is refused", () => {
  expect(() => formatProbability(1.1)).toThrow(new RangeError("invalid probability; not in [0, 1]: 1.1"));
  expect(() => formatProbability(Number.NaN)).toThrow(RangeError);
});
