import { readFileSync } from "node:fs";
import { forecastPoints, forecastSeries, halfDrift, measures, quantileOf, samplePaths } from "@lotrinh/forecast";
import { probabilityThroughout } from "@lotrinh/trajectory";
import { expect, it } from "vitest";

const series = { years: [2019, 2020, 2021, 2022, 2023], values: [90, 91, 93, 92, 93], lower: 0, upper: 100 };
const forecast = forecastSeries(series, { horizon: 5 });
const middle = forecast.median; // [93.2, 93.4, 93.6, 93.7, 94.0]
const low = quantileOf(forecast, 2028, 0.1); // 89.2
const high = quantileOf(forecast, 2028, 0.9); // 97.7

const labels = { locality: "huyen-a", indicator: "enrolment", scenario: "hien-trang", unit: "percent" };
const paths = samplePaths(labels, forecast); // a trajectory: 5 years × 10,000 draws
const stays = probabilityThroughout(paths, { from: 2024, to: 2028 }, (rate) => rate >= 92); // 0.54

const trained = halfDrift(series); // { model: "half-drift", years: […], level: 93, slope: 0.375, lower: 0, upper: 100 }
const points = forecastPoints(trained, 2).map(({ value }) => value); // [93.375, 93.75]
const error = measures.mase([94, 95], points, series.values); // 0.75

it("the example of the README gives what it says", () => {
  expect(middle.map((value) => value.toFixed(1))).toEqual(["93.2", "93.4", "93.6", "93.7", "94.0"]);
  expect([low, high].map((value) => value.toFixed(1))).toEqual(["89.2", "97.7"]);
  expect([paths.years.length, paths.draws]).toEqual([5, 10_000]);
  expect(stays.toFixed(2)).toBe("0.54");
  expect(trained).toEqual({ model: "half-drift", years: series.years, level: 93, slope: 0.375, lower: 0, upper: 100 });
  expect(points).toEqual([93.375, 93.75]);
  expect(error).toBe(0.75);
});

it("the example of the README is the code of this test", () => {
  const [, example = "no example"] = read("../README.md").split(/^```(?:ts)?\n/m);
  const lines = read("./readme.test.ts").split("\n");
  expect(lines).toEqual(expect.arrayContaining(example.trimEnd().split("\n")));
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
