import {
  betaBinomial,
  combinedShare,
  namedCertificates,
  pooledRate,
  pooledShare,
  posteriorRate,
  posteriorShare,
  probabilityOfAtLeast,
  simulateCertificates,
  simulateLiteracy,
  varianceShares,
} from "@lotrinh/flows";
import { binomial, createTrajectory, drawsAt, mean, type Trajectory } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { even, labels, still } from "./literacy-cases.js";

const seed = 20220429;
const share = fc.double({ min: 0, max: 1, noNaN: true });

function moments(pmf: Float64Array): { readonly mean: number; readonly variance: number } {
  const mean = pmf.reduce((sum, p, k) => sum + p * k, 0);
  return { mean, variance: pmf.reduce((sum, p, k) => sum + p * (k - mean) * (k - mean), 0) };
}

describe("38 schools that hold their certificate with probability .9", () => {
  it.each([
    [0, 3.42, 0.825],
    [0.05, 9.747, 0.753],
  ])("with correlation %s have variance %s and are 33 or more with probability %s", (correlation, variance, least) => {
    const pmf = betaBinomial(38, { mean: 0.9, correlation });
    expect(moments(pmf).variance).toBeCloseTo(variance, 6);
    expect(probabilityOfAtLeast(pmf, 33)).toBeCloseTo(least, 3);
  });
});

describe("betaBinomial", () => {
  it("adds up to 1 and has mean nπ and variance nπ(1 − π)(1 + (n − 1)ρ)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        share,
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (n, pi, rho) => {
          const pmf = betaBinomial(n, { mean: pi, correlation: rho });
          const { mean, variance } = moments(pmf);
          expect(pmf.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
          expect(mean).toBeCloseTo(n * pi, 8);
          expect(variance).toBeCloseTo(n * pi * (1 - pi) * (n === 0 ? 1 : 1 + (n - 1) * rho), 6);
        },
      ),
      { seed },
    );
  });

  it("without correlation is the binomial", () => {
    const { first, cumulative } = binomial(20, 0.7);
    let sum = 0;
    for (const [k, p] of betaBinomial(20, { mean: 0.7, correlation: 0 }).entries()) {
      sum += p;
      expect(sum).toBeCloseTo(cumulative[k - first] ?? 0, 12);
    }
  });

  it("refuses a correlation of 1", () => {
    expect(() => betaBinomial(3, { mean: 0.5, correlation: 1 })).toThrow(
      new RangeError("invalid correlation; not in [0, 1): 1"),
    );
  });
});

describe("namedCertificates", () => {
  it("counts a school with q for each renewal that falls due: none, one, two", () => {
    const of = (expires: number) => namedCertificates([{ expires }], { year: 2030, renewalSuccess: 0.9 })[1];
    expect(of(2031)).toBe(1);
    expect(of(2030)).toBeCloseTo(0.9, 12);
    expect(of(2025)).toBeCloseTo(0.81, 12);
  });

  it("takes a school's own chances where it has them, and one without a certificate by the chance to get one", () => {
    const schools = [{ expires: 2028, renewalSuccess: 0.5 }, { expires: null, recognised: 0.4 }, { expires: null }];
    const pmf = namedCertificates(schools, { year: 2030, renewalSuccess: 0.9 });
    expect(pmf[0]).toBeCloseTo(0.5 * 0.6, 12);
    expect(pmf[2]).toBeCloseTo(0.5 * 0.4, 12);
    expect(pmf[3]).toBe(0);
  });

  it("refuses a date that is no year", () => {
    expect(() => namedCertificates([{ expires: 2027.5 }], { year: 2030, renewalSuccess: 0.9 })).toThrow(
      new RangeError("invalid expires; not a year: 2027.5"),
    );
  });
});

describe("posteriors", () => {
  it("of 9 in 10 with a prior of .8 in 20 cases is .8333 in 30", () => {
    const one = posteriorShare({ successes: 9, trials: 10 }, { mean: 0.8, cases: 20 });
    expect(one.mean).toBeCloseTo(25 / 30, 12);
    expect(one.cases).toBe(30);
  });

  it("of counts is their mean with half an event more, the prior of Jeffreys", () => {
    expect(posteriorRate([1, 0, 2]).mean).toBeCloseTo(3.5 / 3, 3);
  });

  it("of two sources is what counts say of them, also between whole counts", () => {
    const [prior, half] = [{ mean: 0.8, cases: 20 }, 4.5 / 10];
    expect(combinedShare({ mean: 0.9, cases: 10 }, prior)).toEqual(posteriorShare({ successes: 9, trials: 10 }, prior));
    expect(combinedShare(prior, { mean: half, cases: 10 })).toEqual({ mean: (16 + 4.5) / 30, cases: 30 });
  });

  it("refuse more successes than trials", () => {
    expect(() => posteriorShare({ successes: 3, trials: 2 })).toThrow(
      new RangeError("invalid successes; more than the trials, 2: 3"),
    );
  });
});

describe("pooledShare", () => {
  it("of localities that do not differ pools them wholly, of those that differ wildly hardly at all", () => {
    const alike = pooledShare(Array.from({ length: 8 }, () => ({ successes: 45, trials: 50 })));
    const unlike = pooledShare([0, 50, 2, 48, 1, 49].map((successes) => ({ successes, trials: 50 })));
    expect(alike.mean).toBeCloseTo(0.9, 12);
    expect(alike.cases).toBe(10_000);
    expect(unlike.cases).toBeLessThan(2);
  });

  it("finds again the Beta(1, 3) that 400 localities stand at the quantiles of, within 5 %", () => {
    const tallies = Array.from({ length: 400 }, (_, i) => {
      const quantile = 1 - Math.cbrt(1 - (i + 0.5) / 400);
      return { successes: Math.round(quantile * 20_000), trials: 20_000 };
    });
    const { mean, cases } = pooledShare(tallies);
    expect(mean).toBeCloseTo(0.25, 3);
    expect(Math.abs(cases / 4 - 1)).toBeLessThan(0.05);
  });

  it("pulls a locality of few trials to the others, and hardly one of many", () => {
    const prior = pooledShare([45, 40, 48, 38, 47, 43].map((successes) => ({ successes, trials: 50 })));
    const small = posteriorShare({ successes: 1, trials: 3 }, prior);
    const large = posteriorShare({ successes: 1000, trials: 3000 }, prior);
    expect(small.mean).toBeGreaterThan(0.7);
    expect(large.mean).toBeLessThan(0.36);
  });

  it("of all or none leaves room for the other, and refuses a single locality", () => {
    expect(
      pooledShare([
        { successes: 5, trials: 5 },
        { successes: 9, trials: 9 },
      ]).mean,
    ).toBeLessThan(1);
    expect(
      pooledShare([
        { successes: 0, trials: 5 },
        { successes: 0, trials: 9 },
      ]).mean,
    ).toBeGreaterThan(0);
    expect(() =>
      pooledShare([
        { successes: 0, trials: 5 },
        { successes: 0, trials: 0 },
      ]),
    ).toThrow(new RangeError("invalid tallies; not two or more with trials: 1"));
  });
});

describe("pooledRate", () => {
  it("of localities that differ no more than chance is worth most, of those that differ little", () => {
    expect(pooledRate(Array.from({ length: 6 }, () => [1, 2, 1, 2]))).toEqual({ mean: 1.5, years: 1000 });
    const unlike = pooledRate([
      [0, 0, 1, 0],
      [9, 12, 10, 9],
      [1, 0, 0, 0],
      [11, 8, 10, 13],
    ]);
    expect(unlike.years).toBeLessThan(0.5);
  });

  it("finds again the Gamma(1, ½) that 400 localities stand at the quantiles of, within 5 %", () => {
    const histories = Array.from({ length: 400 }, (_, i) => {
      const quantile = -2 * Math.log(1 - (i + 0.5) / 400);
      return new Array<number>(10).fill(Math.round(1000 * quantile));
    });
    const { mean: rate, years } = pooledRate(histories);
    expect(rate).toBeCloseTo(2000, -1.5);
    expect(Math.abs(years / 0.0005 - 1)).toBeLessThan(0.05);
  });

  it("weighs a locality's own counts by its years", () => {
    const prior = pooledRate([
      [0, 2, 1],
      [3, 1, 2],
      [6, 4, 5],
      [1, 0, 1],
    ]);
    const own = posteriorRate([8, 9], prior);
    expect(own.years).toBeCloseTo(prior.years + 2, 12);
    expect(own.mean).toBeGreaterThan(prior.mean);
    expect(own.mean).toBeLessThan(8.5);
  });

  it("refuses a single locality and localities where nothing was counted", () => {
    expect(() => pooledRate([[1, 2], []])).toThrow(new RangeError("invalid histories; not two or more with counts: 1"));
    expect(() => pooledRate([[0], [0, 0]])).toThrow(
      new RangeError("invalid histories; nothing was counted in 3 years"),
    );
  });
});

describe("chance that localities of a province share", () => {
  const recognised = (locality: string, shared: number, province = "tinh-a") =>
    simulateCertificates(
      { ...labels, locality },
      {
        ...{ from: 2025, to: 2026, initial: 0, renewalSuccess: 1, draws: 4000, province, shared },
        recognitions: { mean: 100, years: 0.1 },
      },
    ).stock;

  it.each([0, 0.5, 1])("correlates their rates by about %s, and counts by 1000 / 1100 of it", (shared) => {
    // a count of mean 100 varies by 100 of its own and by 1000 with its rate
    const expected = (shared * 1000) / 1100;
    expect(Math.abs(correlation(recognised("a", shared), recognised("b", shared)) - expected)).toBeLessThan(0.05);
  });

  it("is another in another province", () => {
    expect(Math.abs(correlation(recognised("a", 1), recognised("b", 1, "tinh-b")))).toBeLessThan(0.08);
  });

  it("leaves the mean and spread of each where they are", () => {
    const [own, common] = [recognised("a", 0), recognised("a", 0.5)];
    expect(Math.abs(mean(own, 2026) / mean(common, 2026) - 1)).toBeLessThan(0.03);
    expect(Math.abs(deviation(own) / deviation(common) - 1)).toBeLessThan(0.06);
  });

  it("is refused outside [0, 1]", () => {
    expect(() => recognised("a", 2)).toThrow(new RangeError("invalid shared; not in [0, 1]: 2"));
  });
});

describe("a base-year rate of 99.4 % known from 20,000 cases", () => {
  const options = { ...still, draws: 4000 };
  const known = simulateLiteracy(labels, { ...options, baselineCases: 20_000 });

  it("keeps the mean of the years after and spreads them as the Beta does, less what drift replaces", () => {
    const certain = simulateLiteracy(labels, options);
    expect(mean(known.rate, 2025)).toBeCloseTo(mean(certain.rate, 2025), 4);
    const expected = Math.sqrt((0.006 * 0.994) / 20_001);
    expect(deviation(known.rate, 2025) / expected).toBeGreaterThan(0.85);
    expect(deviation(known.rate, 2025) / expected).toBeLessThan(1.05);
  });

  it("where most are illiterate still keeps whole people and shares in [0, 1]", () => {
    const level1 = even.people.map(() => 0.05);
    const { rate, illiterate } = simulateLiteracy(labels, { ...still, level1, baselineCases: 2, draws: 100 });
    expect(rate.values.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(illiterate.values.every(Number.isInteger)).toBe(true);
  });
});

describe("varianceShares", () => {
  it("of a sum of independent sources are their shares of the variance", () => {
    const draws = 1000;
    const wave = (size: number, period: number) =>
      Float64Array.from(
        { length: draws },
        (_, k) => size * Math.sqrt(2) * Math.cos((2 * Math.PI * period * k) / draws),
      );
    const path = (...parts: Float64Array[]) =>
      createTrajectory(labels, {
        years: [2030],
        draws,
        values: Float64Array.from({ length: draws }, (_, k) => parts.reduce((sum, part) => sum + (part[k] ?? 0), 0)),
      });
    const [entrants, rates, levers] = [wave(2, 1), wave(1, 2), wave(0.5, 3)];
    const { shares, rest, variance } = varianceShares(
      {
        all: path(entrants, rates, levers),
        without: { entrants: path(rates, levers), rates: path(entrants, levers), levers: path(entrants, rates) },
      },
      2030,
    );
    expect(variance).toBeCloseTo(5.25, 8);
    expect(shares.entrants).toBeCloseTo(4 / 5.25, 8);
    expect(shares.rates).toBeCloseTo(1 / 5.25, 8);
    expect(shares.levers).toBeCloseTo(0.25 / 5.25, 8);
    expect(rest).toBeCloseTo(0, 8);
  });

  it("of literacy tell jump-off from classes, and add up to all but rounding", () => {
    const places = { places: 60, uptake: 1 };
    const unsure = { ...places, completion: { mean: 0.7, cases: 20 } };
    const run = (classes: typeof unsure | (typeof places & { completion: number }), baselineCases?: number) =>
      simulateLiteracy(labels, { ...still, draws: 2000, classes, ...(baselineCases ? { baselineCases } : {}) }).rate;
    const sure = { ...places, completion: 0.7 };
    const { shares, rest } = varianceShares(
      { all: run(unsure, 50_000), without: { jumpOff: run(unsure), rates: run(sure, 50_000) } },
      2030,
    );
    expect(shares.jumpOff).toBeGreaterThan(0.05);
    expect(shares.rates).toBeGreaterThan(0.05);
    expect(Math.abs(rest)).toBeLessThan(0.15);
  });

  it("are 0 where nothing varies", () => {
    const flat = createTrajectory(labels, { years: [2030], draws: 5 });
    expect(varianceShares({ all: flat, without: { rates: flat } }, 2030)).toEqual({
      variance: 0,
      shares: { rates: 0 },
      rest: 0,
    });
  });
});

function deviation(trajectory: Trajectory, year = 2026): number {
  const centre = mean(trajectory, year);
  const draws = [...drawsAt(trajectory, year)];
  return Math.sqrt(draws.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / draws.length);
}

function correlation(one: Trajectory, other: Trajectory): number {
  const [x, y] = [mean(one, 2026), mean(other, 2026)];
  const pairs = one.values.map((value, k) => (value - x) * ((other.values[k] ?? Number.NaN) - y));
  return pairs.reduce((sum, product) => sum + product, 0) / one.draws / (deviation(one) * deviation(other));
}
