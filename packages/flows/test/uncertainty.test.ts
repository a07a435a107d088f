import {
  betaBinomial,
  namedCertificates,
  pooledShare,
  posteriorRate,
  posteriorShare,
  probabilityOfAtLeast,
} from "@lotrinh/flows";
import { binomial } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

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
