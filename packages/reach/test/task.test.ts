import { forecastSeries, quantileOf } from "@lotrinh/forecast";
import { type Task, taskProbabilities } from "@lotrinh/reach";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const series = {
  series: "a",
  years: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
  values: [90, 91.2, 91, 92.4, 93.1, 93, 94],
  lower: 0,
  upper: 100,
};
const task = (more: Partial<Task>): Task => ({
  id: "t",
  horizon: 2027,
  comparator: ">=",
  value: 95,
  kind: "reach",
  ...more,
});
const probabilityOf = (more: Partial<Task>): number =>
  taskProbabilities(series, [task(more)])[0]?.probability ?? Number.NaN;

describe("probabilities of tasks on one series", () => {
  it("the median of the forecast is reached about one time in two", () => {
    const forecast = forecastSeries(series, { horizon: 3 });
    expect(probabilityOf({ value: quantileOf(forecast, 2027, 0.5) })).toBeCloseTo(0.5, 1);
    expect(probabilityOf({ value: quantileOf(forecast, 2027, 0.9) })).toBeCloseTo(0.1, 1);
  });

  it("a harder target is less likely, from either side", () => {
    expect(probabilityOf({ value: 94 })).toBeGreaterThan(probabilityOf({ value: 96 }));
    expect(probabilityOf({ value: 94, comparator: "<=" })).toBeLessThan(probabilityOf({ value: 96, comparator: "<=" }));
  });

  it("strictly more is no more likely than at least so much", () => {
    expect(probabilityOf({ comparator: ">" })).toBeLessThanOrEqual(probabilityOf({ comparator: ">=" }));
  });

  it("maintaining through the years is no more likely than holding in the last, nor than their number of years allows", () => {
    const maintained = probabilityOf({ value: 93, kind: "maintain" });
    const years = [2025, 2026, 2027].map((horizon) => probabilityOf({ value: 93, horizon }));
    expect(maintained).toBeLessThanOrEqual(Math.min(...years));
    expect(maintained).toBeGreaterThanOrEqual(years.reduce((sum, p) => sum + p, 0) - 2);
  });

  it("all tasks of a series are held against the same paths, whatever their order", () => {
    const tasks = [task({ id: "near", horizon: 2025 }), task({ id: "far", horizon: 2029 })];
    const together = taskProbabilities(series, tasks);
    expect(taskProbabilities(series, [...tasks].reverse()).reverse()).toEqual(together);
    expect(taskProbabilities(series, tasks.slice(0, 1))[0]).toEqual(together[0]);
  });

  it("what a target asks for tells nothing: a condition and its opposite sum to 1 on every series, task and reading", () => {
    const bounds = fc.constantFrom({ lower: 0, upper: 100 }, { lower: 0, upper: null }, { lower: null, upper: null });
    const values = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 });
    const better = fc.constantFrom({}, { better: "higher" as const }, { better: "lower" as const });
    fc.assert(
      fc.property(
        values,
        bounds,
        better,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: -8, max: 408 }),
        (all, b, side, h, x) => {
          const one = { series: "a", years: all.map((_, i) => 2000 + i), values: all.map((v) => v / 4), ...b, ...side };
          const horizon = 1999 + all.length + h;
          const of = (comparator: Task["comparator"]) =>
            taskProbabilities(one, [task({ comparator, horizon, value: x / 4 })], { draws: 200 })[0]?.probability ??
            Number.NaN;
          expect(of(">=") + of("<")).toBeCloseTo(1, 12);
          expect(of(">") + of("<=")).toBeCloseTo(1, 12);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it("the side of a series leans its forecast: a rate that is meant to fall is more likely below its last value", () => {
    const rate = { ...series, values: [30, 29, 30, 28, 29, 27, 28] };
    const below = (better: "higher" | "lower") =>
      taskProbabilities({ ...rate, better }, [task({ comparator: "<", value: 26 })])[0]?.probability ?? Number.NaN;
    expect(below("lower")).toBeGreaterThan(below("higher"));
  });

  it("a year that is known is decided by its value", () => {
    expect(probabilityOf({ horizon: 2024, value: 94 })).toBe(1);
    expect(probabilityOf({ horizon: 2024, value: 94, comparator: ">" })).toBe(0);
  });

  it("a past year without a value and a change without its base are refused", () => {
    expect(() => probabilityOf({ horizon: 2010 })).toThrow(RangeError);
    expect(() => probabilityOf({ comparator: "increase_by" })).toThrow(RangeError);
  });

  it("a horizon further out than errors were measured says so", () => {
    const [near, far] = taskProbabilities(series, [task({ horizon: 2029 }), task({ horizon: 2030 })]);
    expect([near?.beyondChecked, far?.beyondChecked]).toEqual([false, true]);
  });

  it("the same seed gives the same numbers, another seed others of the same size", () => {
    const [one, other] = [1, 2].map((seed) => taskProbabilities(series, [task({})], { seed })[0]?.probability ?? 0);
    expect(probabilityOf({})).toBe(one);
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan(0.03);
  });
});
