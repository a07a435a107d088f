import { simulateCertificates } from "@lotrinh/flows";
import { bench } from "vitest";

const labels = { locality: "huyen-a", indicator: "national_standard_schools", scenario: "hien-trang", unit: "schools" };
const options = { from: 2025, to: 2030, initial: 60, renewalSuccess: 0.9, recognitions: 1.5, draws: 10_000, seed: 1 };

bench("60 schools × 5 years × 10,000 draws", () => {
  simulateCertificates(labels, options);
});
