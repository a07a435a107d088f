import { type InitialCertificates, poissonBinomial, probabilityOfStock, simulateCertificates } from "@lotrinh/flows";
import { binomial, discreteCdf, poisson, probability } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const rate = fc.double({ min: 0, max: 10, noNaN: true });
const labels = { locality: "huyen-a", indicator: "national_standard_schools", scenario: "hien-trang", unit: "schools" };

interface Case {
  readonly initial: InitialCertificates;
  readonly atLeast: number;
  readonly renewalSuccess: number | readonly number[];
  readonly recognitions: number | readonly number[];
  readonly years: number;
}

function simulated({ atLeast, years, ...levers }: Case, capacity?: number): number {
  const options = { ...levers, from: 2025, to: 2025 + years, ...(capacity === undefined ? {} : { capacity }) };
  return probability(simulateCertificates(labels, options).stock, 2025 + years, (stock) => stock >= atLeast);
}

describe("P(38 or more of 60 schools after 5 years, from 33)", () => {
  // found with 20,000 draws of another program
  it.each([
    [0.95, 1, 0.32],
    [0.95, 1.5, 0.67],
    [0.9, 1, 0.16],
    [0.9, 1.5, 0.46],
    [0.9, 2, 0.72],
    [0.8, 2, 0.39],
    // as many as replace the lapses and add 1.9 a year, as Lạng Sơn did in 2020–2025 (33.5 → 48.9 % of some 62 schools)
    [0.9, 2.57, 0.9],
  ])(
    "with renewal success %s and %s recognitions a year is within .01 of %s, exact and simulated",
    (q, m, expected) => {
      const one = { initial: 33, atLeast: 38, renewalSuccess: q, recognitions: m, years: 5 };
      expect(Math.abs(probabilityOfStock(one) - expected)).toBeLessThan(0.01);
      expect(Math.abs(simulated(one, 60) - expected)).toBeLessThan(0.01 + 4 * standardError(expected));
    },
  );
});

describe("probabilityOfStock", () => {
  it("of 38 from three certificates fewer, at the same 2.57 recognitions a year, is .72", () => {
    const one = { initial: 30, atLeast: 38, renewalSuccess: 0.9, recognitions: 2.57, years: 5 };
    expect(probabilityOfStock(one)).toBeCloseTo(0.72, 2);
  });

  it.each<Case>([
    { initial: 33, atLeast: 38, renewalSuccess: 0.9, recognitions: 1.5, years: 5 },
    { initial: 33, atLeast: 34, renewalSuccess: 0.8, recognitions: 1, years: 1 },
    { initial: 33, atLeast: 32, renewalSuccess: 0.6, recognitions: 1, years: 3 },
    { initial: 12, atLeast: 12, renewalSuccess: [0.5, 1, 0.9, 0.2], recognitions: [0, 3, 0, 1], years: 4 },
    { initial: { byExpiry: [9, 0, 2, 7, 1] }, atLeast: 16, renewalSuccess: [0.4, 1, 0.7], recognitions: 0.5, years: 3 },
  ])("agrees with the simulation within 4 Monte Carlo standard errors: %o", (one) => {
    const exact = probabilityOfStock(one);
    expect(exact).toBeGreaterThan(0.1);
    expect(exact).toBeLessThan(0.9);
    expect(Math.abs(simulated(one) - exact)).toBeLessThan(4 * standardError(exact));
  });

  it("without recognitions is a binomial tail, without certificates a Poisson tail", () => {
    const q = { renewalSuccess: 0.9, years: 5 };
    expect(probabilityOfStock({ ...q, initial: 33, atLeast: 30, recognitions: 0 })).toBeCloseTo(
      1 - discreteCdf(binomial(33, 0.9), 29),
      12,
    );
    expect(probabilityOfStock({ ...q, initial: 0, atLeast: 8, recognitions: 1.5 })).toBeCloseTo(
      1 - discreteCdf(poisson(7.5), 7),
      12,
    );
  });

  it("over part of a cycle lets each certificate of unknown expiry come up with probability years / cycle", () => {
    const p = probabilityOfStock({ initial: 20, atLeast: 18, renewalSuccess: 0.5, recognitions: 0, years: 2 });
    expect(p).toBeCloseTo(1 - discreteCdf(binomial(20, 1 - (2 / 5) * 0.5), 17), 12);
  });

  it("is 1 for what is certain and 0 for what cannot be", () => {
    const still = { renewalSuccess: 1, recognitions: 0, years: 5 };
    expect(probabilityOfStock({ ...still, initial: 38, atLeast: 38 })).toBe(1);
    expect(probabilityOfStock({ ...still, initial: 37, atLeast: 38 })).toBe(0);
  });

  it("reads a fraction as the next whole school", () => {
    const one = { initial: 33, renewalSuccess: 0.9, recognitions: 1.5, years: 5 };
    expect(probabilityOfStock({ ...one, atLeast: 37.2 })).toBe(probabilityOfStock({ ...one, atLeast: 38 }));
  });

  it("never falls as renewal success, recognitions or the initial stock rises, nor rises with the count asked for", () => {
    const count = fc.integer({ min: 0, max: 40 });
    const years = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(count, count, share, share, rate, rate, years, (n, atLeast, p, q, m, o, span) => {
        const low = { initial: n, atLeast, renewalSuccess: Math.min(p, q), recognitions: Math.min(m, o), years: span };
        const least = probabilityOfStock(low) - 1e-12;
        expect(probabilityOfStock({ ...low, renewalSuccess: Math.max(p, q) })).toBeGreaterThanOrEqual(least);
        expect(probabilityOfStock({ ...low, recognitions: Math.max(m, o) })).toBeGreaterThanOrEqual(least);
        expect(probabilityOfStock({ ...low, initial: n + 1 })).toBeGreaterThanOrEqual(least);
        expect(probabilityOfStock({ ...low, atLeast: atLeast - 1 })).toBeGreaterThanOrEqual(least);
      }),
      { seed },
    );
  });

  it("refuses more years than a cycle and names the function that takes them", () => {
    const one = { initial: 33, atLeast: 38, renewalSuccess: 0.9, recognitions: 1.5, years: 6 };
    expect(() => probabilityOfStock(one)).toThrow(
      new RangeError("invalid years; beyond one cycle of 5, where simulateCertificates is needed: 6"),
    );
  });

  it("refuses a count that is not a number", () => {
    const one = { initial: 33, atLeast: Number.NaN, renewalSuccess: 0.9, recognitions: 1.5, years: 5 };
    expect(() => probabilityOfStock(one)).toThrow(new RangeError("invalid atLeast; not a number: NaN"));
  });
});

describe("poissonBinomial", () => {
  const probabilities = fc.array(share, { maxLength: 30 });

  it("of equal probabilities is the binomial", () => {
    const pmf = poissonBinomial(new Array<number>(38).fill(0.9));
    const { first, cumulative } = binomial(38, 0.9);
    let sum = 0;
    for (const [k, p] of pmf.entries()) {
      sum += p;
      expect(sum).toBeCloseTo(cumulative[k - first] ?? 0, 13);
    }
  });

  it("adds up to 1, has mean Σp and variance Σp(1 − p)", () => {
    fc.assert(
      fc.property(probabilities, (ps) => {
        const pmf = [...poissonBinomial(ps)];
        const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
        const mean = sum(pmf.map((p, k) => p * k));
        expect(sum(pmf)).toBeCloseTo(1, 12);
        expect(mean).toBeCloseTo(sum(ps), 10);
        expect(sum(pmf.map((p, k) => p * (k - mean) * (k - mean)))).toBeCloseTo(sum(ps.map((p) => p * (1 - p))), 9);
      }),
      { seed },
    );
  });

  it("does not depend on the order of the trials", () => {
    const [forward, backward] = [poissonBinomial([0.1, 0.5, 0.9]), poissonBinomial([0.9, 0.5, 0.1])];
    for (const [k, p] of forward.entries()) expect(p).toBeCloseTo(backward[k] ?? Number.NaN, 15);
  });

  it("of many trials is what it is trial by trial", () => {
    const ps = Array.from({ length: 900 }, (_, i) => [0, 0.05, 0.5, 0.9, 1, (i % 97) / 97][i % 6] as number);
    const one = new Float64Array(ps.length + 1);
    one[0] = 1;
    for (const [n, p] of ps.entries()) {
      for (let k = n + 1; k > 0; k--) one[k] = (one[k] ?? 0) * (1 - p) + (one[k - 1] ?? 0) * p;
      one[0] = (one[0] ?? 0) * (1 - p);
    }
    const pmf = poissonBinomial(ps);
    expect(pmf).toHaveLength(901);
    for (const [k, p] of pmf.entries()) expect(p).toBeCloseTo(one[k] ?? Number.NaN, 13);
  });

  it("of ten thousand trials takes no more than a tenth of a second of a processor", () => {
    const ps = Array.from({ length: 10_000 }, (_, i) => [0.9, 0.95, 1, 0.5, 0.2][i % 5] as number);
    const start = process.cpuUsage();
    const pmf = poissonBinomial(ps);
    const { user } = process.cpuUsage(start);
    expect(pmf.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    expect(user).toBeLessThan(100_000);
  });

  it("of no trials is certainly 0", () => {
    expect([...poissonBinomial([])]).toEqual([1]);
  });

  it("refuses what is not a probability", () => {
    expect(() => poissonBinomial([0.5, 1.5])).toThrow(new RangeError("invalid probability; not in [0, 1]: 1.5"));
  });
});

function standardError(p: number): number {
  return Math.sqrt((p * (1 - p)) / 10_000);
}
