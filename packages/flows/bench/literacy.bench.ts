import { literacyByAge, simulateLiteracy } from "@lotrinh/flows";
import { bench } from "vitest";

const labels = {
  locality: "tinh-a",
  indicator: "literacy_rate_15_60",
  scenario: "hien-trang",
  unit: "share",
};
const population = {
  youngest: 3,
  people: Array.from({ length: 58 }, () => 20_000),
};
const options = {
  from: 2024,
  to: 2036,
  population,
  level1: literacyByAge(population, { rate: 0.994 }),
  level2: literacyByAge(population, { rate: 0.975 }),
  classes: { places: 2000, uptake: 0.5, completion: { mean: 0.8, cases: 50 } },
  relapse: { hazard: { mean: 0.1, cases: 50 }, continuing: 0.9 },
};

bench("literacy: 46 ages × 12 years × 10,000 draws", () => {
  simulateLiteracy(labels, options);
});
