import {
  type AnnualSeries,
  addScores,
  backtestForecasts,
  backtestTable,
  type Forecaster,
  forecastBy,
  forecastSeries,
  measures,
  modelNames,
  noScores,
  quantileOf,
  scoreTable,
} from "@lotrinh/forecast";
import { normalCdf, normalQuantile, uniforms } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";

const PROBABILITIES = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);
const SCORES = PROBABILITIES.map(normalQuantile);

/** Says that the last value goes on with normal errors of this size, the same every year. */
function normal(sd: number): Forecaster {
  return ({ years, values }, horizon) => {
    const [year, last] = [years.at(-1) as number, values.at(-1) as number];
    const ahead = Array.from({ length: horizon }, (_, h) => year + h + 1);
    return {
      years: ahead,
      probabilities: PROBABILITIES,
      quantiles: ahead.map(() => SCORES.map((z) => last + sd * z)),
      median: ahead.map(() => last),
      lower: null,
      upper: null,
    };
  };
}

/** Walks with normal steps of size 1, which `normal(1)` is the truth of one year ahead. */
function walk(name: number, length: number): AnnualSeries {
  let level = 0;
  const values = Array.from(uniforms(length, 5, "walk", name), (u) => (level += normalQuantile(u)));
  return { years: values.map((_, i) => 2000 + i), values };
}

function scored(models: Record<string, Forecaster>, series: readonly AnnualSeries[], horizon = 1) {
  const scores = noScores();
  for (const [i, one] of series.entries()) addScores(scores, backtestForecasts(`s${i}`, one, { models, horizon }));
  return scoreTable(scores, { horizon });
}

describe("backtestForecasts", () => {
  it("scores one year against the formulas of the normal distribution", () => {
    const series = { years: [2000, 2001], values: [10, 11.3] };
    const [row] = backtestForecasts("a", series, { models: { normal: normal(2) }, horizon: 1, least: 1 });
    expect(row).toMatchObject({ origin: 2000, year: 2001, actual: 11.3, forecast: 10, inside80: true, inside95: true });
    expect(row?.pit).toBeCloseTo(normalCdf(0.65), 4);
    expect(row?.crps).toBeCloseTo(measures.crpsNormal(11.3, 10, 2), 2);
    expect(row?.logScore).toBeCloseTo(Math.log(2 * Math.sqrt(2 * Math.PI)) + (0.65 * 0.65) / 2, 3);
    expect(row?.winkler80).toBeCloseTo(4 * normalQuantile(0.9), 9);
  });

  it("gives a value at a bound that has a probability the middle of its jump, and that probability's score", () => {
    const atTop: Forecaster = () => ({
      years: [2001],
      probabilities: [0.1, 0.5, 0.6, 0.8, 0.9],
      quantiles: [[90, 95, 100, 100, 100]],
      median: [95],
      lower: 0,
      upper: 100,
    });
    const series = { years: [2000, 2001], values: [96, 100], lower: 0, upper: 100 };
    const [row] = backtestForecasts("a", series, { models: { atTop }, horizon: 1, least: 1 });
    expect(row?.pit).toBeCloseTo(0.8, 12);
    expect(row?.logScore).toBeCloseTo(-Math.log(0.4), 9);
  });

  it("has the median's errors for the measures of points", () => {
    const models = { naive: normal(1) };
    const rows = backtestForecasts("a", walk(1, 15), { models, horizon: 3 });
    const [table] = scored(models, [walk(1, 15)], 3);
    const [points] = backtestTable(rows);
    for (const name of ["mae", "rmse", "smape", "mase"] as const) {
      expect(table?.[name]).toBeCloseTo(points?.[name] as number, 12);
    }
  });

  it("refuses a number of values that is none", () => {
    expect(() => backtestForecasts("a", walk(1, 9), { models: {}, horizon: 1, least: 0 })).toThrow(
      new RangeError("invalid least; not a positive integer: 0"),
    );
  });
});

describe("the table of scores", () => {
  const walks = Array.from({ length: 60 }, (_, i) => walk(i, 30));
  const [truth, narrow, wide] = scored({ truth: normal(1), narrow: normal(0.4), wide: normal(3) }, walks);

  it("finds the truth covered and even, and too narrow or wide distributions not", () => {
    expect(Math.abs((truth?.coverage95 as number) - 0.95)).toBeLessThan(0.02);
    expect(Math.abs((truth?.coverage80 as number) - 0.8)).toBeLessThan(0.03);
    expect(truth?.pit).toBeLessThan(0.04);
    expect(narrow?.coverage95).toBeLessThan(0.65);
    expect(wide?.coverage80).toBeGreaterThan(0.98);
    expect(Math.min(narrow?.pit as number, wide?.pit as number)).toBeGreaterThan(0.1);
  });

  it.each(["pinball", "crps", "logScore", "winkler80", "winkler95", "msis"] as const)(
    "%s is least for the truth",
    (name) => {
      expect(truth?.[name]).toBeLessThan(narrow?.[name] as number);
      expect(truth?.[name]).toBeLessThan(wide?.[name] as number);
    },
  );

  it("holds every model against the first by Diebold & Mariano, over series", () => {
    const shifted: Forecaster = (series, horizon) =>
      normal(1)({ ...series, values: series.values.map((x) => x + 1) }, horizon);
    const [first, worse] = scored({ truth: normal(1), shifted }, walks);
    expect([first?.dieboldMariano, first?.p]).toEqual([Number.NaN, Number.NaN]);
    expect(worse?.dieboldMariano).toBeGreaterThan(5);
    expect(worse?.p).toBeLessThan(1e-6);
    const [, same] = scored({ truth: normal(1), again: normal(1) }, walks);
    expect(same?.p).toBeNaN();
  });

  it("holds them over origins where there is one series", () => {
    const [, naive] = scored({ far: normal(1), near: forecastNaive(5) }, [walk(3, 40)], 2);
    expect(Number.isFinite(naive?.dieboldMariano)).toBe(true);
    expect(naive?.p).toBeGreaterThan(0);
    expect(naive?.p).toBeLessThanOrEqual(1);
  });

  it("leaves measures in units of change empty where training values never change", () => {
    const constant = { years: [0, 1, 2, 3, 4, 5, 6], values: [4, 4, 4, 4, 4, 4, 4] };
    const [row] = scored({ truth: normal(1) }, [constant]);
    expect([row?.mase, row?.msis]).toEqual([Number.NaN, Number.NaN]);
    expect(row?.mae).toBe(0);
  });
});

function forecastNaive(shift: number): Forecaster {
  return (series, horizon) => normal(1)({ ...series, values: series.values.map((x) => x + shift) }, horizon);
}

describe("equalAccuracy", () => {
  it("has the p-values of tables of Student's t", () => {
    // Losses that differ by d ± 1 in turn have a statistic of their own; p is checked where tables have it.
    const p = (t: number, n: number) => {
      const spread = Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 : -1));
      const d = t / Math.sqrt(n - 1);
      const { statistic, p: found } = measures.equalAccuracy(
        spread.map((s) => s + d),
        spread.map(() => 0),
      );
      expect(statistic).toBeCloseTo(t, 9);
      return found;
    };
    expect(p(2.200985, 12)).toBeCloseTo(0.05, 6);
    expect(p(3.182446, 4)).toBeCloseTo(0.05, 6);
    expect(p(63.656741, 2)).toBeCloseTo(0.01, 6);
    expect(p(0, 8)).toBeCloseTo(1, 9);
  });
});

describe("forecastBy", () => {
  const series = { years: [2010, 2011, 2012, 2013, 2014, 2015], values: [120, 131, 125, 138, 133, 140] };
  const rate = { ...series, values: series.values.map((value) => value - 50), lower: 0, upper: 100 };

  it.each(modelNames)("%s has its points for medians, quantiles in order and within the bounds", (model) => {
    for (const one of [series, rate]) {
      const forecast = forecastBy(one, { model, horizon: 4 });
      expect(forecast.model).toBe(model);
      for (const [t, year] of forecast.years.entries()) {
        const [low, middle, high] = [0.025, 0.5, 0.975].map((p) => quantileOf(forecast, year, p));
        expect(middle).toBeCloseTo(forecast.median[t] as number, 6);
        expect(low).toBeLessThanOrEqual(middle as number);
        expect(high).toBeGreaterThanOrEqual(middle as number);
        if (one === rate) expect(high).toBeLessThanOrEqual(100);
      }
    }
  });

  it("of the combination is that of forecastSeries", () => {
    expect(forecastBy(rate, { model: "combination", horizon: 5 })).toEqual(forecastSeries(rate, { horizon: 5 }));
  });

  it("refuses a model that is none, with the names of those there are", () => {
    expect(() => forecastBy(rate, { model: "arimaa" as "arima", horizon: 1 })).toThrow(
      new RangeError(`invalid model; not ${modelNames.join(", ")}: arimaa`),
    );
  });
});
