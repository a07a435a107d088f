import {
  binomial,
  binomialQuantile,
  type DiscreteDistribution,
  discreteCdf,
  discreteQuantile,
  poisson,
  poissonQuantile,
} from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const uniform = fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const mean = fc.double({ min: 0, max: 700, noNaN: true });
const count = fc.integer({ min: 0, max: 10_000 });

/** Levels at which the quantiles below were found by summing exact terms of 60 decimal digits. */
const LEVELS = [1e-9, 0.025, 0.5, 0.975, 1 - 1e-9];

function moments({ first, cumulative }: DiscreteDistribution): { mean: number; variance: number } {
  const pmf = cumulative.map((value, i) => value - (cumulative[i - 1] ?? 0));
  const average = pmf.reduce((sum, p, i) => sum + p * (first + i), 0);
  const variance = pmf.reduce((sum, p, i) => sum + p * (first + i - average) * (first + i - average), 0);
  return { mean: average, variance };
}

describe("poissonQuantile", () => {
  it.each([
    [0.7, [0, 0, 1, 3, 10]],
    [5, [0, 1, 5, 10, 23]],
    [700, [547, 649, 700, 752, 864]],
  ])("finds the exact quantiles at mean %s", (m, expected) => {
    expect(LEVELS.map((u) => poissonQuantile(u, m))).toEqual(expected);
  });

  it("is 0 at mean 0", () => {
    expect([Number.MIN_VALUE, 0.5, 1 - Number.EPSILON].map((u) => poissonQuantile(u, 0))).toEqual([0, 0, 0]);
  });

  it("never falls as u rises", () => {
    fc.assert(
      fc.property(uniform, uniform, mean, (u, v, m) => {
        expect(poissonQuantile(Math.min(u, v), m)).toBeLessThanOrEqual(poissonQuantile(Math.max(u, v), m));
      }),
      { seed },
    );
  });

  it("never falls as the mean rises", () => {
    fc.assert(
      fc.property(uniform, mean, mean, (u, m, n) => {
        expect(poissonQuantile(u, Math.min(m, n))).toBeLessThanOrEqual(poissonQuantile(u, Math.max(m, n)));
      }),
      { seed },
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the mean %s", (bad) => {
    expect(() => poissonQuantile(0.5, bad)).toThrow(new RangeError(`invalid mean; not in [0, 1e9]: ${bad}`));
  });
});

describe("poisson", () => {
  it("has the terms e^−m m^k / k! as steps", () => {
    for (const [k, term] of [1, 2, 2, 4 / 3].entries()) {
      const step = discreteCdf(poisson(2), k) - discreteCdf(poisson(2), k - 1);
      expect(step).toBeCloseTo(term * Math.exp(-2), 14);
    }
  });

  it("has mean and variance equal to its mean", () => {
    for (const m of [0.01, 1.35, 40, 700, 5000]) {
      expect(moments(poisson(m)).mean / m).toBeCloseTo(1, 9);
      expect(moments(poisson(m)).variance / m).toBeCloseTo(1, 9);
    }
  });
});

describe("binomialQuantile", () => {
  it.each([
    [38, 0.9, [20, 30, 34, 37, 38]],
    [10_000, 0.5, [4700, 4902, 5000, 5098, 5300]],
    [10_000, 0.001, [0, 4, 10, 17, 34]],
    [10_000, 0.999, [9966, 9983, 9990, 9996, 10_000]],
  ])("finds the exact quantiles at n %s, p %s", (n, p, expected) => {
    expect(LEVELS.map((u) => binomialQuantile(u, n, p))).toEqual(expected);
  });

  it("is 0 at n 0 or p 0, and n at p 1, for every u", () => {
    for (const u of [Number.MIN_VALUE, 0.5, 1 - Number.EPSILON]) {
      expect([binomialQuantile(u, 0, 0.5), binomialQuantile(u, 7, 0), binomialQuantile(u, 7, 1)]).toEqual([0, 0, 7]);
    }
  });

  it("of a single trial is 1 exactly above 1 − p", () => {
    expect([0.249, 0.25, 0.251].map((u) => binomialQuantile(u, 1, 0.75))).toEqual([0, 0, 1]);
  });

  it("never falls as u rises", () => {
    fc.assert(
      fc.property(uniform, uniform, count, share, (u, v, n, p) => {
        expect(binomialQuantile(Math.min(u, v), n, p)).toBeLessThanOrEqual(binomialQuantile(Math.max(u, v), n, p));
      }),
      { seed },
    );
  });

  it("never falls as p rises", () => {
    fc.assert(
      fc.property(uniform, count, share, share, (u, n, p, q) => {
        expect(binomialQuantile(u, n, Math.min(p, q))).toBeLessThanOrEqual(binomialQuantile(u, n, Math.max(p, q)));
      }),
      { seed },
    );
  });

  it("rises by 0 or 1 with one trial more", () => {
    fc.assert(
      fc.property(uniform, count, share, (u, n, p) => {
        expect([0, 1]).toContain(binomialQuantile(u, n + 1, p) - binomialQuantile(u, n, p));
      }),
      { seed },
    );
  });

  it.each([-1, 1.5])("refuses n = %s", (n) => {
    expect(() => binomialQuantile(0.5, n, 0.5)).toThrow(new RangeError(`invalid n; not a count up to 1e9: ${n}`));
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses p = %s", (p) => {
    expect(() => binomialQuantile(0.5, 3, p)).toThrow(new RangeError(`invalid p; not in [0, 1]: ${p}`));
  });
});

describe("binomial", () => {
  it("has mean np and variance np(1 − p)", () => {
    for (const [n, p] of [
      [1, 0.3],
      [38, 0.9],
      [10_000, 0.5],
      [10_000, 0.001],
    ] as const) {
      expect(moments(binomial(n, p)).mean / (n * p)).toBeCloseTo(1, 9);
      expect(moments(binomial(n, p)).variance / (n * p * (1 - p))).toBeCloseTo(1, 9);
    }
  });

  it("counts failures as the binomial of the opposite probability counts successes", () => {
    for (const k of [0, 3, 20, 33, 38]) {
      expect(discreteCdf(binomial(38, 0.9), k) + discreteCdf(binomial(38, 0.1), 38 - k - 1)).toBeCloseTo(1, 13);
    }
  });
});

describe("discreteQuantile", () => {
  it("inverts discreteCdf: the first k whose cumulative probability reaches u", () => {
    fc.assert(
      fc.property(uniform, mean, (u, m) => {
        const distribution = poisson(m);
        const k = discreteQuantile(distribution, u);
        expect(discreteCdf(distribution, k)).toBeGreaterThanOrEqual(u);
        expect(discreteCdf(distribution, k - 1)).toBeLessThan(u);
      }),
      { seed },
    );
  });

  it.each([0, 1, Number.NaN])("refuses u = %s", (u) => {
    expect(() => discreteQuantile(poisson(1), u)).toThrow(new RangeError(`invalid u; not in (0, 1): ${u}`));
  });
});
