import {
  AFTER_GRADE_9,
  certificates,
  certifiedSchools,
  countedEnrolment,
  enrolment,
  gradeTransitions,
  literacy,
  type ModelDeclaration,
  projectCountedGrades,
  projectEnrolment,
  rooms,
  simulateCertificates,
  simulateLiteracy,
  simulateRooms,
  simulateSchools,
  simulateStaff,
  simulateStreaming,
  simulateTracks,
  simulateTransitions,
  staff,
  streaming,
  streamingTrend,
  tracks,
  varianceByKind,
  varianceBySource,
} from "@lotrinh/flows";
import { createTrajectory, drawsAt, mean, type Trajectory, uniforms } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";
import { labels, still } from "./literacy-cases.js";

const draws = 1500;
const span = { from: 2025, to: 2030, draws };
const unsure = (mean: number, cases = 40) => ({ mean, cases });

const pupils = createTrajectory(labels, {
  years: [2026, 2027, 2028, 2029, 2030],
  draws,
  values: Float64Array.from(uniforms(5 * draws, 1, "pupils"), (u) => Math.round(4000 + 2000 * u)),
});
const staffOptions = {
  ...{ ...span, pupils, norm: { classSize: 35, perClass: 1.5 }, hires: 40, retirementAge: 60 },
  ...{ leaving: unsure(0.03), upgrading: unsure(0.2), advancing: unsure(0.1), hiredAbove: unsure(0.2) },
  staff: Array.from({ length: 36 }, (_, i) => ({ age: 24 + i, below: 1, at: 4, above: 1 })),
};
const schools = {
  ...{ ...span, initial: 30, stages: [10, 8, 6], readiness: [unsure(0.3), unsure(0.5)], visits: 12 },
  ...{ mergers: 1, treatment: "kept" as const, renewalSuccess: unsure(0.85), recognitionSuccess: unsure(0.6) },
};
const people = [2021, 2022, 2023, 2024, 2025].map((year, t) => ({
  year,
  people: { A1: 620 - 9 * t, A2: 40, B: 90, C: 60 + 8 * t * (1 + (t % 2)), D: 40, F: 10, W: 110, X: 30 },
}));
const stream = {
  ...{ ...span, codes: AFTER_GRADE_9, completers: pupils, concentration: 200, shock: 0.1 },
  trend: streamingTrend(AFTER_GRADE_9, people),
};
const history = {
  years: Array.from({ length: 8 }, (_, t) => 2018 + t),
  grades: Array.from({ length: 12 }, (_, g) =>
    Array.from({ length: 8 }, (__, t) => (g === 3 && t === 7 ? Number.NaN : 90 - 3 * g + ((3 * g + 7 * t) % 5))),
  ),
};
const grades = { to: 2030, draws, dropoutAvoided: unsure(0.5, 4), upperSecondaryTransition: unsure(0.7, 30) };

const tracked = {
  ...{ ...span, initial: [300, 100], entrants: [pupils, 20] },
  counted: {
    stay: [
      [60, 4],
      [0, 50],
    ],
    end: [
      [30, 6],
      [25, 10],
    ],
  },
};

const transitions = {
  ...{ ...span, pupils: [100, 95, 90, 80], entrants: { ...pupils, values: pupils.values.map((n) => n / 50) } },
  observed: [0, 3, -3].map((more) => ({
    enrolment: [100, 95, 90, 80],
    nextEnrolment: [102, 98 - more, 92, 84],
    ...{ nextRepeaters: [5, 4 + more, 3, 2], graduates: 72 - more },
  })),
};

const levels = {
  ...{ years: history.years, primary: history.years.map((_, t) => 900 + 15 * t + 9 * (t % 3)) },
  lowerSecondary: history.years.map((_, t) => 600 + 4 * t - 7 * (t % 2)),
  upperSecondary: history.years.map((_, t) => 300 - 2 * t),
};

type Run = (held: readonly string[]) => Trajectory;
const cases: [ModelDeclaration, Run][] = [
  [
    certificates,
    (held) =>
      simulateCertificates(labels, {
        ...{ ...span, initial: 33, renewalSuccess: unsure(0.9), recognitions: { mean: 1.5, years: 5 }, held },
      }).stock,
  ],
  [certifiedSchools, (held) => simulateSchools(labels, { ...schools, held }).stock],
  [
    literacy,
    (held) =>
      simulateLiteracy(labels, {
        ...{ ...still, to: 2030, draws, baselineCases: 5000, entrants: { level1: unsure(0.99, 300) }, held },
        classes: { places: 900, uptake: unsure(0.4), completion: unsure(0.7) },
        relapse: { hazard: unsure(0.1), continuing: unsure(0.8) },
      }).rate,
  ],
  [tracks, (held) => simulateTracks(labels, { ...tracked, held }).ended[0] as Trajectory],
  [streaming, (held) => simulateStreaming(labels, { ...stream, held }).people.C],
  [staff, (held) => simulateStaff(labels, { ...staffOptions, held }).aboveStandard],
  [
    rooms,
    (held) =>
      simulateRooms(labels, { ...span, permanent: 180, other: 40, built: 6, replacing: 0.5, decay: unsure(0.02), held })
        .permanent,
  ],
  [
    enrolment,
    (held) =>
      projectEnrolment({ locality: "tinh-a", scenario: "hien-trang" }, levels, { to: 2030, draws, held, whole: true })
        .general,
  ],
  [
    countedEnrolment,
    (held) => projectCountedGrades({ locality: "xa-a", scenario: "hien-trang" }, history, { ...grades, held }).general,
  ],
  [
    gradeTransitions,
    (held) => simulateTransitions({ locality: "xa-a", scenario: "hien-trang" }, { ...transitions, held }).pupils,
  ],
];
const named = cases.map(([model, run]) => [model.id, model, run] as const);

describe("the variance of every model that has draws", () => {
  it.each(named)(
    "of %s is shared out among its sources, in [0, 1] and adding up to 1 with the rest",
    (_, model, run) => {
      const { variance, shares, rest } = varianceBySource(model, run, 2030);
      expect(variance).toBeGreaterThan(0);
      expect(Object.keys(shares)).toEqual(model.sources?.map(({ id }) => id));
      const all = Object.values(shares);
      expect(all.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(all.reduce((sum, share) => sum + share, 0) + rest).toBeCloseTo(1, 12);
      expect(Math.max(...all)).toBeGreaterThan(0.05);
      expect(Math.abs(rest)).toBeLessThan(0.4);
    },
  );

  it.each(named)("of %s is gone when all its sources are held, and the middle is near the mean", (_, model, run) => {
    const one = run(model.sources?.map(({ id }) => id) ?? []);
    const values = drawsAt(one, 2030);
    expect(values.every((value) => value === values[0])).toBe(true);
    const [centre, spread] = [mean(run([]), 2030), deviation(run([]))];
    expect(Math.abs((values[0] as number) - centre)).toBeLessThan(Math.max(1, spread));
  });

  it.each(named)("of %s is shared out by kind too", (_, model, run) => {
    const { shares, rest } = varianceByKind(model, run, 2030);
    expect(new Set(Object.keys(shares))).toEqual(new Set(model.sources?.map(({ kind }) => kind)));
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0) + rest).toBeCloseTo(1, 12);
  });
});

describe("a source", () => {
  it("that is certain in the case has a share of 0", () => {
    const plain: Run = (held) =>
      simulateCertificates(labels, {
        ...span,
        initial: { byExpiry: [7, 7, 7, 6, 6] },
        renewalSuccess: 0.9,
        recognitions: 1.5,
        held,
      }).stock;
    const { shares, rest } = varianceBySource(certificates, plain, 2030);
    expect([shares.expiry, shares.renewal_success, shares.recognitions_per_year]).toEqual([0, 0, 0]);
    expect(shares.chance).toBe(1);
    expect(rest).toBe(0);
    const counted = history.grades.map((counts) => counts.map((n) => (Number.isNaN(n) ? 80 : n)));
    const certain: Run = (held) =>
      projectCountedGrades(
        { locality: "xa-a", scenario: "hien-trang" },
        { ...history, grades: counted },
        { to: 2030, draws, held },
      ).general;
    const enrolled = varianceBySource(countedEnrolment, certain, 2030).shares;
    expect([enrolled.levers, enrolled.jump_off]).toEqual([0, 0]);
    expect(enrolled.entrants).toBeGreaterThan(0.2);
  });

  it("brings more the less is known of it", () => {
    const run =
      (cases: number): Run =>
      (held) =>
        simulateCertificates(labels, {
          ...span,
          initial: 33,
          renewalSuccess: unsure(0.9, cases),
          recognitions: 1.5,
          held,
        }).stock;
    const share = (cases: number) => varianceBySource(certificates, run(cases), 2030).shares.renewal_success as number;
    expect(share(10)).toBeGreaterThan(share(100) + 0.1);
  });

  it("that the model does not declare is refused, as is a model without sources", () => {
    expect(() =>
      simulateRooms(labels, { ...span, permanent: 1, other: 1, built: 0, replacing: 0, decay: 0, held: ["rain"] }),
    ).toThrow(new RangeError("invalid held; not one of rooms's sources, decay, chance: rain"));
    const { sources: _, ...bare } = rooms;
    expect(() => varianceBySource(bare, () => pupils, 2030)).toThrow("declares no sources of chance: rooms");
  });
});

function deviation(trajectory: Trajectory): number {
  const centre = mean(trajectory, 2030);
  const values = [...drawsAt(trajectory, 2030)];
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / values.length);
}
