import {
  projectCountedGrades,
  simulateRooms,
  simulateSchools,
  simulateStaff,
  simulateTransitions,
} from "@lotrinh/flows";
import { drawsAt, mean, type Trajectory } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";

const draws = 3000;
const span = { from: 2025, to: 2030, draws };
const unsure = (mean: number) => ({ mean, cases: 20 });
const labels = (locality: string) => ({ locality, indicator: "indicator", scenario: "hien-trang", unit: "unit" });
const history = {
  years: Array.from({ length: 8 }, (_, t) => 2018 + t),
  grades: Array.from({ length: 9 }, (_, g) =>
    Array.from({ length: 8 }, (__, t) => 900 - 30 * g + 5 * ((3 * g + 7 * t) % 9) - (t % 3) * 20),
  ),
};

type Shared = { readonly shared: number; readonly province: string };
const models: [string, (locality: string, chance: Shared) => Trajectory][] = [
  [
    "rooms",
    (locality, chance) =>
      simulateRooms(labels(locality), {
        ...{ ...span, permanent: 1800, other: 40, built: 6, replacing: 0.5, decay: unsure(0.05), ...chance },
      }).permanent,
  ],
  [
    "schools on their way to a certificate",
    (locality, chance) =>
      simulateSchools(labels(locality), {
        ...{ ...span, initial: { byExpiry: [40, 40, 40, 40, 40] }, stages: [0, 0], readiness: [unsure(0.3)] },
        ...{ renewalSuccess: unsure(0.8), recognitionSuccess: 0, ...chance },
      }).stock,
  ],
  [
    "staff",
    (locality, chance) =>
      simulateStaff(labels(locality), {
        ...{ ...span, pupils: 70_000, norm: { classSize: 35, perClass: 1.5 }, hires: 0, retirementAge: 60, ...chance },
        ...{ leaving: unsure(0.05), upgrading: 0 },
        staff: Array.from({ length: 30 }, (_, i) => ({ age: 24 + i, below: 0, at: 60, above: 0 })),
      }).people,
  ],
  [
    "pupils of counted grades",
    (locality, chance) =>
      projectCountedGrades({ locality, scenario: "hien-trang" }, history, { to: 2030, draws, ...chance }).general,
  ],
  [
    "pupils by drop-out and repetition",
    (locality, chance) =>
      simulateTransitions(
        { locality, scenario: "hien-trang" },
        {
          ...{ ...span, pupils: [9000, 9000], entrants: 9000, concentration: 80, ...chance },
          observed: [
            { enrolment: [9000, 9000], nextEnrolment: [9000, 8000], nextRepeaters: [500, 500], graduates: 8000 },
          ],
        },
      ).pupils,
  ],
];

describe("chance of localities of the same province, shared to the full", () => {
  it.each(models)("moves %s together; not shared, or of another province, it does not", (_, run) => {
    const [a, b] = ["a", "b"].map((locality) => run(locality, { shared: 1, province: "tinh-a" })) as [
      Trajectory,
      Trajectory,
    ];
    expect(correlation(a, b)).toBeGreaterThan(0.6);
    expect(Math.abs(correlation(a, run("b", { shared: 1, province: "tinh-b" })))).toBeLessThan(0.1);
    expect(
      Math.abs(correlation(run("a", { shared: 0, province: "tinh-a" }), run("b", { shared: 0, province: "tinh-a" }))),
    ).toBeLessThan(0.1);
  });

  it.each(models)("leaves the mean and spread of %s where they are", (_, run) => {
    const [own, common] = [run("a", { shared: 0, province: "tinh-a" }), run("a", { shared: 0.6, province: "tinh-a" })];
    expect(Math.abs(mean(own, 2030) / mean(common, 2030) - 1)).toBeLessThan(0.02);
    expect(Math.abs(deviation(own) / deviation(common) - 1)).toBeLessThan(0.1);
  });

  it.each(models)("of %s is refused outside [0, 1]", (_, run) => {
    expect(() => run("a", { shared: 1.5, province: "tinh-a" })).toThrow(
      new RangeError("invalid shared; not in [0, 1]: 1.5"),
    );
  });
});

function deviation(trajectory: Trajectory): number {
  return Math.sqrt(covariance(trajectory, trajectory));
}

function correlation(one: Trajectory, other: Trajectory): number {
  return covariance(one, other) / (deviation(one) * deviation(other));
}

function covariance(one: Trajectory, other: Trajectory): number {
  const [x, y] = [mean(one, 2030), mean(other, 2030)];
  const values = drawsAt(other, 2030);
  return drawsAt(one, 2030).reduce((sum, value, k) => sum + (value - x) * ((values[k] as number) - y), 0) / one.draws;
}
