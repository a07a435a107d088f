import { simulateCertificates, simulateSchools } from "@lotrinh/flows";
import { bench } from "vitest";

const labels = { locality: "huyen-a", indicator: "national_standard_schools", scenario: "hien-trang", unit: "schools" };
const options = { from: 2025, to: 2030, initial: 60, renewalSuccess: 0.9, recognitions: 1.5, draws: 10_000, seed: 1 };

bench("60 schools × 5 years × 10,000 draws", () => {
  simulateCertificates(labels, options);
});

const schools = {
  ...{ from: 2025, to: 2030, initial: 33, stages: [12, 9, 6], readiness: [0.3, 0.4], visits: 10 },
  ...{ renewalSuccess: { mean: 0.9, cases: 30 }, recognitionSuccess: 0.7, mergers: 1, treatment: "kept" as const },
};

bench("60 schools by stage, visited and merged × 5 years × 10,000 draws", () => {
  simulateSchools(labels, schools);
});
