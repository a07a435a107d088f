import {
  AFTER_GRADE_9,
  AFTER_GRADE_12,
  type AfterGrade9,
  type StreamingFlows,
  type StreamingOptions,
  simulatedRates,
  simulateStreaming,
  streamingTrend,
} from "@lotrinh/flows";
import { drawsAt, mean } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const labels = { locality: "huyen-a", indicator: "destinations_grade_9", scenario: "hien-trang", unit: "persons" };
const history = [
  { year: 2020, people: { A1: 620, A2: 40, B: 90, C: 60, D: 40, F: 10, W: 110, X: 30 } },
  { year: 2021, people: { A1: 610, A2: 45, B: 85, C: 75, D: 42, F: 12, W: 101, X: 30 } },
  { year: 2022, people: { A1: 615, A2: 50, B: 80, C: 90, D: 40, F: 9, W: 90, X: 26 } },
  { year: 2023, people: { A1: 605, A2: 50, B: 78, C: 104, D: 45, F: 10, W: 80, X: 28 } },
];
const trend = streamingTrend(AFTER_GRADE_9, history);
const base: StreamingOptions<AfterGrade9> = {
  from: 2023,
  to: 2030,
  codes: AFTER_GRADE_9,
  trend,
  completers: 1000,
  concentration: 300,
  draws: 200,
};

function simulate(changes: Partial<StreamingOptions<AfterGrade9>> = {}): StreamingFlows<AfterGrade9> {
  return simulateStreaming(labels, { ...base, ...changes });
}

const counts = fc.integer({ min: 0, max: 1200 });

describe("in every draw and year", () => {
  it("destinations add up to the completers, in whole people, whatever the seats", () => {
    fc.assert(
      fc.property(counts, counts, counts, counts, (completers, A1, C, B) => {
        const { people } = simulate({ completers, seats: { A1, A2: 20, B, C, D: 30, E: 0, F: 0, X: 10 }, draws: 30 });
        for (let i = 0; i < 30 * 7; i++) {
          const cells = AFTER_GRADE_9.map((code) => people[code].values[i] ?? Number.NaN);
          expect(cells.every((cell) => Number.isInteger(cell) && cell >= 0)).toBe(true);
          expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(completers);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it("nobody sits where there is no seat", () => {
    const { people, turnedAway } = simulate({ seats: { A1: 500, C: 80, D: 20, B: 60 } });
    expect(Math.max(...people.A1.values)).toBe(500);
    expect(Math.max(...people.C.values)).toBe(80);
    expect(Math.max(...people.B.values)).toBe(60);
    expect(Math.min(...turnedAway.values)).toBeGreaterThan(0);
  });

  it("the vocational share never falls as vocational seats rise, nor rises with public upper-secondary seats", () => {
    fc.assert(
      fc.property(counts, counts, (p, q) => {
        const [few, many] = [Math.min(p, q), Math.max(p, q)];
        const rates = (seats: object) =>
          simulatedRates(simulate({ seats: { A1: 550, C: 90, D: 40, ...seats }, draws: 30 })).vocational;
        const [low, high] = [rates({ C: few }), rates({ C: many })];
        expect(high.values.every((value, i) => value >= (low.values[i] ?? Number.NaN))).toBe(true);
        const [tight, wide] = [rates({ A1: few }), rates({ A1: many })];
        expect(tight.values.every((value, i) => value >= (wide.values[i] ?? Number.NaN))).toBe(true);
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe("seats with diversion of any kind", () => {
  it("never make fewer vocational learners when there are more of them", () => {
    const weights = fc.record({ A2: fc.nat(9), B: fc.nat(9), C: fc.nat(9), D: fc.nat(9), W: fc.nat(9) });
    fc.assert(
      fc.property(weights, weights, weights, counts, counts, (A1, C, D, p, q) => {
        const vocational = (seats: number) => {
          const options = { seats: { A1: 400, A2: 45, B: 90, C: seats, D: 60 }, diversion: { A1, C, D, B: D, A2: C } };
          return simulatedRates(simulate({ ...options, draws: 20 })).vocational;
        };
        const [low, high] = [vocational(Math.min(p, q)), vocational(Math.max(p, q))];
        expect(high.values.every((value, i) => value >= (low.values[i] ?? Number.NaN))).toBe(true);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe("the trend", () => {
  it("is damped: the log-ratio of expected shares moves by slope · Σ φ^j", () => {
    const still = { ...trend, slopeError: trend.slope.map(() => 0) };
    const { people } = simulate({
      trend: still,
      shock: 0,
      concentration: 1e8,
      completers: 1e8,
      damping: 0.8,
      draws: 3,
    });
    let sum = 0;
    let power = 1;
    for (let j = 0; j < 7; j++) {
      power *= 0.8;
      sum += power;
    }
    for (const [j, code] of AFTER_GRADE_9.slice(0, 4).entries()) {
      const ratio = Math.log(mean(people[code], 2030) / mean(people.X, 2030));
      expect(ratio).toBeCloseTo((trend.level[j] ?? Number.NaN) + (trend.slope[j] ?? Number.NaN) * sum, 2);
    }
  });

  it("of one year stands still and cannot tell its shock", () => {
    const one = streamingTrend(AFTER_GRADE_9, history.slice(0, 1));
    expect(one.slope.every((slope) => slope === 0)).toBe(true);
    expect(one.shock).toBe(null);
    expect(() => simulate({ trend: one })).toThrow(
      new RangeError("invalid shock; the trend has too few years to tell it: null"),
    );
  });

  it("takes the mean of yearly changes over gaps as well", () => {
    const people = (u: number) => ({ U: u, V: 10, S: 10, W: 10, X: 10 });
    const { slope } = streamingTrend(AFTER_GRADE_12, [
      { year: 2020, people: people(20) },
      { year: 2022, people: people(80) },
    ]);
    expect(slope[0]).toBeCloseTo(Math.log(4) / 2, 12);
    expect(slope[1]).toBe(0);
  });
});

describe("chance", () => {
  const certain = { ...trend, slope: trend.slope.map(() => 0), slopeError: trend.slope.map(() => 0) };
  const share = 605 / 1000;

  it.each([
    [20, 40],
    [1000, 300],
  ])("spreads %s completers as a Dirichlet-multinomial of concentration %s does", (n, concentration) => {
    const { people } = simulate({ trend: certain, shock: 0, completers: n, concentration, draws: 20_000, to: 2024 });
    const draws = [...drawsAt(people.A1, 2024)];
    const centre = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const variance = draws.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / draws.length;
    const pi = Math.exp(trend.level[3] ?? 0) / (1 + trend.level.reduce((sum, ratio) => sum + Math.exp(ratio), 0));
    expect(pi).toBeCloseTo(share, 2);
    expect(Math.abs(centre / n - pi)).toBeLessThan(0.005);
    expect(variance / (n * pi * (1 - pi) * ((n + concentration) / (1 + concentration)))).toBeCloseTo(1, 1);
  });

  it("that localities of a province share moves them together, and chance of their own does not", () => {
    const at = (locality: string, shared: number) => {
      const options = {
        ...base,
        trend: certain,
        shock: 0.3,
        shared,
        concentration: 1e6,
        completers: 100_000,
        draws: 2000,
      };
      return [...drawsAt(simulateStreaming({ ...labels, locality }, options).people.A1, 2024)];
    };
    expect(correlation(at("a", 1), at("b", 1))).toBeGreaterThan(0.98);
    expect(Math.abs(correlation(at("a", 0), at("b", 0)))).toBeLessThan(0.1);
    expect(Math.abs(correlation(at("a", 0.5), at("b", 0.5)) - 0.5)).toBeLessThan(0.1);
  });

  it("is the same in scenarios, seeds and lengths that are the same", () => {
    const { A1 } = simulate().people;
    expect(simulateStreaming({ ...labels, scenario: "khac" }, base).people.A1.values).toEqual(A1.values);
    expect([...drawsAt(simulate({ draws: 50 }).people.A1, 2030)]).toEqual([...drawsAt(A1, 2030).slice(0, 50)]);
    expect(simulate({ seed: 2 }).people.A1.values).not.toEqual(A1.values);
  });
});

describe("vocational secondary schools, which open in 2026", () => {
  it("take their share from 2026 on out of the others named, and from no other", () => {
    const share = { 2024: 0, 2025: 0, 2026: 0.1, 2027: 0.1, 2028: 0.1, 2029: 0.1, 2030: 0.1 };
    const none = simulate({ draws: 2000 }).people;
    const some = simulate({ draws: 2000, opening: { code: "E", share, outOf: ["C", "D", "W"] } }).people;
    expect(some.A1.values.slice(0, 4000)).toEqual(none.A1.values.slice(0, 4000));
    expect(mean(some.E, 2026) - mean(none.E, 2026)).toBeCloseTo(100, -0.5);
    expect(mean(some.A1, 2026) / mean(none.A1, 2026)).toBeCloseTo(1, 2);
  });
});

describe("simulateStreaming", () => {
  it("of completers of grade 12 has their five destinations", () => {
    const after12 = streamingTrend(AFTER_GRADE_12, [{ year: 2024, people: { U: 450, V: 200, S: 50, W: 250, X: 50 } }]);
    const { people } = simulateStreaming(labels, {
      codes: AFTER_GRADE_12,
      trend: after12,
      shock: 0.1,
      completers: 1000,
      concentration: 300,
      from: 2024,
      to: 2030,
    });
    expect(Object.keys(people)).toEqual(["U", "V", "S", "W", "X"]);
    expect(mean(people.V, 2025)).toBeCloseTo(200, -1);
  });

  it("of nobody sends nobody anywhere", () => {
    for (const code of AFTER_GRADE_9)
      expect(simulate({ completers: 0 }).people[code].values.every((n) => n === 0)).toBe(true);
  });

  it.each<[Partial<StreamingOptions<AfterGrade9>>, string]>([
    [{ to: 2023 }, "invalid to; not a year after 2023: 2023"],
    [{ completers: 10.5 }, "invalid completers; not a whole number from 0 up: 10.5"],
    [{ completers: [1] }, "invalid completers; not one value for each of 7 years: 1 values"],
    [{ damping: 1.1 }, "invalid damping; not in [0, 1]: 1.1"],
    [{ shared: -1 }, "invalid shared; not in [0, 1]: -1"],
    [{ concentration: 0 }, "invalid concentration; not above 0: 0"],
    [{ shock: -0.1 }, "invalid shock; not 0 or more: -0.1"],
    [{ seats: { W: 10 } }, "invalid seats; W takes whom no other has room for, without a limit"],
    [{ diversion: { A1: { B: -1 } } }, "invalid figure of B; not 0 or more: -1"],
    [{ opening: { code: "E", share: 0.1, outOf: ["E"] } }, "invalid outOf; the destination that opens: E"],
    [{ trend: { ...trend, level: [1] } }, "invalid trend; not one ratio for each destination but the last: 1"],
    [{ draws: 0 }, "invalid draws; not a whole number from 1 up: 0"],
  ])("refuses %o", (changes, message) => {
    expect(() => simulate(changes)).toThrow(new RangeError(message));
  });
});

function correlation(a: readonly number[], b: readonly number[]): number {
  const centre = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [x, y] = [centre(a), centre(b)];
  const product = (f: readonly number[], m: number, g: readonly number[], n: number) =>
    f.reduce((sum, value, i) => sum + (value - m) * ((g[i] ?? Number.NaN) - n), 0);
  return product(a, x, b, y) / Math.sqrt(product(a, x, a, x) * product(b, y, b, y));
}
