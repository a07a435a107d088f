import {
  type MergerTreatment,
  namedCertificates,
  posteriorRate,
  probabilityOfAtLeast,
  type SchoolFlows,
  type SchoolsOptions,
  simulateCertificates,
  simulateSchools,
} from "@lotrinh/flows";
import { drawsAt, mean, probability, type Trajectory } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const few = fc.integer({ min: 0, max: 6 });
const labels = { locality: "huyen-a", indicator: "national_standard_schools", scenario: "hien-trang", unit: "schools" };
const base: SchoolsOptions = {
  from: 2025,
  to: 2030,
  initial: 33,
  stages: [12, 9, 6],
  readiness: [0.3, { mean: 0.4, cases: 10 }],
  renewalSuccess: 0.9,
  recognitionSuccess: 0.7,
  draws: 50,
};

function simulate(changes: Partial<SchoolsOptions> = {}): SchoolFlows {
  return simulateSchools(labels, { ...base, ...changes });
}

function at({ values }: Trajectory, i: number): number {
  return values[i] ?? Number.NaN;
}

describe("in every draw and year", () => {
  it("no school and no certificate is lost or made: both balance to the last one", () => {
    const treatment = fc.constantFrom<MergerTreatment>("kept", "reassessed", "lost");
    fc.assert(
      fc.property(few, few, few, share, share, treatment, few, (mergers, opened, closed, p, q, how, visits) => {
        const rates = { readiness: [p, q], renewalSuccess: p, recognitionSuccess: q };
        const flows = simulate({ ...rates, mergers, opened, closed, treatment: how, visits });
        const { draws } = flows.stock;
        for (let i = 0; i < flows.stock.values.length; i++) {
          const [stock, schools] = i < draws ? [33, 60] : [at(flows.stock, i - draws), at(flows.schools, i - draws)];
          const out = at(flows.lapsed, i) + at(flows.lostInMergers, i) + at(flows.closed, i);
          expect(at(flows.stock, i)).toBe(stock + at(flows.recognised, i) - out);
          expect(at(flows.schools, i)).toBe(schools + opened - closed - mergers);
          expect(at(flows.stock, i)).toBeLessThanOrEqual(at(flows.schools, i));
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it("no more schools are recognised and renewed than assessors visit", () => {
    const { recognised, waiting } = simulate({ visits: 3, recognitionSuccess: 1 });
    expect(Math.max(...recognised.values)).toBeLessThanOrEqual(3);
    expect(Math.max(...waiting.values)).toBeGreaterThan(0);
    expect(simulate().waiting.values.every((value) => value === 0)).toBe(true);
  });

  it("fewer mergers than schools leave one school at least", () => {
    const { schools } = simulate({ initial: 1, stages: [1, 0, 0], mergers: 5, treatment: "kept" });
    expect([...drawsAt(schools, 2030)].every((value) => value === 1)).toBe(true);
  });
});

describe("merging a certified with an uncertified school", () => {
  const two = { initial: { byExpiry: [0, 0, 0, 0, 1] }, stages: [1, 0], readiness: [0], mergers: [1, 0, 0, 0, 0] };

  it.each<[MergerTreatment, number, number]>([
    ["kept", 1, 0],
    ["lost", 0, 1],
    ["reassessed", 0, 1],
  ])("with its certificate %s leaves %s of 1", (treatment, stock, lost) => {
    const flows = simulate({ ...two, treatment, recognitionSuccess: 0 });
    expect(mean(flows.stock, 2026)).toBe(stock);
    expect(mean(flows.lostInMergers, 2026)).toBe(lost);
    expect(mean(flows.schools, 2026)).toBe(1);
  });

  it("that waits to be assessed anew gets it back when visited, and one that starts over does not", () => {
    const options = { ...two, recognitionSuccess: 1 };
    expect(mean(simulate({ ...options, treatment: "reassessed" }).stock, 2026)).toBe(1);
    expect(mean(simulate({ ...options, treatment: "lost" }).stock, 2026)).toBe(0);
  });

  it("changes the share as the denominator does: k / (n − 1) or (k − 1) / (n − 1), on average over pairs", () => {
    const still = {
      readiness: [0, 0],
      initial: { byExpiry: [0, 0, 0, 0, 33] },
      renewalSuccess: 1,
      recognitionSuccess: 0,
    };
    const merging = { ...still, mergers: [1, 0, 0, 0, 0], draws: 4000 };
    const bothCertified = (33 * 32) / (60 * 59);
    const mixed = (2 * 33 * 27) / (60 * 59);
    const kept = mean(simulate({ ...merging, treatment: "kept" }).share, 2026);
    const lost = mean(simulate({ ...merging, treatment: "lost" }).share, 2026);
    expect(kept).toBeCloseTo((33 - bothCertified) / 59, 3);
    expect(lost).toBeCloseTo((33 - 2 * bothCertified - mixed) / 59, 2);
  });
});

describe("simulateSchools", () => {
  it("without new schools agrees with the list of schools by date, exact, within 4 standard errors", () => {
    const byExpiry = [7, 6, 7, 6, 7];
    const options = { initial: { byExpiry }, stages: [27], readiness: [], recognitionSuccess: 0, draws: 10_000 };
    const { stock } = simulate({ ...options, renewalSuccess: 0.9 });
    const schools = byExpiry.flatMap((count, t) => new Array(count).fill({ expires: 2026 + t }));
    const exact = probabilityOfAtLeast(namedCertificates(schools, { year: 2030, renewalSuccess: 0.9 }), 30);
    const simulated = probability(stock, 2030, (count) => count >= 30);
    // a school that fails is ready anew, but is not recognised here
    expect(Math.abs(simulated - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 10_000));
    expect(exact).toBeGreaterThan(0.3);
  });

  it("of no schools has no share", () => {
    const { share: none, stock } = simulate({ initial: 0, stages: [0, 0, 0] });
    expect(none.values.every(Number.isNaN)).toBe(true);
    expect(stock.values.every((value) => value === 0)).toBe(true);
  });

  it("repeats, whatever the number of draws", () => {
    const merging = { mergers: 2, treatment: "lost" } as const;
    const all = drawsAt(simulate(merging).stock, 2030);
    expect([...drawsAt(simulate({ ...merging, draws: 20 }).stock, 2030)]).toEqual([...all.slice(0, 20)]);
  });

  it.each<[Partial<SchoolsOptions>, string]>([
    [{ to: 2025 }, "invalid to; not a year after 2025: 2025"],
    [{ stages: [] }, "invalid stages; none given"],
    [{ stages: [1, 2] }, "invalid readiness; not one share for each of 1 steps: 2"],
    [{ readiness: [0.5, 1.5] }, "invalid readiness 2; not in [0, 1]: 1.5"],
    [{ mergers: 1 }, 'invalid treatment; mergers need "kept", "reassessed" or "lost": undefined'],
    [{ visits: 2.5 }, "invalid visits; not a whole number from 0 up: 2.5"],
    [{ renewalSuccess: 2 }, "invalid renewalSuccess; not in [0, 1]: 2"],
    [{ draws: 0 }, "invalid draws; not a whole number from 1 up: 0"],
  ])("refuses %o", (changes, message) => {
    expect(() => simulate(changes)).toThrow(new RangeError(message));
  });
});

describe("recognitions known from ten years of counts", () => {
  const counts = [0, 2, 1, 3, 0, 2, 1, 1, 4, 1];
  const known = posteriorRate(counts);
  const options = { from: 2025, to: 2026, initial: 0, renewalSuccess: 1 };

  it("have the mean and variance of the negative binomial, m and m (1 + 1 / years)", () => {
    const { recognised } = simulateCertificates(labels, { ...options, recognitions: known, draws: 40_000 });
    const draws = [...drawsAt(recognised, 2026)];
    const centre = mean(recognised, 2026);
    const variance = draws.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / draws.length;
    expect(known.mean).toBeCloseTo(1.55, 3);
    expect(centre).toBeCloseTo(known.mean, 1);
    expect(Math.abs(variance / (known.mean * (1 + 1 / known.years)) - 1)).toBeLessThan(0.04);
  });

  it("spread more over five years than recognitions known for certain, and agree with them on average", () => {
    const five = { ...options, to: 2030, draws: 10_000 };
    const unsure = simulateCertificates(labels, { ...five, recognitions: known }).stock;
    const sure = simulateCertificates(labels, { ...five, recognitions: known.mean }).stock;
    expect(mean(unsure, 2030)).toBeCloseTo(mean(sure, 2030), 0);
    const far = (count: number) => Math.abs(count - 7.75) > 5;
    expect(probability(unsure, 2030, far)).toBeGreaterThan(1.3 * probability(sure, 2030, far));
  });

  it("never make fewer schools in any draw when the mean or the renewal success rises", () => {
    fc.assert(
      fc.property(share, share, (p, q) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)].map(
          (level) =>
            simulateCertificates(labels, {
              ...{ from: 2025, to: 2034, initial: 20, draws: 20 },
              renewalSuccess: { mean: level, cases: 12 },
              recognitions: { mean: 3 * level, years: 6 },
            }).stock,
        );
        expect(high?.values.every((value, i) => value >= (low?.values[i] ?? Number.NaN))).toBe(true);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe("renewal success known from 19 cases", () => {
  it("makes 38 certificates that run out together a beta-binomial: variance 9.747 around 34.2", () => {
    const { stock } = simulateCertificates(labels, {
      ...{ from: 2025, to: 2026, initial: { byExpiry: [38, 0, 0, 0, 0] }, recognitions: 0, draws: 40_000 },
      renewalSuccess: { mean: 0.9, cases: 19 },
    });
    const draws = [...drawsAt(stock, 2026)];
    const centre = mean(stock, 2026);
    const variance = draws.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / draws.length;
    expect(Math.abs(centre - 34.2)).toBeLessThan(0.06);
    expect(Math.abs(variance / 9.747 - 1)).toBeLessThan(0.04);
    expect(Math.abs(probability(stock, 2026, (count) => count >= 33) - 0.753)).toBeLessThan(0.01);
  });
});

describe("a start by draw", () => {
  const one = { stages: [27], readiness: [], recognitionSuccess: 0.1 };
  const draws = 50;

  it("is the same as a known one where all draws have it", () => {
    const byDraw = new Float64Array(draws).fill(33);
    const rest = { byDraw: new Float64Array(draws).fill(27) };
    expect(simulate({ ...one, initial: { byDraw }, stages: [rest] }).stock).toEqual(simulate(one).stock);
  });

  it("is refused where it is not one count for each draw", () => {
    const few = { byDraw: new Float64Array(3) };
    expect(() => simulate({ ...one, initial: few })).toThrow("invalid initial");
    expect(() => simulate({ ...one, stages: [few] })).toThrow("invalid stages");
  });

  it("schools of a single stage wait for their visit where a rule has them wait", () => {
    const waits = { from: 2026, years: 3, share: 1 };
    const { recognised } = simulate({ ...one, waiting: waits });
    expect([2026, 2027, 2028].map((year) => mean(recognised, year))).toEqual([0, 0, 0]);
    expect(mean(recognised, 2029)).toBeGreaterThan(0);
  });
});
