import { type AnnualSeries, backtest, backtestSeries, backtestTable, drift, naive } from "@lotrinh/forecast";
import { describe, expect, it } from "vitest";

const line: AnnualSeries = { years: [2010, 2011, 2012, 2013, 2014, 2015, 2016], values: [1, 2, 3, 4, 5, 6, 7] };
const gap: AnnualSeries = { years: [2010, 2011, 2012, 2013, 2014, 2017], values: [5, 5, 5, 5, 5, 8] };
const options = { models: { naive, drift }, horizon: 2 };

describe("backtestSeries", () => {
  it("never trains on a year that it forecasts, and scores every known year within the horizon", () => {
    const seen: number[] = [];
    const spy = (series: AnnualSeries) => {
      seen.push(series.years.at(-1) as number);
      return naive(series);
    };
    const rows = backtestSeries("line", line, { models: { spy }, horizon: 2 });
    expect(seen).toEqual([2014, 2015]);
    expect(rows.map(({ origin, year }) => [origin, year])).toEqual([
      [2014, 2015],
      [2014, 2016],
      [2015, 2016],
    ]);
  });

  it("holds a forecast against the calendar year that it is for", () => {
    expect(backtestSeries("gap", gap, { models: { naive }, horizon: 2 })).toEqual([]);
    expect(backtestSeries("gap", gap, { models: { naive }, horizon: 3 })).toEqual([
      { series: "gap", model: "naive", origin: 2014, horizon: 3, year: 2017, actual: 8, forecast: 5, scale: 0 },
    ]);
  });

  it("refuses a least number of values that is none", () => {
    expect(() => backtestSeries("line", line, { ...options, least: 0 })).toThrow(
      new RangeError("invalid least; not a positive integer: 0"),
    );
  });
});

describe("backtest", () => {
  it("gives the same rows through a parallel map as in turn, and tells how far it is", async () => {
    const told: string[] = [];
    const progress = (done: number, all: number) => told.push(`${done}/${all}`);
    const plain = await backtest({ line, gap }, options);
    const map = async <T>(ids: readonly string[], work: (id: string) => T) =>
      Promise.all(ids.map(async (id) => work(id)));
    expect(await backtest({ line, gap }, { ...options, map, progress })).toEqual(plain);
    expect(plain).toEqual(backtestSeries("line", line, options));
    expect(told).toEqual(["1/2", "2/2"]);
  });
});

describe("backtestTable", () => {
  it("has the measures of each model: a line is drift's, and naive is behind by 1, 2 and 1", () => {
    const [first, second] = backtestTable(backtestSeries("line", line, options));
    expect(first).toMatchObject({ model: "naive", forecasts: 3, mae: 4 / 3, mase: 4 / 3, rmse: Math.SQRT2 });
    expect(second).toMatchObject({ model: "drift", mae: 0, rmse: 0, smape: 0, mase: 0 });
  });

  it("has no MASE where training values never change", () => {
    const rows = backtestSeries("gap", gap, { models: { naive }, horizon: 3 });
    expect(backtestTable(rows)[0]).toMatchObject({ mae: 3, mase: Number.NaN });
  });
});
