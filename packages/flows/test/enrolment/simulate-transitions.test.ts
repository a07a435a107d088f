import {
  type FlowCounts,
  flowRates,
  projectGrades,
  simulateTransitions,
  type TransitionsOptions,
} from "@lotrinh/flows";
import { createTrajectory, drawsAt, mean, type Trajectory, uniforms } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const labels = { locality: "xa-a", scenario: "hien-trang" };
const seed = 20220429;
/** The reference vector, a hundred times as large, and two years near it. */
const observed: FlowCounts[] = [0, 40, -40].map((more) => ({
  enrolment: [10_000, 9500, 9000, 8000],
  nextEnrolment: [10_200, 9800 - more, 9200 - more, 8400 - more],
  nextRepeaters: [500, 400 + more, 300, 200],
  graduates: 7200,
}));
const vector = observed[0] as FlowCounts;
const base: TransitionsOptions = {
  from: 2025,
  to: 2028,
  pupils: vector.enrolment,
  observed,
  entrants: 9700,
  draws: 400,
};
const run = simulateTransitions(labels, base);
const small = simulateTransitions(labels, { ...base, pupils: [31, 0, 28, 1], entrants: 30 });

describe("pupils who are promoted, repeat or drop out", () => {
  it.each([
    ["of a province", run, vector.enrolment, 9700],
    ["of a village school", small, [31, 0, 28, 1], 30],
  ])("%s are whole and conserved in every draw", (_, flows, pupils, entrants) => {
    const { draws } = flows.pupils;
    for (let i = 0; i < flows.pupils.values.length; i++) {
      const at = ({ values }: Trajectory) => values[i] as number;
      const grades = flows.grades.map(at);
      expect(grades.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
      expect(grades.reduce((sum, n) => sum + n, 0)).toBe(at(flows.pupils));
      const before = i < draws ? pupils.reduce((sum, n) => sum + n, 0) : (flows.pupils.values[i - draws] as number);
      expect(at(flows.pupils)).toBe(before + entrants + at(flows.arrivals) - at(flows.dropouts) - at(flows.graduates));
      expect(at(flows.repeaters)).toBeLessThanOrEqual(at(flows.pupils));
    }
  });

  it("go on average where the rates of the grade-transition model take them, within 4 standard errors", () => {
    const rates = flowRates({
      ...vector,
      nextEnrolment: vector.nextEnrolment,
    });
    const means = simulateTransitions(labels, { ...base, observed: [vector, vector], draws: 4000 });
    const first = projectGrades(vector.enrolment, rates, { entrants: 9700 });
    const second = projectGrades(first.next, rates, { entrants: 9700 });
    for (const [year, expected] of [
      [2026, first],
      [2027, second],
    ] as const) {
      for (const [g, grade] of means.grades.entries()) {
        const error = deviation(grade, year) / Math.sqrt(4000);
        expect(Math.abs(mean(grade, year) - (expected.next[g] as number))).toBeLessThan(4 * error + 0.01);
      }
      expect(mean(means.graduates, year) / expected.graduates).toBeCloseTo(1, 2);
    }
  });

  it("are never fewer, in any draw, when more drop-outs are avoided; fewer repeat when repetition is", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.constantFrom(vector.enrolment, [31, 0, 28, 1]), (p, q, pupils) => {
        const [few, many] = [Math.min(p, q), Math.max(p, q)];
        const total = (dropoutAvoided: number) =>
          simulateTransitions(labels, { ...base, pupils, entrants: 30, dropoutAvoided, draws: 30 }).pupils.values;
        const low = total(few);
        expect(total(many).every((n, i) => n >= (low[i] as number))).toBe(true);
      }),
      { seed, numRuns: 30 },
    );
    const none = simulateTransitions(labels, { ...base, repetitionAvoided: 1 });
    expect(none.repeaters.values.every((n) => n === 0)).toBe(true);
  });

  it("vary more where the pairs of years differ more, and more years ahead than in one", () => {
    const calm = simulateTransitions(labels, { ...base, observed: [vector, vector, vector] });
    expect(deviation(run.grades[3] as Trajectory, 2026)).toBeGreaterThan(
      1.5 * deviation(calm.grades[3] as Trajectory, 2026),
    );
    expect(deviation(run.pupils, 2028)).toBeGreaterThan(1.3 * deviation(run.pupils, 2026));
  });

  it("come from elsewhere where more were promoted than there were, with a warning", () => {
    const grown = { ...vector, nextEnrolment: [10_200, 11_000, 9200, 8400], firstGrade: 6 };
    const flows = simulateTransitions(labels, { ...base, observed: [grown, grown] });
    expect(flows.warnings).toEqual([{ code: "NET_MIGRATION", params: { grade: 6, people: 1100 } }]);
    expect(mean(flows.arrivals, 2026)).toBeCloseTo(1100, 0);
    expect(mean(flows.grades[1] as Trajectory, 2026) / 11_000).toBeCloseTo(1, 2);
  });

  it("enter by the draws of another model, and of nobody there are but those", () => {
    const values = Float64Array.from(uniforms(3 * 400, 1, "entrants"), (u) => Math.round(100 * u));
    const entrants = createTrajectory(
      { ...labels, indicator: "entrants", unit: "persons" },
      {
        years: [2026, 2027, 2028],
        draws: 400,
        values,
      },
    );
    const { grades, pupils } = simulateTransitions(labels, { ...base, pupils: [0, 0, 0, 0], entrants });
    expect((grades[0] as Trajectory).values.slice(0, 400)).toEqual(values.slice(0, 400));
    expect(pupils.values.slice(0, 400)).toEqual(values.slice(0, 400));
  });

  it("need the same grades in all pairs, two pairs or a concentration, and levers within their ranges", () => {
    const refused = (changes: Partial<TransitionsOptions>) => () =>
      simulateTransitions(labels, { ...base, ...changes });
    expect(refused({ to: 2025 })).toThrow("not a year after 2025");
    expect(refused({ observed: [vector] })).toThrow("give a concentration");
    expect(refused({ observed: [vector], concentration: 200 })).not.toThrow();
    expect(refused({ observed: [] })).toThrow("not one pair of years or more");
    expect(refused({ pupils: [1, 2, 3] })).toThrow("not the 4 grades");
    expect(refused({ pupils: [1, 2, 3, 4.5] })).toThrow("invalid pupils");
    expect(refused({ dropoutAvoided: 1.2 })).toThrow("invalid dropoutAvoided");
    expect(refused({ held: ["repetition", "rain"] })).toThrow("not one of grade_transitions's sources");
  });
});

function deviation(trajectory: Trajectory, year: number): number {
  const centre = mean(trajectory, year);
  const values = drawsAt(trajectory, year);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / values.length);
}
