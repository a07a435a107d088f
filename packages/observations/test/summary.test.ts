import { summarise } from "@lotrinh/observations";
import { expect, test } from "vitest";

test("a summary has the usual seven figures, quartiles linear between neighbours", () => {
  // R: quantile(c(1, 2, 4, 9), c(.25, .75)) gives 1.75 and 5.25
  expect(summarise([9, 1, 4, 2])).toEqual({ n: 4, mean: 4, median: 3, min: 1, max: 9, q1: 1.75, q3: 5.25 });
});

test("one value is its own summary", () => {
  expect(summarise([5])).toEqual({ n: 1, mean: 5, median: 5, min: 5, max: 5, q1: 5, q3: 5 });
});

test("the values given are left in their order", () => {
  const values = Object.freeze([3, 1, 2]);
  summarise(values);
  expect(values).toEqual([3, 1, 2]);
});

test("no values and values that are not finite are refused", () => {
  expect(() => summarise([])).toThrow(new RangeError("invalid values; empty"));
  expect(() => summarise([1, Number.NaN])).toThrow(new RangeError("invalid values; not finite: NaN"));
});
