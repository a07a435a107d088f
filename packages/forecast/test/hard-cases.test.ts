import * as forecast from "@lotrinh/forecast";
import { describe, expect, it } from "vitest";

const { forecastPoints } = forecast;
type Series = forecast.AnnualSeries;

const models: Record<string, (series: Series) => forecast.AnyModel> = {
  naive: forecast.naive,
  mean: forecast.mean,
  drift: forecast.drift,
  halfDrift: forecast.halfDrift,
  shrunkenDrift: forecast.shrunkenDrift,
  dampedDrift: (series) => forecast.dampedDrift(series),
  robustTrend: (series) => forecast.robustTrend(series),
  saturatingGrowth: (series) => forecast.saturatingGrowth(series),
  theta: forecast.theta,
  optimisedTheta: forecast.optimisedTheta,
  dynamicOptimisedTheta: forecast.dynamicOptimisedTheta,
  ses: forecast.ses,
  holt: forecast.holt,
  dampedHolt: forecast.dampedHolt,
  ets: (series) => forecast.ets(series),
  arima: (series) => forecast.arima(series),
  combination: (series) => forecast.combination(series),
};

function yearly(values: readonly number[], bounds = {}): Series {
  return { years: values.map((_, i) => 2010 + i), values, ...bounds };
}

const rate = { lower: 0, upper: 100 };
const cases: Record<string, Series> = {
  "one value": yearly([93], rate),
  "two values": yearly([93, 95], rate),
  "three values": yearly([93, 95, 94], rate),
  "all 100 %": yearly(Array(9).fill(100), rate),
  "all 0": yearly(Array(9).fill(0), rate),
  "a constant without bounds": yearly(Array(8).fill(42)),
  "100 % but for one year": yearly([100, 100, 100, 97.2, 100, 100, 100], rate),
  "counts with many zeros": yearly([0, 0, 3, 0, 5, 0, 0, 2, 4], { lower: 0 }),
  "a jump": yearly([12, 12.5, 11.9, 12.2, 78, 79, 78.4, 79.5], rate),
  "an outlier": yearly([50, 51, 52, 5, 54, 55, 56], rate),
  "growth by half a year": yearly([1, 1.5, 2.25, 3.4, 5.1, 7.6, 11.4, 17.1, 25.6, 38.4]),
  "a collapse towards 0": yearly([4000, 900, 200, 45, 10, 2, 0.5, 0.1], { lower: 0 }),
  "a straight line": yearly([2, 4, 6, 8, 10, 12, 14]),
  "very large values": yearly([1e12, 1.1e12, 1.05e12, 1.2e12, 1.25e12, 1.22e12]),
  "very small values": yearly([1e-9, 2e-9, 1.5e-9, 2.5e-9, 3e-9, 2.8e-9]),
  "missing years": { years: [2001, 2002, 2006, 2007, 2012, 2013], values: [80, 82, 85, 85.5, 90, 91], ...rate },
  "censuses ten years apart": { years: [1989, 1999, 2009, 2019], values: [88, 90, 94, 95.8], ...rate },
};

describe("every model", () => {
  for (const [what, series] of Object.entries(cases)) {
    it(`of ${what} forecasts finite values that are not far beyond what was seen`, () => {
      const most = Math.max(...series.values.map(Math.abs));
      for (const [name, train] of Object.entries(models)) {
        const before = JSON.stringify(series);
        const points = forecastPoints(train(series), 10).map(({ value }) => value);
        expect([name, points.every(Number.isFinite)]).toEqual([name, true]);
        expect([name, Math.max(...points.map(Math.abs)) <= 100 * most]).toEqual([name, true]);
        expect(JSON.stringify(series)).toBe(before);
      }
    });
  }

  it("keeps what never changed", () => {
    for (const what of ["one value", "all 100 %", "all 0", "a constant without bounds"]) {
      const series = cases[what] as Series;
      for (const [name, train] of Object.entries(models)) {
        if (name === "combination" && what === "one value") continue;
        for (const { value } of forecastPoints(train(series), 5)) {
          expect(Math.abs(value - (series.values[0] as number)), name).toBeLessThan(1e-4);
        }
      }
    }
  });

  it("takes negative values, but for saturating growth, which says why not", () => {
    const series = yearly([-3, -1, -2, 1, 0, 2, -1, 3]);
    for (const [name, train] of Object.entries(models)) {
      if (name === "saturatingGrowth") expect(() => train(series)).toThrow(RangeError);
      else
        expect([name, forecastPoints(train(series), 5).every(({ value }) => Number.isFinite(value))]).toEqual([
          name,
          true,
        ]);
    }
  });

  it.each([
    ["no value", yearly([]), "invalid series; fewer than 1 years: 0"],
    ["NaN", yearly([1, Number.NaN, 3]), "invalid series; not a finite value: NaN"],
    ["infinity", yearly([1, Number.POSITIVE_INFINITY]), "invalid series; not a finite value: Infinity"],
    ["101 %", yearly([99, 101], rate), "invalid series; a value outside 0…100: 101"],
    [
      "a year twice",
      { years: [2020, 2020], values: [1, 2] },
      "invalid series; years not ascending integers: 2020, 2020",
    ],
  ])("refuses %s", (_, series, message) => {
    for (const train of Object.values(models)) expect(() => train(series)).toThrow(new RangeError(message));
  });
});
