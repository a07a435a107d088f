import { forecastSeries, quantileOf } from "@lotrinh/forecast";
import { describe, expect, it } from "vitest";

const series = { years: [2014, 2015, 2016], values: [15.8, 16.1, 15.8], lower: 0, upper: 100 };
const at = (value: number, horizon = 8, home: "trained-workers" | undefined = "trained-workers") =>
  forecastSeries({ ...series, values: [1, 2, value] }, { horizon, ...(home ? { home } : {}) });
const logit = (percent: number) => Math.log(percent / (100 - percent));

describe("a rate of a family that provinces foretell", () => {
  it("goes as their rates went from its last value, whatever was before: 15,8 % of trained workers to about 22 in eight years", () => {
    const forecast = at(15.8);
    expect(forecast.model).toBe("home");
    expect(quantileOf(forecast, 2024, 0.5)).toBeGreaterThan(21);
    expect(quantileOf(forecast, 2024, 0.5)).toBeLessThan(23.5);
    const other = forecastSeries({ ...series, values: [30, 20, 15.8] }, { horizon: 8, home: "trained-workers" });
    expect(other.quantiles).toEqual(forecast.quantiles);
  });

  it("stays between its bounds from any value, and its quantiles do not cross", () => {
    for (const value of [0, 0.05, 50, 99.99, 100]) {
      for (const row of at(value, 20).quantiles) {
        expect([...row].sort((a, b) => a - b)).toEqual(row);
        expect(row[0]).toBeGreaterThan(0);
        expect(row.at(-1)).toBeLessThan(100);
      }
    }
  });

  it("goes on beyond the years measured as on average, and as far around it as a random walk", () => {
    const [known, twice] = [8, 16].map((horizon) => at(20, horizon));
    expect([known?.beyondChecked, twice?.beyondChecked]).toEqual([false, true]);
    const moved = (horizon: number, p: number) => logit(quantileOf(at(20, horizon), 2016 + horizon, p)) - logit(20);
    expect(moved(16, 0.5)).toBeCloseTo(2 * moved(8, 0.5), 9);
    const around = (horizon: number) => moved(horizon, 0.9) - moved(horizon, 0.5);
    expect(around(16) / around(8)).toBeCloseTo(Math.SQRT2, 9);
  });

  it("is no rate without two bounds, and has a horizon", () => {
    const free = { years: [2016], values: [5], lower: 0, upper: null };
    expect(() => forecastSeries(free, { horizon: 2, home: "trained-workers" })).toThrow("invalid home");
    expect(() => at(20, 0)).toThrow("invalid horizon");
  });
});
