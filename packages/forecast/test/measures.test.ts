import { measures } from "@lotrinh/forecast";
import { normalQuantile } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const { mae, rmse, mase, rmsse, smape, pinball, crpsSample, crpsNormal, winkler, brier } = measures;
const seed = 20220429;
const finite = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const values = fc.array(finite, { minLength: 1, maxLength: 20 });
const training = [90, 91, 93, 92];

describe("point measures", () => {
  it("have known values on a small example", () => {
    expect(mae([94, 95], [93, 93])).toBe(1.5);
    expect(rmse([94, 95], [93, 93])).toBeCloseTo(Math.sqrt(2.5), 12);
    expect(mase([94, 95], [93, 93], training)).toBeCloseTo(1.125, 12);
    expect(rmsse([94, 95], [93, 93], training)).toBeCloseTo(Math.sqrt(1.25), 12);
    expect(smape([100], [50])).toBeCloseTo(66.666667, 6);
  });

  it("are 0 for a perfect forecast", () => {
    fc.assert(
      fc.property(values, (actual) => {
        expect([mae, rmse, smape].map((measure) => measure(actual, actual))).toEqual([0, 0, 0]);
      }),
      { seed },
    );
  });

  it("that are scaled do not change with the unit", () => {
    const scaled = (list: readonly number[]) => list.map((value) => value * 8);
    for (const measure of [mase, rmsse]) {
      expect(measure(scaled([94, 95]), scaled([93, 93]), scaled(training))).toBe(measure([94, 95], [93, 93], training));
    }
  });

  it("that are scaled are NaN where the training values never change", () => {
    expect([mase, rmsse].map((measure) => measure([99], [100], [100, 100, 100]))).toEqual([Number.NaN, Number.NaN]);
  });

  it("rmse is never below mae", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (actual) => {
        const zeros = actual.map(() => 0);
        expect(rmse(actual, zeros)).toBeGreaterThanOrEqual(mae(actual, zeros) * (1 - 1e-12));
      }),
      { seed },
    );
  });

  it("refuse lists of different lengths, and empty ones", () => {
    expect(() => mae([1, 2], [1])).toThrow(new RangeError("invalid forecast; not as many as actual values (2): 1"));
    expect(() => mae([], [])).toThrow(new RangeError("invalid values; none given"));
  });
});

describe("crpsSample", () => {
  it("of {1, 2, 4} at 3 is 2/3", () => {
    expect(crpsSample(3, [4, 1, 2])).toBeCloseTo(0.666667, 6);
  });

  it("of a single value is the absolute error", () => {
    fc.assert(
      fc.property(finite, finite, (actual, value) => {
        expect(crpsSample(actual, [value])).toBe(Math.abs(value - actual));
      }),
      { seed },
    );
  });

  it("equals the sum over all pairs", () => {
    fc.assert(
      fc.property(finite, values, (actual, sample) => {
        const n = sample.length;
        const distance = sample.reduce((sum, x) => sum + Math.abs(x - actual), 0) / n;
        const spread = sample.flatMap((x) => sample.map((y) => Math.abs(x - y))).reduce((a, b) => a + b, 0) / (n * n);
        expect(crpsSample(actual, sample)).toBeCloseTo(distance - spread / 2, 8);
      }),
      { seed },
    );
  });
});

describe("crpsNormal", () => {
  it("of the standard normal distribution at 1 is 0.602441", () => {
    expect(crpsNormal(1, 0, 1)).toBeCloseTo(0.602441, 6);
  });

  it("is the limit of crpsSample over its quantiles", () => {
    const sample = Array.from({ length: 4000 }, (_, k) => 92 + 2 * normalQuantile((k + 0.5) / 4000));
    expect(crpsSample(95, sample)).toBeCloseTo(crpsNormal(95, 92, 2), 3);
  });
});

describe("pinball", () => {
  it("weighs a miss by p below and 1 − p above", () => {
    expect([pinball(12, 10, 0.9), pinball(8, 10, 0.9)]).toEqual([1.8, expect.closeTo(0.2, 12)]);
  });

  it("of the median is half the absolute error", () => {
    expect(pinball(7, 10, 0.5)).toBe(1.5);
  });
});

describe("winkler", () => {
  it("of [90, 95] at 80 % is 15 for 96", () => {
    expect(winkler(96, [90, 95], 0.8)).toBeCloseTo(15, 12);
  });

  it("is the width where the interval holds the value", () => {
    expect(winkler(92, [90, 95], 0.8)).toBe(5);
  });
});

describe("brier", () => {
  it("is 0 for certainty that comes true, 1 for certainty that does not, ¼ for one half", () => {
    expect(brier([true, false], [1, 0])).toBe(0);
    expect(brier([true, false], [0, 1])).toBe(1);
    expect(brier([true, false], [0.5, 0.5])).toBe(0.25);
  });
});

describe("logScore", () => {
  it("is ln 2 for one half, 0 for certainty that comes true, infinite for certainty that does not", () => {
    expect(measures.logScore([true, false], [0.5, 0.5])).toBeCloseTo(Math.LN2, 12);
    expect(measures.logScore([true, false], [1, 0])).toBeCloseTo(0, 12);
    expect(measures.logScore([true], [0])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("coverage", () => {
  it("counts values in their intervals, ends included", () => {
    const interval = [1, 3] as const;
    expect(measures.coverage([0, 1, 3, 4], [interval, interval, interval, interval])).toBe(0.5);
  });
});

describe("dieboldMariano", () => {
  it("is, for one year ahead, the t statistic of the mean difference", () => {
    // Differences 1, 2, 3, 4: mean 2.5, sd 1.290994, t = 2.5 / (1.290994 / 2).
    expect(measures.dieboldMariano([2, 3, 4, 5], [1, 1, 1, 1])).toBeCloseTo(3.872983, 6);
  });

  it("changes its sign with the order of the two", () => {
    const a = [1, 2, 4, 6, 7];
    const b = [2, 2, 3, 3, 4];
    expect(measures.dieboldMariano(a, b, 2)).toBeGreaterThan(0);
    expect(measures.dieboldMariano(a, b, 2)).toBeCloseTo(-measures.dieboldMariano(b, a, 2), 12);
  });

  it("is NaN where all differences are equal, and refuses too far a horizon", () => {
    expect(measures.dieboldMariano([1, 2], [1, 2])).toBeNaN();
    expect(() => measures.dieboldMariano([1, 2], [1, 2], 2)).toThrow(
      new RangeError("invalid horizon; not a positive integer below the number of losses (2): 2"),
    );
  });
});
