import { type AnnualSeries, type ForecastModel, forecastSeries, quantileOf } from "@lotrinh/forecast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const models: ForecastModel[] = ["naive", "half-drift", "theta", "combination"];
const bounds = { lower: 0, upper: 100 };
const growing: AnnualSeries = { ...yearly([88, 89.5, 90.1, 91.7, 92, 93.2]), ...bounds };

const anyRate = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 12 })
  .map((steps): AnnualSeries => {
    let year = 2000;
    const years = steps.map(([step]) => (year += step));
    return { years, values: steps.map(([, value]) => value / 10), ...bounds };
  });

function yearly(values: readonly number[]): AnnualSeries {
  return { years: values.map((_, i) => 2010 + i), values };
}

function width(series: AnnualSeries, horizon: number, model: ForecastModel = "combination"): number {
  const forecast = forecastSeries(series, { horizon, model });
  const year = forecast.years.at(-1) as number;
  return quantileOf(forecast, year, 0.9) - quantileOf(forecast, year, 0.1);
}

describe("forecastSeries", () => {
  it("says what it used", () => {
    const { years, values } = growing;
    const forecast = forecastSeries(growing, { horizon: 3 });
    expect(forecast).toMatchObject({ model: "combination", years: [2016, 2017, 2018], beyondChecked: false });
    expect(forecast.used).toMatchObject({ from: years[0], to: 2015, values: values.length, band: 3 });
    expect(Math.abs(forecast.used.level - 93.2)).toBeLessThan(0.5);
    expect(JSON.parse(JSON.stringify(forecast))).toEqual(forecast);
  });

  it.each(models)("gives quantiles of %s in order and within the bounds", (model) => {
    fc.assert(
      fc.property(anyRate, fc.constantFrom("higher" as const, "lower" as const), (series, better) => {
        const forecast = forecastSeries(series, { horizon: 7, model, better });
        for (const [t, row] of forecast.quantiles.entries()) {
          expect(row).toEqual([...row].sort((a, b) => a - b));
          for (const value of [...row, forecast.mean[t] ?? Number.NaN]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
        }
      }),
      { seed, numRuns: 50 },
    );
  });

  it.each(models)("moves (but for the combination) and stretches with an unbounded series: %s", (model) => {
    const move = model === "combination" ? 0 : 7;
    const values = [3, 8, 5, 9, 14, 12, 13];
    const one = forecastSeries(yearly(values), { horizon: 6, model });
    const other = forecastSeries(yearly(values.map((value) => 4 * value - move)), { horizon: 6, model });
    for (const year of one.years) {
      for (const p of [0.025, 0.3, 0.5, 0.9]) {
        expect(quantileOf(other, year, p)).toBeCloseTo(4 * quantileOf(one, year, p) - move, 2);
      }
    }
  });

  it("gives the same shares whatever the unit of a bounded quantity", () => {
    const fraction = { ...growing, values: growing.values.map((value) => value / 100), upper: 1 };
    const [percent, share] = [growing, fraction].map((series) => forecastSeries(series, { horizon: 4 }));
    for (const year of [2016, 2019]) {
      expect(share && quantileOf(share, year, 0.1)).toBeCloseTo(
        (percent ? quantileOf(percent, year, 0.1) : 0) / 100,
        12,
      );
    }
  });

  it("widens with the horizon in the middle of the range, also beyond what was checked", () => {
    const middle = { ...yearly([50, 52, 49, 51, 50, 50]), ...bounds };
    const widths = [1, 2, 3, 4, 5, 6, 8, 10, 15].map((horizon) => width(middle, horizon));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(forecastSeries(middle, { horizon: 5 }).beyondChecked).toBe(false);
    expect(forecastSeries(middle, { horizon: 6 }).beyondChecked).toBe(true);
  });

  it("widens with how much a series moves", () => {
    expect(width(yearly([50, 60, 45, 58, 50]), 3)).toBeGreaterThan(width(yearly([50, 52, 49, 51.6, 50]), 3));
  });

  it("leans down near the upper bound", () => {
    const { quantiles, probabilities } = forecastSeries(
      { ...yearly([98.6, 98.4, 98.9, 98.8, 98.7]), ...bounds },
      { horizon: 5 },
    );
    const [low, middle, high] = [0.05, 0.5, 0.95].map((p) => quantiles[4]?.[probabilities.indexOf(p)] as number) as [
      number,
      number,
      number,
    ];
    expect(middle - low).toBeGreaterThan(high - middle);
  });

  it("turned upside down is the forecast of the other share", () => {
    const without = { ...growing, values: growing.values.map((value) => 100 - value) };
    const [up, down] = [
      forecastSeries(growing, { horizon: 3 }),
      forecastSeries(without, { horizon: 3, better: "lower" }),
    ];
    for (const p of [0.025, 0.2, 0.5, 0.9]) {
      expect(quantileOf(down, 2018, p)).toBeCloseTo(100 - quantileOf(up, 2018, 1 - p), 9);
    }
  });
});

describe("hard series", () => {
  it("of one value gives a wide forecast, wider than many equal ones", () => {
    for (const limits of [bounds, {}]) {
      const one = { ...yearly([60]), ...limits };
      const many = { ...yearly([60, 60, 60, 60, 60, 60, 60, 60]), ...limits };
      expect(width(one, 1)).toBeGreaterThan(width(many, 1));
      expect(width(many, 1)).toBeGreaterThan(0);
    }
  });

  it("of two values does not run away with their change", () => {
    const forecast = forecastSeries({ ...yearly([60, 66]), ...bounds }, { horizon: 5 });
    expect(Math.abs((forecast.median[4] as number) - 66)).toBeLessThan(6);
  });

  it("all at a bound stay near it and can leave it", () => {
    for (const [value, other] of [
      [100, 0],
      [0, 100],
    ] as const) {
      const forecast = forecastSeries(
        { ...yearly([value, value, value, value, value, value]), ...bounds },
        { horizon: 5 },
      );
      expect(Math.abs((forecast.median[4] as number) - value)).toBeLessThan(1);
      expect(quantileOf(forecast, 2020, value === 100 ? 0.05 : 0.95)).not.toBe(value);
      expect(quantileOf(forecast, 2020, value === 100 ? 1 : 0)).toBe(value);
      expect(forecast.median).not.toContain(other);
    }
  });

  it("may be negative where there is no bound", () => {
    expect(forecastSeries(yearly([-5, -6, -8, -9]), { horizon: 2 }).median[1]).toBeLessThan(-9);
  });

  it("of counts never falls below none", () => {
    const forecast = forecastSeries({ ...yearly([4, 2, 3, 1]), lower: 0 }, { horizon: 5 });
    expect(quantileOf(forecast, 2018, 0.01)).toBe(0);
    expect(quantileOf(forecast, 2018, 0.99)).toBeGreaterThan(3);
  });

  it("with missing years is forecast on the calendar", () => {
    const gaps = { years: [2010, 2012, 2016], values: [80, 82, 86], ...bounds };
    const forecast = forecastSeries(gaps, { horizon: 2, model: "half-drift" });
    expect(forecast.years).toEqual([2017, 2018]);
    expect(forecast.used.slope).toBe(0.5);
  });

  it("is cut at its last break", () => {
    const broken = { ...yearly([40, 41, 70, 71, 72]), ...bounds };
    const cut = forecastSeries(broken, { horizon: 2, breaks: [2012] });
    expect(cut).toEqual(forecastSeries({ years: [2012, 2013, 2014], values: [70, 71, 72], ...bounds }, { horizon: 2 }));
    expect(cut.used).toMatchObject({ from: 2012, values: 3 });
  });

  it.each([
    [
      "nothing",
      () => forecastSeries(yearly([]), { horizon: 1 }),
      "invalid series; no value to forecast from; at least one year with its value is needed",
    ],
    [
      "only values before a break",
      () => forecastSeries(growing, { horizon: 1, breaks: [2020] }),
      "invalid series; no value to forecast from; the break 2020 is after the last year 2015",
    ],
    [
      "a missing value",
      () => forecastSeries(yearly([1, Number.NaN]), { horizon: 1 }),
      "invalid series; not a finite value: NaN",
    ],
    ["no horizon", () => forecastSeries(growing, { horizon: 0 }), "invalid horizon; not a positive integer: 0"],
    [
      "an unknown model",
      () => forecastSeries(growing, { horizon: 1, model: "magic" as "naive" }),
      "invalid model; not combination, half-drift, naive or theta: magic",
    ],
    [
      "an unknown side",
      () => forecastSeries(growing, { horizon: 1, better: "left" as "lower" }),
      "invalid better; not higher or lower: left",
    ],
  ])("of %s is refused", (_, forecast, message) => {
    expect(forecast).toThrow(new RangeError(message));
  });
});

describe("quantileOf", () => {
  it("is a quantile of the grid at its probabilities and never falls as p rises", () => {
    const forecast = forecastSeries(growing, { horizon: 2 });
    for (const [i, p] of forecast.probabilities.entries()) {
      expect(quantileOf(forecast, 2017, p)).toBeCloseTo(forecast.quantiles[1]?.[i] ?? Number.NaN, 9);
    }
    const ps = Array.from({ length: 201 }, (_, i) => i / 200);
    const values = ps.map((p) => quantileOf(forecast, 2017, p));
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  it.each([
    [2030, 0.5, "invalid year; not in 2016–2017: 2030"],
    [2016, 1.2, "invalid p; not in [0, 1]: 1.2"],
    [2016, Number.NaN, "invalid p; not in [0, 1]: NaN"],
  ])("refuses %s at %s", (year, p, message) => {
    expect(() => quantileOf(forecastSeries(growing, { horizon: 2 }), year, p)).toThrow(new RangeError(message));
  });
});
