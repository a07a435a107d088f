import { fittedValues, forecastBy, forecastSeries, modelNames } from "@lotrinh/forecast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const yearly = (values: readonly number[], bounds = {}) => ({
  years: values.map((_, i) => 2000 + i),
  values,
  ...bounds,
});

describe("one forecast", () => {
  it.each(["naive", "half-drift", "theta"] as const)(
    "limits of %s are the same from forecastSeries and forecastBy, with bounds and without",
    (model) => {
      const values = [31, 34, 33, 37, 36, 41, 40];
      for (const bounds of [{ lower: 0, upper: 100 }, { lower: 0 }, {}]) {
        const [one, other] = [forecastSeries, forecastBy].map((f) => f(yearly(values, bounds), { model, horizon: 6 }));
        expect(one).toEqual(other);
      }
    },
  );

  it("limits of a rate that is stuck at a value never draw nearer to it with the horizon", () => {
    const stuck = fc.tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 2, max: 9 }),
      fc.constantFrom("higher", "lower"),
    );
    fc.assert(
      fc.property(stuck, ([value, n, better]) => {
        const { quantiles } = forecastSeries(yearly(Array<number>(n).fill(value), { lower: 0, upper: 100 }), {
          horizon: 8,
          better: better as "higher" | "lower",
        });
        for (let t = 1; t < quantiles.length; t++) {
          for (const [i, now] of (quantiles[t] as number[]).entries()) {
            const before = quantiles[t - 1]?.[i] as number;
            if (now <= value && before <= value) expect(now).toBeLessThanOrEqual(before + 1e-9);
            if (now >= value && before >= value) expect(now).toBeGreaterThanOrEqual(before - 1e-9);
          }
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("every model gives fitted values and residuals, which add up to the values", () => {
    const series = yearly([31, 34, 33, 37, 36, 41, 40], { lower: 0, upper: 100 });
    for (const model of modelNames) {
      const { years, fitted, residuals } = fittedValues(series, model);
      expect(years).toEqual(series.years.slice(1));
      for (const [i, value] of fitted.entries()) {
        expect(value + (residuals[i] as number)).toBeCloseTo(series.values[i + 1] as number, 9);
      }
    }
    expect(fittedValues(series, "naive").fitted).toEqual(series.values.slice(0, -1));
  });

  it("a forecast carries what stands out, in the unit of the series from either side", () => {
    const series = yearly([50, 51, 50, 52, 90, 51, 52, 53, 52], { lower: 0, upper: 100 });
    for (const better of ["higher", "lower"] as const) {
      expect(forecastSeries(series, { horizon: 1, better }).unusual).toEqual([
        { year: 2004, kind: "outlier", value: 90, expected: 51.5 },
      ]);
    }
  });
});
