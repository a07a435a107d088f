import { type AnnualSeries, drift, forecastPoints, halfDrift, naive } from "@lotrinh/forecast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const series: AnnualSeries = { years: [2018, 2019, 2020, 2022], values: [90, 91, 93, 94] };

const anySeries = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.double({ min: -100, max: 100, noNaN: true })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((steps): AnnualSeries => {
    let year = 2000;
    const years = steps.map(([step]) => (year += step));
    return { years, values: steps.map(([, value]) => value) };
  });

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
    expect(drift(series)).toEqual({ model: "drift", years: series.years, level: 94, slope: 1 });
    expect(forecastPoints(drift(series), 2)).toEqual([
      { year: 2023, value: 95 },
      { year: 2024, value: 96 },
    ]);
  });

  it("continues a straight line exactly", () => {
    const line: AnnualSeries = { years: [2020, 2021, 2022], values: [1, 3, 5] };
    expect(forecastPoints(drift(line), 2).map(({ value }) => value)).toEqual([7, 9]);
  });
});

describe("halfDrift", () => {
  it("is y_n + ½ h (y_n − y_1)/(n − 1)", () => {
    expect(forecastPoints(halfDrift(series), 3).map(({ value }) => value)).toEqual([94.5, 95, 95.5]);
  });

  it("lies midway between naive and drift", () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 1, max: 10 }), (one, horizon) => {
        const [flat, steep] = [forecastPoints(naive(one), horizon), forecastPoints(drift(one), horizon)];
        for (const [i, { year, value }] of forecastPoints(halfDrift(one), horizon).entries()) {
          expect(year).toBe(flat[i]?.year);
          expect(value).toBeCloseTo(((flat[i]?.value ?? 0) + (steep[i]?.value ?? 0)) / 2, 9);
        }
      }),
      { seed },
    );
  });
});

describe("training", () => {
  it("leaves plain data that survives JSON", () => {
    for (const trained of [naive(series), drift(series), halfDrift(series)]) {
      expect(JSON.parse(JSON.stringify(trained))).toEqual(trained);
    }
  });

  it.each([
    ["too few years", { years: [2020], values: [1] }, "fewer than 2 years: 1"],
    ["unequal lengths", { years: [2020, 2021], values: [1] }, "years and values differ in length: 2 and 1"],
    ["years out of order", { years: [2021, 2020], values: [1, 2] }, "years not ascending integers: 2021, 2020"],
    ["a missing value", { years: [2020, 2021], values: [1, Number.NaN] }, "not a finite value: NaN"],
  ])("refuses %s", (_, bad, message) => {
    expect(() => drift(bad)).toThrow(new RangeError(`invalid series; ${message}`));
  });
});

describe("forecastPoints", () => {
  it.each([0, -1, 1.5])("refuses the horizon %s", (horizon) => {
    expect(() => forecastPoints(naive(series), horizon)).toThrow(
      new RangeError(`invalid horizon; not a positive integer: ${horizon}`),
    );
  });
});
