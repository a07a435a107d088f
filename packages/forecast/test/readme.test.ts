import { readFileSync } from "node:fs";
import { forecastPoints, halfDrift, measures, naive } from "@lotrinh/forecast";
import { expect, it } from "vitest";

const training = { years: [2018, 2019, 2020, 2021], values: [90, 91, 93, 92] };
const trained = halfDrift(training); // { model: "half-drift", years: […], level: 92, slope: 1 / 3 }
const points = forecastPoints(trained, 3).map(({ value }) => value); // [92.33, 92.67, 93]
const guess = forecastPoints(naive(training), 2).map(({ value }) => value); // [92, 92]
const error = measures.mase([94, 95], guess, training.values); // 1.875

it("the example of the README gives what it says", () => {
  expect(trained).toEqual({ model: "half-drift", years: training.years, level: 92, slope: 1 / 3 });
  expect(points.map((value) => Number(value.toFixed(2)))).toEqual([92.33, 92.67, 93]);
  expect(guess).toEqual([92, 92]);
  expect(error).toBeCloseTo(1.875, 12);
});

it("the example of the README is the code of this test", () => {
  const [, example = "no example"] = read("../README.md").split(/^```(?:ts)?\n/m);
  const lines = read("./readme.test.ts").split("\n");
  expect(lines).toEqual(expect.arrayContaining(example.trimEnd().split("\n")));
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
