import {
  type AnnualSeries,
  autoregressiveDrift,
  combination,
  dampedDrift,
  drift,
  dynamicOptimisedTheta,
  forecastPoints,
  halfDrift,
  mean,
  naive,
  optimisedTheta,
  robustTrend,
  shrunkenDrift,
  type TrainedModel,
  theta,
} from "@lotrinh/forecast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const series: AnnualSeries = { years: [2018, 2019, 2020, 2022], values: [90, 91, 93, 94] };
const models = {
  naive,
  mean,
  drift,
  halfDrift,
  shrunkenDrift,
  dampedDrift: (one: AnnualSeries) => dampedDrift(one),
  robustTrend,
  theta,
  optimisedTheta,
  dynamicOptimisedTheta,
  autoregressiveDrift: (one: AnnualSeries) => autoregressiveDrift(one),
  combination,
};
const names = Object.keys(models) as (keyof typeof models)[];

const anySeries = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: -1000, max: 1000 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((steps): AnnualSeries => {
    let year = 2000;
    const years = steps.map(([step]) => (year += step));
    return { years, values: steps.map(([, value]) => value / 10) };
  });

function pointsOf(train: (typeof models)[keyof typeof models], one: AnnualSeries, horizon: number): number[] {
  return forecastPoints(train(one), horizon).map(({ value }) => value);
}

function yearly(values: readonly number[]): AnnualSeries {
  return { years: values.map((_, i) => 2010 + i), values };
}

describe("naive", () => {
  it("keeps the last value", () => {
    expect(forecastPoints(naive(series), 2)).toEqual([
      { year: 2023, value: 94 },
      { year: 2024, value: 94 },
    ]);
  });
});

describe("drift", () => {
  it("goes on along the line from the first value to the last, over missing years too", () => {
    expect(drift(series)).toEqual({
      model: "drift",
      years: series.years,
      level: 94,
      slope: 1,
      lower: null,
      upper: null,
    });
    expect(pointsOf(drift, series, 2)).toEqual([95, 96]);
  });

  it("continues a straight line exactly", () => {
    expect(pointsOf(drift, yearly([1, 3, 5]), 2)).toEqual([7, 9]);
  });
});

describe("halfDrift", () => {
  it("is y_n + ½ h (y_n − y_1)/(n − 1)", () => {
    expect(pointsOf(halfDrift, series, 3)).toEqual([94.5, 95, 95.5]);
  });

  it("lies midway between naive and drift", () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 1, max: 10 }), (one, horizon) => {
        const [flat, steep] = [pointsOf(naive, one, horizon), pointsOf(drift, one, horizon)];
        for (const [i, value] of pointsOf(halfDrift, one, horizon).entries()) {
          expect(value).toBeCloseTo(((flat[i] ?? 0) + (steep[i] ?? 0)) / 2, 9);
        }
      }),
      { seed },
    );
  });
});

describe("shrunkenDrift", () => {
  it("keeps half the drift where t² is 6", () => {
    // changes 1 and x: drift (1 + x)/2, residuals ±(1 − x)/2, mean absolute change (1 + x)/2; for x = 1, t² = 4.
    expect(shrunkenDrift(yearly([0, 1, 2])).slope).toBeCloseTo(4 / 10, 12);
    expect(shrunkenDrift(yearly([0, 1])).slope).toBeCloseTo(1 / 7, 12);
  });

  it("believes a line the more, the longer it is", () => {
    const slopes = [2, 3, 5, 9, 17].map((n) => shrunkenDrift(yearly(Array.from({ length: n }, (_, i) => i))).slope);
    expect(slopes).toEqual([...slopes].sort((a, b) => a - b));
    expect(slopes.at(-1)).toBeGreaterThan(0.95);
  });

  it("lies between naive and drift", () => {
    fc.assert(
      fc.property(anySeries, (one) => {
        const [part, whole] = [shrunkenDrift(one).slope, drift(one).slope];
        expect(part * whole).toBeGreaterThanOrEqual(0);
        expect(Math.abs(part)).toBeLessThanOrEqual(Math.abs(whole));
      }),
      { seed },
    );
  });
});

describe("theta", () => {
  it("agrees with thetaf of the R package forecast 8.20 on short series", () => {
    // The first three rows have up to six values, the others a fitted first level and α inside (0, 1).
    const cases: [number[], number[]][] = [
      [
        [10.8774, 10.9979, 12.0333, 12.1868],
        [12.43498, 12.68316, 12.93134],
      ],
      [
        [23.6801, 22.8366, 25.6024, 24.487, 23.5763, 26.2233],
        [25.15364, 25.35107, 25.5485],
      ],
      [
        [11.3691, 12.0874, 12.1686, 11.5657, 12.1134, 12.1934],
        [12.18168, 12.23306, 12.28444],
      ],
      [
        [59.0983, 58.264, 61.5369, 60.6168, 58.1609, 60.5821, 63.1196, 61.4964, 77.0369, 75.2229],
        [76.09686, 76.96431, 77.83176],
      ],
      [
        [0, 0, 3, 0, 5, 0, 0, 2, 4],
        [2.7546, 2.88793, 3.02126],
      ],
    ];
    for (const [values, expected] of cases) {
      for (const [i, value] of pointsOf(theta, yearly(values), 3).entries()) {
        expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThan(0.001 * Math.max(...values));
      }
    }
  });

  it("has a drift of half the slope of least squares", () => {
    expect(theta(yearly([1, 3, 5, 7, 9])).slope).toBeCloseTo(1, 12);
    expect(theta({ years: [2010, 2011, 2014], values: [1, 3, 9] }).slope).toBeCloseTo(1, 12);
  });
});

describe("combination", () => {
  const rate: AnnualSeries = { ...series, lower: 0, upper: 100 };

  it("of members that agree is the member", () => {
    expect(pointsOf(combination, yearly([4, 4, 4, 4]), 3)).toEqual(pointsOf(naive, yearly([4, 4, 4, 4]), 3));
    const only = (weights: Parameters<typeof combination>[1]) => (one: AnnualSeries) => combination(one, weights);
    expect(pointsOf(only({ drift: 0, pace: 0, excess: 0 }), rate, 5)).toEqual(pointsOf(naive, rate, 5));
  });

  it("of a rate repeats what the last change had beyond the drift where changes follow on each other, and takes it back where they swing", () => {
    const only = (values: readonly number[]) =>
      combination({ ...yearly(values), lower: 0, upper: 100 }, { drift: 0, pace: 0, excess: 1 }).level;
    expect(only([40, 40, 41, 42, 45, 48])).toBeGreaterThan(48);
    expect(only([40, 42, 40, 42, 40, 42])).toBeLessThan(42);
    expect(only([40, 42])).toBe(42);
  });

  it("of a rate keeps less of its drift the nearer it comes to a bound", () => {
    const kept = (last: number, step = 1) => {
      const values = [4, 3, 2, 1, 0].map((back) => last - back * step);
      const rate = { ...yearly(values), lower: 0, upper: 100 };
      const trained = combination(rate, { drift: 1, pace: 0, excess: 0 }) as TrainedModel;
      return trained.slope / shrunkenDrift(rate).slope;
    };
    for (const last of [20, 50, 90]) expect(kept(last)).toBeCloseTo(1 - last / 100, 9);
    expect(kept(50, -1)).toBeCloseTo(0.5, 9);
    expect(kept(5, -1)).toBeCloseTo(0.95 * 0.2, 9);
  });

  it("is pulled upwards by the reference class, and not at a bound", () => {
    const slopeAt = (value: number) =>
      (pointsOf(combination, { ...yearly([value]), lower: 0, upper: 100 }, 1)[0] as number) - value;
    expect(slopeAt(60)).toBeGreaterThan(slopeAt(90));
    expect(slopeAt(90)).toBeGreaterThan(0);
    expect([slopeAt(0), slopeAt(100)]).toEqual([0, 0]);
  });
});

describe("every model", () => {
  it.each(names)("%s moves (but for the combination) and stretches with an unbounded series", (name) => {
    const move = name === "combination" ? 0 : 7;
    fc.assert(
      fc.property(anySeries, (one) => {
        const moved = { ...one, values: one.values.map((value) => 4 * value - move) };
        const before = pointsOf(models[name], one, 4);
        for (const [i, value] of pointsOf(models[name], moved, 4).entries()) {
          expect(Math.abs(value - (4 * (before[i] ?? 0) - move))).toBeLessThan(0.01);
        }
      }),
      { seed },
    );
  });

  it.each(names)("%s stays within the bounds", (name) => {
    fc.assert(
      fc.property(anySeries, (one) => {
        const rate = { ...one, values: one.values.map((value) => Math.abs(value)), lower: 0, upper: 100 };
        for (const value of pointsOf(models[name], rate, 20)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
      { seed },
    );
  });

  it.each(names)("%s keeps a single value and a constant series", (name) => {
    expect(pointsOf(models[name], yearly([7]), 3)).toEqual([7, 7, 7]);
    for (const value of pointsOf(models[name], yearly([7, 7, 7, 7, 7, 7, 7, 7]), 3)) expect(value).toBeCloseTo(7, 12);
  });

  it.each(names)("%s leaves plain data that survives JSON", (name) => {
    const trained = models[name](series);
    expect(JSON.parse(JSON.stringify(trained))).toEqual(trained);
  });

  it.each([
    ["no year", { years: [], values: [] }, "fewer than 1 years: 0"],
    ["unequal lengths", { years: [2020, 2021], values: [1] }, "years and values differ in length: 2 and 1"],
    ["years out of order", { years: [2021, 2020], values: [1, 2] }, "years not ascending integers: 2021, 2020"],
    ["a missing value", { years: [2020, 2021], values: [1, Number.NaN] }, "not a finite value: NaN"],
    ["a value out of bounds", { years: [2020], values: [101], lower: 0, upper: 100 }, "a value outside 0…100: 101"],
  ])("refuses %s", (_, bad, message) => {
    for (const name of names) {
      expect(() => models[name](bad)).toThrow(new RangeError(`invalid series; ${message}`));
    }
  });

  it("refuses bounds that are none", () => {
    expect(() => naive({ ...series, lower: 100, upper: 0 })).toThrow(
      new RangeError("invalid bounds; lower is not below upper: 100 and 0"),
    );
    expect(() => naive({ ...series, upper: Number.NaN })).toThrow(
      new RangeError("invalid bounds; neither finite nor null: NaN"),
    );
  });
});

describe("forecastPoints", () => {
  it.each([0, -1, 1.5])("refuses the horizon %s", (horizon) => {
    expect(() => forecastPoints(naive(series), horizon)).toThrow(
      new RangeError(`invalid horizon; not a positive integer: ${horizon}`),
    );
  });
});
