import { AFTER_GRADE_9, simulateStreaming, streamingTrend } from "@lotrinh/flows";
import { bench } from "vitest";

const labels = { locality: "huyen-a", indicator: "destinations_grade_9", scenario: "hien-trang", unit: "persons" };
const people = { A1: 620, A2: 40, B: 90, C: 60, D: 40, F: 10, W: 110, X: 30 };
const options = {
  from: 2023,
  to: 2030,
  codes: AFTER_GRADE_9,
  trend: streamingTrend(AFTER_GRADE_9, [{ year: 2023, people }]),
  shock: 0.1,
  completers: 1000,
  concentration: 300,
  seats: { A1: 600, C: 80 },
};

bench("streaming: 9 destinations × 7 years × 10,000 draws", () => {
  simulateStreaming(labels, options);
});
