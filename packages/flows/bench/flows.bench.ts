import {
  AFTER_GRADE_9,
  literacyByAge,
  projectCountedGrades,
  projectEnrolment,
  simulateCertificates,
  simulateLiteracy,
  simulateRooms,
  simulateSchools,
  simulateStaff,
  simulateStreaming,
  simulateTransitions,
  streamingTrend,
} from "@lotrinh/flows";
import { bench, describe } from "vitest";
import { compare, timed } from "./ratio.js";

const labels = { locality: "huyen-a", indicator: "indicator", scenario: "hien-trang", unit: "unit" };

const population = { youngest: 3, people: Array.from({ length: 58 }, () => 20_000) };
const literacy = {
  ...{ from: 2024, to: 2036, population },
  level1: literacyByAge(population, { rate: 0.994 }),
  level2: literacyByAge(population, { rate: 0.975 }),
  classes: { places: 2000, uptake: 0.5, completion: { mean: 0.8, cases: 50 } },
  relapse: { hazard: { mean: 0.1, cases: 50 }, continuing: 0.9 },
};

const people = { A1: 620, A2: 40, B: 90, C: 60, D: 40, F: 10, W: 110, X: 30 };
const streaming = {
  ...{ from: 2023, to: 2030, codes: AFTER_GRADE_9, completers: 1000, shock: 0.1, concentration: 300 },
  trend: streamingTrend(AFTER_GRADE_9, [{ year: 2023, people }]),
  seats: { A1: 600, C: 80 },
};

const certificates = { from: 2025, to: 2030, initial: 60, renewalSuccess: 0.9, recognitions: 1.5 };
const schools = {
  ...{ from: 2025, to: 2030, initial: 33, stages: [12, 9, 6], readiness: [0.3, 0.4], visits: 10, mergers: 1 },
  ...{ renewalSuccess: { mean: 0.9, cases: 30 }, recognitionSuccess: 0.7, treatment: "kept" as const },
};

const staff = {
  ...{ from: 2025, to: 2030, pupils: 70_000, norm: { classSize: 35, perClass: 1.5 }, hires: 150, retirementAge: 60 },
  ...{ leaving: 0.02, upgrading: 0.2, advancing: 0.05 },
  staff: Array.from({ length: 38 }, (_, i) => ({ age: 23 + i, below: 20, at: 60, above: 10 })),
};
const rooms = { from: 2025, to: 2037, permanent: 1800, other: 400, built: 60, replacing: 0.5, decay: 0.02 };

const school = { locality: "tinh-a", scenario: "hien-trang" };
const years = Array.from({ length: 20 }, (_, t) => 2002 + t);
const levels = {
  ...{ years, primary: years.map((_, t) => 100_000 + 900 * t) },
  ...{ lowerSecondary: years.map((_, t) => 80_000 - 300 * t), upperSecondary: years.map((_, t) => 40_000 + 100 * t) },
};
const grades = (size: number) => ({
  years,
  grades: Array.from({ length: 12 }, (_, g) => years.map((_, t) => Math.round(size * (1 + 0.01 * t) * (1 - 0.03 * g)))),
});
const [province, commune] = [grades(20_000), grades(80)];

const shrinking = (first: number) => Array.from({ length: 12 }, (_, g) => Math.round(first * (1 - 0.03 * g)));
const transitions = {
  ...{ from: 2025, to: 2037, pupils: shrinking(80), entrants: 80 },
  observed: [0, 1, 2].map((t) => ({
    ...{ enrolment: shrinking(8000), nextEnrolment: shrinking(8000 + 20 * t), graduates: 5000 },
    nextRepeaters: shrinking(80 + 5 * t),
  })),
};

/** Seconds that the issue allows on one thread of a machine whose kernel takes 4.1 ms. */
const models: readonly [name: string, allowed: number, run: () => unknown][] = [
  [
    "enrolment from levels: 12 grades × 12 years × 10,000 draws",
    0.25,
    () => projectEnrolment(school, levels, { to: 2033 }),
  ],
  [
    "enrolment from grades: 12 × 12 years × 10,000 draws",
    0.25,
    () => projectCountedGrades(school, province, { to: 2033 }),
  ],
  ["the same of a commune, pupil by pupil", 0.25, () => projectCountedGrades(school, commune, { to: 2033 })],
  [
    "promotion, repetition, drop-out: 12 × 12 years × 10,000 draws",
    0.5,
    () => simulateTransitions(school, transitions),
  ],
  ["literacy: 46 ages × 4 states × 12 years × 10,000 draws", 1, () => simulateLiteracy(labels, literacy)],
  ["streaming: 9 destinations × 7 years × 10,000 draws", 0.2, () => simulateStreaming(labels, streaming)],
  ["certificates: 60 schools × 5 years × 10,000 draws", 0.15, () => simulateCertificates(labels, certificates)],
  ["schools by stage, visited and merged: 60 × 5 years × 10,000 draws", 0.15, () => simulateSchools(labels, schools)],
  ["staff: 38 ages × 3 states × 5 years × 10,000 draws", 1, () => simulateStaff(labels, staff)],
  ["rooms: 12 years × 10,000 draws", 0.15, () => simulateRooms(labels, rooms)],
];

// Three arrays of 40 MB, which no cache holds.
const [a, b, c] = [1, 2, 3].map((value) => new Float64Array(5_000_000).fill(value)) as [
  Float64Array,
  Float64Array,
  Float64Array,
];

describe("flows against memory bandwidth", () => {
  const options = { iterations: 8, time: 0, warmupIterations: 2, warmupTime: 0 };
  bench(
    "kernel: a = b + 3 c over 5 million numbers",
    timed("kernel", () => {
      for (let i = 0; i < a.length; i++) a[i] = (b[i] as number) + 3 * (c[i] as number);
    }),
    options,
  );
  for (const [name, , run] of models) bench(name, timed(name, run), options);
  bench("no model takes more kernels than the issue allows", () => compare("kernel", 0.0041, models), {
    ...{ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  });
});
