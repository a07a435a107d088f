import {
  type AnnualSeries,
  autoregressiveDrift,
  forecastPoints,
  forecastSeries,
  naive,
  quantileOf,
  samplePaths,
  shrunkenDrift,
  unboundedCombination,
  unusualValues,
} from "@lotrinh/forecast";
import { normalQuantile, quantile, uniforms } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20261126;
const labels = {
  locality: "a",
  indicator: "pupils",
  scenario: "s",
  unit: "count",
};

function yearly(values: readonly number[], bounds = {}): AnnualSeries {
  return { years: values.map((_, i) => 2000 + i), values, ...bounds };
}

function valuesOf(model: Parameters<typeof forecastPoints>[0], horizon: number): number[] {
  return forecastPoints(model, horizon).map(({ value }) => value);
}

const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), {
  minLength: 1,
  maxLength: 20,
});

describe("autoregressiveDrift", () => {
  it("is the shrunken drift where nothing is damped and changes are taken to have no memory", () => {
    // Changes 1, 3, 1, 3, 1 around 1.8 would swing; three that are equal leave no excess.
    const series = yearly([10, 12, 14, 16]);
    const [one, other] = [autoregressiveDrift(series, { half: 6, phi: 1 }), shrunkenDrift(series)];
    expect(one.slope).toBe(other.slope);
    for (const [h, value] of valuesOf(one, 4).entries()) expect(value).toBeCloseTo(valuesOf(other, 4)[h] as number, 9);
  });

  it("lets what the last change had beyond the drift die out with the correlation", () => {
    const model = autoregressiveDrift(yearly([0, 1, 2, 4, 7, 11]), {
      half: 1e300,
      phi: 1,
    });
    const points = valuesOf(model, 3);
    const steps = [11, ...points].slice(0, 3).map((value, i) => (points[i] as number) - value);
    expect(model.excess).toBeCloseTo(4 - 11 / 5, 12);
    expect(steps[0]).toBeCloseTo(model.excess * model.correlation, 12);
    expect((steps[2] as number) / (steps[1] as number)).toBeCloseTo(model.correlation, 12);
  });

  it("assumes a correlation where no two changes follow on each other", () => {
    const gaps = { years: [2000, 2002, 2005], values: [1, 4, 9] };
    expect(autoregressiveDrift(gaps, { assumed: 0.5 }).correlation).toBe(0.5);
  });

  it("refuses options that are none", () => {
    const series = yearly([1, 2]);
    expect(() => autoregressiveDrift(series, { half: -1 })).toThrow(new RangeError("invalid half; below 0: -1"));
    expect(() => autoregressiveDrift(series, { phi: 2 })).toThrow(new RangeError("invalid phi; not in [0, 1]: 2"));
    expect(() => autoregressiveDrift(series, { assumed: 1 })).toThrow(
      new RangeError("invalid assumed; not in [−0.9, 0.9]: 1"),
    );
  });
});

describe("unboundedCombination", () => {
  it("of members that agree is the member", () => {
    const constant = yearly([42, 42, 42, 42, 42, 42]);
    expect(valuesOf(unboundedCombination(constant), 6)).toEqual(valuesOf(naive(constant), 6));
  });

  it("is the median of its six members in every year, where it gives way to none", () => {
    fc.assert(
      fc.property(counts, (values) => {
        const series = yearly(values);
        const model = { ...unboundedCombination(series), leanings: [] };
        const points = valuesOf(model, 5);
        const paths = model.members.map((member) => valuesOf({ ...model, members: [member] }, 5));
        for (const [h, point] of points.entries()) {
          const sorted = paths.map((path) => path[h] as number).sort((a, b) => a - b);
          const half = sorted.length >> 1;
          const middle =
            sorted.length % 2 ? sorted[half] : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
          expect(point).toBeCloseTo(middle as number, 6);
        }
      }),
      { seed, numRuns: 50 },
    );
  });

  it("follows a path so smooth that its pace tells the next year: growth that levels off is within 1 % in ten years", () => {
    const levelling = (t: number) => 300 - 200 * 0.9 ** t + 0.3 * Math.sin(7 * t);
    const series = yearly(Array.from({ length: 20 }, (_, t) => levelling(t)));
    const model = unboundedCombination(series);
    expect(model.leanings[1]?.share).toBe(1);
    expect(Math.abs((valuesOf(model, 10)[9] as number) / (300 - 200 * 0.9 ** 29) - 1)).toBeLessThan(0.01);
    const alone = valuesOf({ ...model, leanings: [] }, 10)[9] as number;
    expect(Math.abs(alone / (300 - 200 * 0.9 ** 29) - 1)).toBeGreaterThan(0.01);
  });

  it("goes with the models of values that come back where eighteen values come back to a line, and with none of four", () => {
    const values = Array.from({ length: 18 }, (_, t) => 100 + t + (t % 2 ? 3 : -3) * (1 + (t % 3)));
    const model = unboundedCombination(yearly(values));
    const [returning] = model.leanings;
    expect(returning?.share).toBe(1);
    const paths = (returning?.towards ?? []).map((member) =>
      valuesOf({ ...model, members: [member], leanings: [] }, 4),
    );
    expect(paths).toHaveLength(2);
    const alone = { ...model, leanings: model.leanings.slice(0, 1) };
    for (const [h, point] of valuesOf(alone, 4).entries()) {
      expect(point).toBeCloseTo(
        paths.reduce((sum, path) => sum + (path[h] as number) / 2, 0),
        9,
      );
    }
    for (const { share } of unboundedCombination(yearly(values.slice(0, 4))).leanings) expect(share).toBe(0);
  });

  it("lets a pace last on which changes agree: a slowly quickening rise goes on so, the same nine years and one that levels off do not", () => {
    const rise = (t: number) => 300 + t + 0.012 * t * t + 0.4 * Math.sin(5 * t);
    const series = yearly(Array.from({ length: 30 }, (_, t) => rise(t)));
    const model = unboundedCombination(series);
    const [, , lasting] = model.leanings;
    expect(lasting?.share).toBeGreaterThan(0.3);
    expect(lasting?.share).toBeLessThanOrEqual(0.8);
    const off = (points: readonly number[]) => Math.abs((points[5] as number) - rise(35));
    const damped = { ...model, leanings: model.leanings.filter((one) => one !== lasting) };
    expect(off(valuesOf(model, 6))).toBeLessThan(off(valuesOf(damped, 6)));
    const short = yearly(series.values.slice(-9));
    expect(unboundedCombination(short).leanings).toHaveLength(2);
    const levelling = yearly(series.years.map((_, t) => 400 - 100 * 0.85 ** t + 0.4 * Math.sin(5 * t)));
    expect(unboundedCombination(levelling).leanings).toHaveLength(2);
  });

  it("keeps up growth by a steady share that is not quite steady, and lets no pace run away that came last of all", () => {
    const growing = Array.from({ length: 24 }, (_, t) => 100 * 1.06 ** t * (1 + 0.02 * Math.sin(5 * t)));
    expect(unboundedCombination(yearly(growing)).leanings.at(-1)?.share).toBe(1);
    expect(valuesOf(unboundedCombination(yearly(growing)), 6)[5] as number).toBeGreaterThan(100 * 1.06 ** 28);
    const sudden = Array.from({ length: 24 }, (_, t) => 100 + 2 * Math.sin(t) + (t > 20 ? 12 * (t - 20) : 0));
    expect(unboundedCombination(yearly(sudden)).leanings[1]?.share).toBe(0);
  });

  it("takes no roots of values below 0, and then moves with them", () => {
    const values = [-3, 8, -5, 9, 14, -12, 13];
    const stretch = (value: number) => 4 * value - 7;
    const [one, other] = [values, values.map(stretch)].map((list) => valuesOf(unboundedCombination(yearly(list)), 4));
    for (const [h, value] of (other as number[]).entries()) expect(value).toBeCloseTo(stretch(one?.[h] as number), 9);
  });

  it("counts from the lower bound", () => {
    const values = [3, 8, 5, 9, 14, 12, 13];
    const one = valuesOf(unboundedCombination(yearly(values, { lower: 0 })), 4);
    const other = valuesOf(
      unboundedCombination(
        yearly(
          values.map((value) => value + 100),
          { lower: 100 },
        ),
      ),
      4,
    );
    for (const [h, value] of other.entries()) expect(value).toBeCloseTo((one[h] as number) + 100, 9);
  });
});

describe("the forecast of a count", () => {
  it("never falls below 0, has quantiles in order and its mean above none of them out of place", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 15 }), (values, horizon) => {
        const { quantiles, median, mean, beyondChecked } = forecastSeries(yearly(values, { lower: 0 }), { horizon });
        expect(beyondChecked).toBe(horizon > 10);
        for (const [t, row] of quantiles.entries()) {
          for (let i = 1; i < row.length; i++) expect(row[i]).toBeGreaterThanOrEqual(row[i - 1] as number);
          expect(row[0]).toBeGreaterThanOrEqual(0);
          expect(row[(row.length - 1) / 2]).toBeCloseTo(median[t] as number, 6);
          expect(mean[t]).toBeGreaterThanOrEqual(row[0] as number);
          expect(mean[t]).toBeLessThanOrEqual(row.at(-1) as number);
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  it("widens with the horizon, beyond ten years too, and with fewer values", () => {
    const width = (values: readonly number[], horizon: number) => {
      const { quantiles } = forecastSeries(yearly(values), { horizon });
      return (quantiles.at(-1)?.at(-3) as number) - (quantiles.at(-1)?.[2] as number);
    };
    const values = [120, 131, 125, 138, 133, 140, 139, 146, 141, 150];
    const widths = [1, 2, 3, 5, 10, 11, 20].map((horizon) => width(values, horizon));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(width(values.slice(-3), 3)).toBeGreaterThan(width(values, 3));
  });

  it("has joint paths with the quantiles that it states, the same for the same seed", () => {
    const forecast = forecastSeries(yearly([120, 131, 125, 138, 133, 140]), {
      horizon: 4,
    });
    const paths = samplePaths(labels, forecast, { draws: 20_000, seed: 3 });
    expect(samplePaths(labels, forecast, { draws: 20_000, seed: 3 }).values).toEqual(paths.values);
    for (const year of forecast.years) {
      for (const p of [0.025, 0.1, 0.5, 0.9, 0.975]) {
        const stated = quantileOf(forecast, year, p);
        expect(Math.abs(quantile(paths, year, p) / stated - 1)).toBeLessThan(0.02);
      }
    }
  });
});

describe("coverage of simulated processes", () => {
  const WALKS = 600;

  /** Shares of the six years after 14 known ones inside 80 and 95 % intervals, for walks far above 0 with unit changes. */
  function coverage(drift: number, correlation: number): [number, number] {
    const shares: [number, number] = [0, 0];
    for (let walk = 0; walk < WALKS; walk++) {
      let [level, change] = [400, 0];
      const values = Array.from(uniforms(20, 7, "walk", walk), (u) => {
        change = correlation * change + Math.sqrt(1 - correlation * correlation) * normalQuantile(u);
        level += drift + change;
        return level;
      });
      const forecast = forecastSeries(yearly(values.slice(0, 14)), { horizon: 6 });
      for (const [t, year] of forecast.years.entries()) {
        for (const [i, tail] of [0.1, 0.025].entries()) {
          const [low, high] = [tail, 1 - tail].map((p) => quantileOf(forecast, year, p)) as [number, number];
          const actual = values[14 + t] as number;
          shares[i] = (shares[i] as number) + Number(actual >= low && actual <= high) / (6 * WALKS);
        }
      }
    }
    return shares;
  }

  it.each([
    ["wander", 0, 0],
    ["drift a little", 0.5, 0],
    ["drift much", 2, 0],
    ["persist", 0, 0.5],
    ["swing", 0.5, -0.3],
  ])(
    "is 70–97 % of 80 and 92 or more of 95, though the intervals fit no process but the mixture of past ones: changes %s",
    (_, drift, correlation) => {
      const [in80, in95] = coverage(drift, correlation);
      expect(in80).toBeGreaterThan(0.7);
      expect(in80).toBeLessThan(0.97);
      expect(in95).toBeGreaterThan(0.92);
    },
  );
});

describe("what is plain to the eye", () => {
  const to = (n: number, f: (i: number) => number) => Array.from({ length: n }, (_, i) => f(i));
  const ahead = (values: readonly number[], horizon: number) =>
    forecastSeries(yearly(values, { lower: 0 }), { horizon });
  const limits = (values: readonly number[], horizon: number) => {
    const forecast = ahead(values, horizon);
    const year = forecast.years.at(-1) as number;
    return [0.025, 0.5, 0.975].map((p) => quantileOf(forecast, year, p)) as [number, number, number];
  };

  it("a straight line goes on: 1 … 100 is near 110 in ten years, which its interval holds, and never falls", () => {
    const { median } = ahead(
      to(100, (i) => i + 1),
      10,
    );
    expect(median).toEqual([...median].sort((a, b) => a - b));
    const [low, middle, high] = limits(
      to(100, (i) => i + 1),
      10,
    );
    expect(Math.abs(middle - 110)).toBeLessThan(0.5);
    expect(low < 110 && 110 < high).toBe(true);
  });

  it("growth by a steady share neither dies nor explodes", () => {
    const values = to(20, (i) => 100 * Math.exp(0.08 * i));
    for (const horizon of [1, 5, 10]) {
      expect(limits(values, horizon)[1] / (100 * Math.exp(0.08 * (19 + horizon)))).toBeCloseTo(1, 2);
    }
  });

  it("three values do not grow out of sight: 0, 0, 100 stays below 350 and 0, 5, 20 below 80 in ten years", () => {
    expect(limits([0, 0, 100], 10)[1]).toBeLessThan(350);
    expect(limits([0, 5, 20], 10)[1]).toBeLessThan(80);
  });

  it("intermittent counts without a trend stay within what was seen", () => {
    const { mean, quantiles } = ahead([0, 0, 120, 0, 675, 0, 0, 30, 0, 200, 0, 0, 0, 340], 10);
    for (const row of quantiles) expect(Math.max(...row)).toBeLessThanOrEqual(675);
    for (const one of mean) expect(one).toBeLessThan(200);
  });

  it("one outlier moves the middle by no more than its share and is flagged with its year", () => {
    const values = [100, 102, 101, 105, 104, 106, 104, 107, 108, 110];
    const middle = limits(values, 5)[1];
    for (const i of [0, 4, 9]) {
      const wrong = values.map((value, at) => (at === i ? 10 * value : value));
      const off = (wrong[i] as number) - (values[i] as number);
      expect(Math.abs(limits(wrong, 5)[1] - middle)).toBeLessThan((1.3 * off) / values.length);
      expect(unusualValues(yearly(wrong)).map(({ year, kind }) => [year, kind])).toEqual([[2000 + i, "outlier"]]);
    }
  });

  it("any counts are forecast, also where an outlier's neighbours let expect less than none", () => {
    expect(limits([4, 0, 0, 0, 1, 2, 3], 5)[1]).toBeGreaterThanOrEqual(0);
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }), (values) => {
        for (const value of forecastSeries(yearly(values, { lower: 0 }), { horizon: 3 }).mean) {
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a shift of level is flagged, a line, a growth and a noise are not", () => {
    const shift = [50, 51, 50, 52, 51, 50, 80, 81, 80, 82, 81];
    expect(unusualValues(yearly(shift))).toEqual([{ year: 2006, kind: "level-shift", value: 80, expected: 50 }]);
    expect(unusualValues(yearly(to(12, (i) => 3 * i)))).toEqual([]);
    expect(unusualValues(yearly(to(15, (i) => 100 * 1.1 ** i)))).toEqual([]);
    expect(unusualValues(yearly([5, 9, 3, 8, 4, 7, 6, 9, 2, 8]))).toEqual([]);
  });
});
