import { forecastSeries, quantileOf, samplePaths } from "@lotrinh/forecast";
import { drawsAt, probability, probabilityThroughout, quantile } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";

const labels = { locality: "huyen-a", indicator: "enrolment", scenario: "hien-trang", unit: "percent" };
const series = { years: [2018, 2019, 2020, 2021, 2022], values: [61, 64, 63, 66, 67], lower: 0, upper: 100 };
const forecast = forecastSeries(series, { horizon: 5 });
const paths = samplePaths(labels, forecast);

describe("samplePaths", () => {
  it("have the quantiles of the forecast in every year", () => {
    for (const year of forecast.years) {
      for (const p of [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975]) {
        const share = probability(paths, year, (value) => value <= quantileOf(forecast, year, p));
        expect(Math.abs(share - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / paths.draws));
      }
      expect(Math.abs(quantile(paths, year, 0.5) - quantileOf(forecast, year, 0.5))).toBeLessThan(0.3);
    }
  });

  it("hang together from year to year, the nearer the more", () => {
    const [near, far] = [rankCorrelation(2026, 2027), rankCorrelation(2023, 2027)];
    expect(near).toBeGreaterThan(0.7);
    expect(far).toBeGreaterThan(0.2);
    expect(far).toBeLessThan(near);
  });

  it("hold a bar throughout more often than if years were independent, and less often than in the worst year", () => {
    const holds = (value: number) => value >= 66;
    const yearly = forecast.years.map((year) => probability(paths, year, holds));
    const joint = probabilityThroughout(paths, { from: 2023, to: 2027 }, holds);
    expect(joint).toBeGreaterThan(yearly.reduce((product, p) => product * p, 1) + 0.05);
    expect(joint).toBeLessThanOrEqual(Math.min(...yearly));
  });

  it("are fixed by seed, locality, indicator and year", () => {
    expect(samplePaths(labels, forecast)).toEqual(paths);
    expect(samplePaths({ ...labels, scenario: "tang-toc" }, forecast).values).toEqual(paths.values);
    for (const other of [
      samplePaths(labels, forecast, { seed: 2 }),
      samplePaths({ ...labels, locality: "b" }, forecast),
    ]) {
      expect(other.values).not.toEqual(paths.values);
    }
  });

  it("share what they have in common with others of that name, and keep their own distribution", () => {
    const other = { ...labels, locality: "huyen-b" };
    const correlation = (shared: number): number => {
      const common = { name: "tỉnh", correlation: shared };
      const [a, b] = [labels, other].map((one) => drawsAt(samplePaths(one, forecast, { common }), 2025));
      return rankCorrelationOf(a as Float64Array, b as Float64Array);
    };
    expect(Math.abs(correlation(0))).toBeLessThan(0.05);
    expect(Math.abs(correlation(0.5) - 0.48)).toBeLessThan(0.05);
    expect(correlation(1)).toBeCloseTo(1, 6);
    expect(samplePaths(labels, forecast, { common: { name: "tỉnh", correlation: 0 } }).values).toEqual(paths.values);
    const half = samplePaths(labels, forecast, { common: { name: "tỉnh", correlation: 0.5 } });
    for (const p of [0.1, 0.5, 0.9]) {
      expect(Math.abs(quantile(half, 2027, p) - quantileOf(forecast, 2027, p))).toBeLessThan(0.5);
    }
    expect(() => samplePaths(labels, forecast, { common: { name: "tỉnh", correlation: 1.1 } })).toThrow(
      new RangeError("invalid correlation; not in [0, 1]: 1.1"),
    );
  });

  it("of a longer forecast begin with those of a shorter one, and more draws with fewer", () => {
    const short = samplePaths(labels, forecastSeries(series, { horizon: 2 }), { draws: 100 });
    expect(drawsAt(short, 2024)).toEqual(drawsAt(paths, 2024).slice(0, 100));
  });

  it("refuse a number of draws that is none", () => {
    expect(() => samplePaths(labels, forecast, { draws: 0 })).toThrow(
      new RangeError("invalid draws; not a positive integer: 0"),
    );
  });
});

function rankCorrelation(one: number, other: number): number {
  return rankCorrelationOf(drawsAt(paths, one), drawsAt(paths, other));
}

function rankCorrelationOf(one: Float64Array, other: Float64Array): number {
  const [a, b] = [ranks(one), ranks(other)];
  const middle = (a.length - 1) / 2;
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, rank, k) => sum + (rank - middle) * ((y[k] as number) - middle), 0);
  return product(a, b) / product(a, a);
}

function ranks(values: Float64Array): number[] {
  const order = Array.from(values, (value, k) => [value, k] as const).sort((x, y) => x[0] - y[0]);
  const result = new Array<number>(values.length);
  for (const [rank, [, k]] of order.entries()) result[k] = rank;
  return result;
}
