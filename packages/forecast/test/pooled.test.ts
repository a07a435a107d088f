import {
  forecastPooled,
  forecastSeries,
  type PooledSeries,
  quantileOf,
  type SeriesForecast,
  samplePaths,
} from "@lotrinh/forecast";
import { normalQuantile, quantile, uniforms } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";
import { medianPath } from "../src/median-path.js";

const [YEARS, AHEAD] = [12, 3];
const labels = { locality: "a", indicator: "pupils", scenario: "s", unit: "count" };

/** Counts of places that grow at one pace, each with yearly shocks of its own that last; and the values that follow. */
function places(count: number, noise: number): { known: PooledSeries[]; later: number[][] } {
  const all = Array.from({ length: count }, (_, place) => {
    let level = Math.log(500 + 100 * place);
    return Array.from(uniforms(YEARS + AHEAD, 1, "own", place), (u) => {
      level += 0.03 + noise * normalQuantile(u);
      return Math.exp(level);
    });
  });
  const years = Array.from({ length: YEARS }, (_, t) => 2010 + t);
  const known = all.map((values, place) => {
    return { place: `p${place}`, indicator: "pupils", series: { years, values: values.slice(0, YEARS), lower: 0 } };
  });
  return { known, later: all.map((values) => values.slice(YEARS)) };
}

describe("forecastPooled", () => {
  it("comes nearer than each series alone to places that grow alike, and says that it pooled", () => {
    const { known, later } = places(20, 0.04);
    const pooled = forecastPooled(known, { horizon: AHEAD });
    const alone = known.map(({ series }) => forecastSeries(series, { horizon: AHEAD }));
    const off = (some: typeof pooled) =>
      some.reduce(
        (sum, { median }, i) =>
          sum + median.reduce((s, one, h) => s + Math.abs(Math.log(one / (later[i]?.[h] as number))), 0),
        0,
      );
    expect(off(pooled)).toBeLessThan(0.97 * off(alone));
    expect(new Set(pooled.map(({ model }) => model))).toEqual(new Set(["pooled"]));
  });

  it("draws classes towards the growth of their place's pupils, whose series is the steadier one", () => {
    const { known } = places(12, 0.04);
    const classes = known.map(({ place, series }, i) => {
      const noise = uniforms(YEARS, 2, "classes", i);
      const values = series.values.map(
        (value, t) => (value / 30) * Math.exp(0.03 * normalQuantile(noise[t] as number)),
      );
      return { place, indicator: "classes", series: { ...series, values } };
    });
    const growth = (some: readonly SeriesForecast[]) =>
      some.map(({ median, used }) => Math.log((median[AHEAD - 1] as number) / used.level));
    const both = growth(forecastPooled([...known, ...classes], { horizon: AHEAD }));
    const apart = growth(forecastPooled(classes, { horizon: AHEAD }));
    const gap = (some: readonly number[]) => some.reduce((sum, one, i) => sum + Math.abs(one - (both[i] as number)), 0);
    expect(gap(both.slice(known.length))).toBeLessThan(gap(apart));
  });

  it("forecasts alone where nobody lends: few places, another last year, values below 0", () => {
    const { known } = places(12, 0.04);
    const few = known.slice(0, 5);
    const older = {
      ...known[0],
      place: "older",
      series: { years: [2001, 2002, 2003], values: [5, 6, 8] },
    } as PooledSeries;
    const negative = { place: "n", indicator: "pupils", series: { years: [2019, 2020, 2021], values: [-5, 6, 8] } };
    const alone = (some: readonly PooledSeries[]) =>
      some.map(({ series }) => forecastSeries(series, { horizon: AHEAD }));
    expect(forecastPooled(few, { horizon: AHEAD })).toEqual(alone(few));
    expect(forecastPooled([...known, older, negative], { horizon: AHEAD }).slice(-2)).toEqual(alone([older, negative]));
  });

  it("keeps draws, fan and limits one object, in order and within the bounds of a rate", () => {
    const { known } = places(12, 0.04);
    const rates = known.map((one) => {
      const values = one.series.values.map((value) => Math.min(100, 60 + value / 90));
      return { ...one, series: { ...one.series, values, upper: 100 } };
    });
    for (const forecast of [
      ...forecastPooled(known, { horizon: AHEAD }),
      ...forecastPooled(rates, { horizon: AHEAD }),
    ]) {
      for (const row of forecast.quantiles) {
        expect(row).toEqual([...row].sort((a, b) => a - b));
        expect(row.every((value) => value >= 0 && value <= (forecast.upper ?? Number.POSITIVE_INFINITY))).toBe(true);
      }
    }
    const [forecast] = forecastPooled(known, { horizon: AHEAD });
    if (!forecast) throw new Error("no forecast");
    const drawn = samplePaths(labels, forecast, { draws: 4000 });
    const [year, width] = [2023, quantileOf(forecast, 2023, 0.9) - quantileOf(forecast, 2023, 0.1)];
    for (const p of [0.1, 0.5, 0.9]) {
      expect(Math.abs(quantile(drawn, year, p) - quantileOf(forecast, year, p))).toBeLessThan(0.05 * width);
    }
  });

  it("refuses two series of one indicator in one place", () => {
    const [one] = places(1, 0.04).known as [PooledSeries];
    expect(() => forecastPooled([one, one], { horizon: 1 })).toThrow(
      new RangeError("invalid series; two of one indicator in one place: p0, pupils"),
    );
  });

  it("reads its past from medians alone, which are those of whole forecasts", () => {
    const kinds = [
      [120, 131, 128, 140, 900, 151, 149, 160],
      [0, 0, 5, 0, 3, 0, 7, 0],
      [10, 20, 30, 40, 50, 60],
      [5, -3, 4, 8],
      [7],
    ];
    for (const values of kinds) {
      const series = { years: values.map((_, t) => 2010 + t), values };
      const whole = forecastSeries(series, { horizon: 4 }).median;
      for (const [h, one] of medianPath(series, { horizon: 4 }).entries())
        expect(one).toBeCloseTo(whole[h] as number, 9);
    }
    const rate = { years: [2010, 2011, 2012], values: [91, 92, 95], lower: 0, upper: 100 };
    const options = { horizon: 4, better: "lower" } as const;
    expect(medianPath(rate, options)).toEqual(forecastSeries(rate, options).median);
  });
});
