import {
  createTrajectory,
  drawsAt,
  mean,
  probability,
  probabilityThroughout,
  quantile,
  quantiles,
  type Trajectory,
} from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;

function trajectoryOf(...rows: readonly number[][]): Trajectory {
  const years = rows.map((_, t) => 2026 + t);
  const labels = { locality: "a", indicator: "b", scenario: "c", unit: "schools" };
  return createTrajectory(labels, { years, draws: rows[0]?.length ?? 0, values: Float64Array.from(rows.flat()) });
}

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const draws = fc.array(finite, { minLength: 1, maxLength: 40 });

describe("quantile", () => {
  it("uses the R-7 method", () => {
    // R 4: quantile(c(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49), c(.25, .5, .75)) and quantile(1:4, .4)
    const sample = trajectoryOf([47, 6, 49, 15, 42, 41, 7, 39, 43, 40, 36]);
    expect([0.25, 0.5, 0.75].map((p) => quantile(sample, 2026, p))).toEqual([25.5, 40, 42.5]);
    expect(quantile(trajectoryOf([1, 2, 3, 4]), 2026, 0.4)).toBeCloseTo(2.2, 12);
  });

  it("is the smallest draw at 0 and the largest at 1", () => {
    fc.assert(
      fc.property(draws, (values) => {
        const trajectory = trajectoryOf(values);
        expect(quantile(trajectory, 2026, 0) - Math.min(...values)).toBe(0);
        expect(quantile(trajectory, 2026, 1) - Math.max(...values)).toBe(0);
      }),
      { seed },
    );
  });

  it("never falls as p rises", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(draws, share, share, (values, p, q) => {
        const trajectory = trajectoryOf(values);
        expect(quantile(trajectory, 2026, Math.min(p, q))).toBeLessThanOrEqual(
          quantile(trajectory, 2026, Math.max(p, q)) + 1e-9,
        );
      }),
      { seed },
    );
  });

  it("leaves the draws in their order", () => {
    const trajectory = trajectoryOf([3, 1, 2]);
    quantile(trajectory, 2026, 0.5);
    expect([...drawsAt(trajectory, 2026)]).toEqual([3, 1, 2]);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses p = %s", (p) => {
    expect(() => quantile(trajectoryOf([1]), 2026, p)).toThrow(new RangeError(`invalid p; not in [0, 1]: ${p}`));
  });
});

describe("quantiles", () => {
  it("are those of each year, in the order asked for", () => {
    expect(quantiles(trajectoryOf([1, 2, 3], [4, 5, 9]), [0.5, 0])).toEqual([
      { year: 2026, values: [2, 1] },
      { year: 2027, values: [5, 4] },
    ]);
  });
});

describe("mean", () => {
  it("is the sum of the draws over their number", () => {
    expect(mean(trajectoryOf([1, 2, 3], [4, 5, 9]), 2027)).toBe(6);
  });
});

describe("probability", () => {
  const trajectory = trajectoryOf([1, 2, 3, 4], [4, 3, 2, 1], [3, 3, 3, 3]);

  it("is the share of draws that pass the test", () => {
    expect(probability(trajectory, 2026, (value) => value >= 2)).toBe(0.75);
  });

  it("and that of the opposite add up to 1", () => {
    fc.assert(
      fc.property(draws, finite, (values, limit) => {
        const one = trajectoryOf(values);
        const sum = probability(one, 2026, (x) => x >= limit) + probability(one, 2026, (x) => x < limit);
        expect(sum).toBeCloseTo(1, 12);
      }),
      { seed },
    );
  });
});

describe("probabilityThroughout", () => {
  const trajectory = trajectoryOf([1, 2, 3, 4], [4, 3, 2, 1], [3, 3, 3, 3]);
  const atLeastTwo = (value: number) => value >= 2;

  it("asks for every year of the span in the same draw", () => {
    expect(probabilityThroughout(trajectory, { from: 2026, to: 2027 }, atLeastTwo)).toBe(0.5);
  });

  it("of a single year is the probability of that year", () => {
    expect(probabilityThroughout(trajectory, { from: 2026, to: 2026 }, atLeastTwo)).toBe(0.75);
  });

  it("is never above the probability of any of its years", () => {
    const pairs = fc.array(fc.tuple(finite, finite), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(pairs, finite, (rows, limit) => {
        const one = trajectoryOf(
          rows.map(([a]) => a),
          rows.map(([, b]) => b),
        );
        const test = (value: number) => value <= limit;
        const both = probabilityThroughout(one, { from: 2026, to: 2027 }, test);
        expect(both).toBeLessThanOrEqual(Math.min(probability(one, 2026, test), probability(one, 2027, test)));
      }),
      { seed },
    );
  });

  it("refuses a span that runs backwards or leaves the trajectory", () => {
    expect(() => probabilityThroughout(trajectory, { from: 2027, to: 2026 }, atLeastTwo)).toThrow(RangeError);
    expect(() => probabilityThroughout(trajectory, { from: 2027, to: 2029 }, atLeastTwo)).toThrow(RangeError);
  });
});

describe("NaN among the draws", () => {
  const broken = trajectoryOf([1, Number.NaN], [1, 2]);
  const error = new RangeError("invalid values; NaN in 2026 of b");

  it("is an error in every summary of that year", () => {
    expect(() => quantile(broken, 2026, 0.5)).toThrow(error);
    expect(() => quantiles(broken, [0.5])).toThrow(error);
    expect(() => mean(broken, 2026)).toThrow(error);
    expect(() => probability(broken, 2026, () => true)).toThrow(error);
  });

  it("does not disturb another year", () => {
    expect(mean(broken, 2027)).toBe(1.5);
  });
});
