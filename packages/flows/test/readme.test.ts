import { readFileSync } from "node:fs";
import { probabilityOfStock, recognitionsNeeded, simulateCertificates } from "@lotrinh/flows";
import { probability } from "@lotrinh/trajectory";
import { expect, it } from "vitest";

const labels = { locality: "huyen-a", indicator: "national_standard_schools", scenario: "hien-trang", unit: "schools" };
const assumed = { initial: 33, renewalSuccess: 0.9, recognitions: 1.5 };
const { stock } = simulateCertificates(labels, { ...assumed, from: 2025, to: 2030, capacity: 60 });
const simulated = probability(stock, 2030, (schools) => schools >= 38); // 0.4508
const exact = probabilityOfStock({ ...assumed, atLeast: 38, years: 5 }); // 0.4525
const needed = recognitionsNeeded({ initial: 33, target: 38, renewalSuccess: 0.9, years: 5 }); // 1.66 a year

it("the example of the README gives what it says", () => {
  expect(simulated).toBe(0.4508);
  expect(exact).toBeCloseTo(0.4525, 4);
  expect(needed).toBeCloseTo(1.66, 9);
});

it("the example of the README is the code of this test", () => {
  const [, example = "no example"] = read("../README.md").split(/^```(?:ts)?\n/m);
  const lines = read("./readme.test.ts").split("\n");
  expect(lines).toEqual(expect.arrayContaining(example.trimEnd().split("\n")));
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
