import {
  type AnnualSeries,
  dampedDrift,
  drift,
  dynamicOptimisedTheta,
  forecastPoints,
  mean,
  naive,
  optimisedTheta,
  robustTrend,
  saturatingGrowth,
  theta,
} from "@lotrinh/forecast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;

function yearly(values: readonly number[]): AnnualSeries {
  return { years: values.map((_, i) => 2010 + i), values };
}

function pointsOf(model: Parameters<typeof forecastPoints>[0], horizon: number): number[] {
  return forecastPoints(model, horizon).map(({ value }) => value);
}

const someValues = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 16 });

describe("mean", () => {
  it("goes on with the mean of all values", () => {
    expect(pointsOf(mean(yearly([1, 2, 6])), 2)).toEqual([3, 3]);
  });
});

describe("dampedDrift", () => {
  it("is 96.10852 six years after 94 with a pace of 0.5 and φ = 0.9", () => {
    expect(pointsOf(dampedDrift(yearly([93, 93.5, 94])), 6)[5]).toBeCloseTo(96.1085155, 9);
  });

  it("is naive for φ = 0 and drift for φ = 1", () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const series = yearly(values);
        expect(pointsOf(dampedDrift(series, { phi: 0 }), 5)).toEqual(pointsOf(naive(series), 5));
        const straight = pointsOf(drift(series), 5);
        for (const [i, value] of pointsOf(dampedDrift(series, { phi: 1 }), 5).entries()) {
          expect(value).toBeCloseTo(straight[i] as number, 9);
        }
      }),
      { seed },
    );
  });

  it("refuses a φ outside [0, 1]", () => {
    expect(() => dampedDrift(yearly([1]), { phi: 1.1 })).toThrow(new RangeError("invalid phi; not in [0, 1]: 1.1"));
  });
});

describe("robustTrend", () => {
  it("does not move where one value of five is wrong", () => {
    expect(pointsOf(robustTrend(yearly([1, 2, 30, 4, 5])), 2)).toEqual([6, 7]);
    expect(pointsOf(robustTrend({ years: [2010, 2011, 2014, 2015, 2016], values: [0, 1, 4, -90, 6] }), 1)).toEqual([7]);
  });

  it("goes on from the last value if asked to", () => {
    expect(pointsOf(robustTrend(yearly([1, 2, 30, 4, 7]), { from: "last" }), 2)).toEqual([8.25, 9.5]);
    expect(() => robustTrend(yearly([1]), { from: "first" as "last" })).toThrow(
      new RangeError("invalid from; not line or last: first"),
    );
  });

  it("continues a straight line", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 20 }), (slope, n) => {
        const line = Array.from({ length: n }, (_, i) => 10 + slope * i);
        expect(pointsOf(robustTrend(yearly(line)), 1)[0]).toBe(n === 1 ? 10 : 10 + slope * n);
      }),
      { seed },
    );
  });
});

describe("optimisedTheta", () => {
  it("has a slope between none and all of the line of least squares", () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const whole = 2 * theta(yearly(values)).slope;
        const { slope } = optimisedTheta(yearly(values));
        expect(slope * whole).toBeGreaterThanOrEqual(0);
        expect(Math.abs(slope)).toBeLessThanOrEqual(Math.abs(whole) + 1e-9);
      }),
      { seed },
    );
  });

  it("continues a straight line, which theta only follows halfway", () => {
    const line = yearly([1, 3, 5, 7, 9, 11]);
    for (const [i, value] of pointsOf(optimisedTheta(line), 3).entries()) expect(value).toBeCloseTo(13 + 2 * i, 4);
    expect(pointsOf(theta(line), 3)[2]).toBeLessThan(16);
  });

  it("forecasts what the least sum of squares on a fine grid of α, share and first level forecasts", () => {
    const values = [12, 15, 13, 18, 17, 21, 19, 25];
    const slope = 2 * theta(yearly(values)).slope;
    let best = { squares: Number.POSITIVE_INFINITY, next: 0 };
    for (let alpha = 0.1; alpha <= 0.99; alpha += 0.01) {
      for (let share = 0; share <= 1; share += 0.01) {
        for (let first = 5; first <= 20; first += 0.1) {
          const found = smoothed(values, { alpha, drift: share * slope, first });
          if (found.squares < best.squares) best = found;
        }
      }
    }
    const [next = 0] = pointsOf(optimisedTheta(yearly(values)), 1);
    expect(Math.abs(next - best.next)).toBeLessThan(0.1);
  });
});

describe("dynamicOptimisedTheta", () => {
  it("continues a straight line", () => {
    const line = yearly([1, 3, 5, 7, 9, 11]);
    for (const [i, value] of pointsOf(dynamicOptimisedTheta(line), 3).entries())
      expect(value).toBeCloseTo(13 + 2 * i, 4);
  });

  it("forecasts one year ahead as its equations say", () => {
    // α, 1 − 1/θ and the level are the model's own; A and B are the line of least squares through 1 … n.
    const { alpha, share, level } = dynamicOptimisedTheta(yearly([3, 5, 4, 8, 7, 9]));
    const [A, B] = [36 / 6 - (20.0 / 17.5) * 3.5, 20.0 / 17.5];
    let kept = 1;
    for (let i = 0; i < 6; i++) kept *= 1 - alpha;
    const expected = level + share * (kept * A + ((1 - kept * (1 - alpha)) / alpha) * B);
    expect(pointsOf(dynamicOptimisedTheta(yearly([3, 5, 4, 8, 7, 9])), 1)[0]).toBeCloseTo(expected, 9);
  });
});

describe("saturatingGrowth", () => {
  const curve = (year: number) => 10 + 60 / (1 + Math.exp(-0.5 * (year - 2015)));
  const years = Array.from({ length: 12 }, (_, i) => 2008 + i);

  it("finds the logistic curve that a series follows, and where it levels off", () => {
    const model = saturatingGrowth({ years, values: years.map(curve), lower: 10, upper: 100 });
    expect(model.capacity).toBeCloseTo(60, 2);
    expect(model.rate).toBeCloseTo(0.5, 3);
    expect(model.middle).toBeCloseTo(2015, 2);
    expect(pointsOf(model, 5)[4]).toBeCloseTo(curve(2024), 2);
  });

  it("finds a decline likewise", () => {
    const model = saturatingGrowth({ years, values: years.map((year) => 80 - curve(year)), lower: 10, upper: 100 });
    expect(pointsOf(model, 5)[4]).toBeCloseTo(80 - curve(2024), 2);
    expect(model.rate).toBeLessThan(0);
  });

  it("takes a capacity as given", () => {
    const model = saturatingGrowth({ years, values: years.map(curve), lower: 0, upper: 100 }, { capacity: 90 });
    expect(model.capacity).toBe(90);
    expect(() => saturatingGrowth({ years, values: years, lower: 0 }, { capacity: -1 })).toThrow(
      new RangeError("invalid capacity; not above 0 and at most Infinity: -1"),
    );
  });

  it("refuses values below 0 without a lower bound", () => {
    expect(() => saturatingGrowth(yearly([-1, 2, 3, 4]))).toThrow(
      new RangeError("invalid series; growth from 0 needs a lower bound for a value below it: -1"),
    );
  });
});

function smoothed(
  values: readonly number[],
  { alpha, drift, first }: { readonly alpha: number; readonly drift: number; readonly first: number },
) {
  let [level, squares] = [first, 0];
  for (const value of values) {
    const error = value - level - drift;
    squares += error * error;
    level += drift + alpha * error;
  }
  return { squares, next: level + drift };
}
