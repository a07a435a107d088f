import { projectEnrolment } from "@lotrinh/flows";
import { bench } from "vitest";

const years = Array.from({ length: 20 }, (_, t) => 2002 + t);
const history = {
  years,
  primary: years.map((_, t) => 100_000 + 900 * t),
  lowerSecondary: years.map((_, t) => 80_000 - 300 * t),
  upperSecondary: years.map((_, t) => 40_000 + 100 * t),
};

bench("12 grades × 12 years × 10,000 draws, with the fit", () => {
  projectEnrolment({ locality: "tinh-a", scenario: "hien-trang" }, history, { to: 2033 });
});

const before = new Float64Array(1_440_000).fill(1.5);
const after = new Float64Array(1_440_000);
bench("memory: 1,440,000 numbers copied with a factor", () => {
  for (let i = 0; i < before.length; i++) after[i] = (before[i] as number) * 1.01;
});
