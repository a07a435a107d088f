import { readFileSync } from "node:fs";
import { combine, createTrajectory, poissonQuantile, probability, quantile, uniforms } from "@lotrinh/trajectory";
import { expect, it } from "vitest";

const labels = { locality: "huyen-a", indicator: "schools_built", scenario: "hien-trang", unit: "schools" };
const u = uniforms(10_000, 1, labels.locality, labels.indicator, 2030);
const built = createTrajectory(labels, { years: [2030], draws: 10_000, values: u.map((v) => poissonQuantile(v, 3)) });
const median = quantile(built, 2030, 0.5); // 3
const atLeastFive = probability(built, 2030, (schools) => schools >= 5); // 0.183
const twice = combine({ ...labels, scenario: "gap-doi" }, [built], (schools) => 2 * schools);

it("the example of the README gives what it says", () => {
  expect(median).toBe(3);
  expect(atLeastFive).toBe(0.183);
  expect(quantile(twice, 2030, 0.5)).toBe(6);
});

it("the example of the README is the code of this test", () => {
  const [, example = "no example"] = read("../README.md").split(/^```(?:ts)?\n/m);
  const lines = read("./readme.test.ts").split("\n");
  expect(lines).toEqual(expect.arrayContaining(example.trimEnd().split("\n")));
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
