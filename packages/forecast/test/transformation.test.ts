import { readFileSync } from "node:fs";
import {
  backTransform,
  backTransformLimits,
  backTransformMean,
  boxCox,
  ets,
  guerreroLambda,
  likelihoodLambda,
  log,
  modelLimits,
  scaledLogit,
  type Transformation,
  transform,
  transformSeries,
} from "@lotrinh/forecast";
import { normalQuantile } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesOf } from "./reference.js";

const seed = 20220429;
const rates = scaledLogit({ lower: 0, upper: 100 });
const all: [string, Transformation][] = [
  ["the logarithm", log()],
  ["the logarithm from −5 on", log({ lower: -5 })],
  ["Box–Cox with λ = 0", boxCox(0)],
  ["Box–Cox with λ = 0.3", boxCox(0.3)],
  ["Box–Cox with λ = 1", boxCox(1)],
  ["Box–Cox with λ = 2", boxCox(2)],
  ["the scaled logit of a rate", rates],
  ["the scaled logit between −3 and 140", scaledLogit({ lower: -3, upper: 140, resolution: 0.01 })],
];
const inside = fc.double({ min: 0.06, max: 99.94, noNaN: true });
const spread = fc.double({ min: 0.01, max: 1.5, noNaN: true });

describe("every transformation", () => {
  it.each(all)("%s takes a value back to where it was", (_, transformation) => {
    fc.assert(
      fc.property(inside, (value) => {
        expect(backTransform(transformation, transform(transformation, value))).toBeCloseTo(value, 9);
      }),
      { seed },
    );
  });

  it.each(all)("%s rises everywhere", (_, transformation) => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6);
        expect(Math.sign(transform(transformation, a) - transform(transformation, b))).toBe(Math.sign(a - b));
      }),
      { seed },
    );
  });

  it.each(all)("%s has the mean of the quantiles transformed back, one by one", (_, transformation) => {
    fc.assert(
      fc.property(inside, spread, (value, sd) => {
        const location = transform(transformation, value);
        const n = 20_000;
        let sum = 0;
        for (let k = 0; k < n; k++) sum += backTransform(transformation, location + sd * normalQuantile((k + 0.5) / n));
        expect(backTransformMean(transformation, location, sd) / (sum / n)).toBeCloseTo(1, 2);
      }),
      { seed, numRuns: 15 },
    );
  });

  it.each(all)("%s without spread has the value itself for its mean", (_, transformation) => {
    expect(backTransformMean(transformation, transform(transformation, 40), 0)).toBeCloseTo(40, 9);
  });

  it("is plain data that survives JSON", () => {
    for (const [, transformation] of all) expect(JSON.parse(JSON.stringify(transformation))).toEqual(transformation);
  });
});

describe("the logarithm", () => {
  it("has the log-normal mean exp(μ + σ²/2)", () => {
    expect(backTransformMean(log(), 1, 0.8)).toBeCloseTo(Math.exp(1.32), 12);
    expect(backTransformMean(boxCox(0), 1, 0.8)).toBeCloseTo(Math.exp(1.32), 12);
  });

  it("refuses what it does not have, and says what would", () => {
    expect(() => transform(log(), 0)).toThrow(
      new RangeError("invalid value; the logarithm needs one above 0 (Box–Cox takes 0 itself): 0"),
    );
    expect(() => log({ lower: Number.NaN })).toThrow(new RangeError("invalid lower; not finite: NaN"));
  });
});

describe("Box–Cox", () => {
  it("with λ = 1 shifts by one, and its mean is unmoved", () => {
    expect(transform(boxCox(1), 7)).toBeCloseTo(6, 12);
    expect(backTransformMean(boxCox(1), 100, 3)).toBeCloseTo(101, 9);
  });

  it("with λ = ½ has the mean of a squared normal", () => {
    // y = (1 + z/2)²: E = (1 + μ/2)² + σ²/4.
    expect(backTransformMean(boxCox(0.5), 8, 1)).toBeCloseTo(25.25, 9);
  });

  it("tends to the logarithm as λ tends to 0", () => {
    expect(transform(boxCox(1e-9), 7)).toBeCloseTo(Math.log(7), 7);
    expect(backTransform(boxCox(1e-9), 2)).toBeCloseTo(Math.exp(2), 6);
  });

  it("takes 0 where λ is above 0, gives back nothing below it, and refuses negative values", () => {
    expect(backTransform(boxCox(0.5), transform(boxCox(0.5), 0))).toBe(0);
    expect(backTransform(boxCox(0.5), -5)).toBe(0);
    expect(() => transform(boxCox(0), 0)).toThrow(
      new RangeError("invalid value; Box–Cox with λ = 0 needs one above 0: 0"),
    );
    expect(() => transform(boxCox(0.5), -1)).toThrow(RangeError);
    expect(() => boxCox(-0.1)).toThrow(new RangeError("invalid lambda; not in [0, 2]: -0.1"));
  });
});

describe("λ", () => {
  const growing = (power: (x: number) => number) =>
    seriesOf({ train: Array.from({ length: 24 }, (_, i) => power(10 + 2 * i + (i % 2 === 0 ? 1.5 : -1.5))) });

  it("is 0.1522 for the 114 years of the lynx by the method of Guerrero, as BoxCox.lambda(lynx) of R", () => {
    const series = JSON.parse(readFileSync(new URL("fixtures/repo-safe-annual.json", import.meta.url), "utf8"));
    const { train, test } = series.find(({ id }: { id: string }) => id === "lynx");
    expect(guerreroLambda(seriesOf({ train: [...train, ...test] }))).toBeCloseTo(0.1522, 4);
  });

  it("is that of the scale on which a series moves evenly", () => {
    for (const choose of [guerreroLambda, likelihoodLambda]) {
      expect(choose(growing((x) => Math.exp(x / 20)))).toBeLessThan(0.12);
      expect(choose(growing((x) => x * x))).toBeCloseTo(0.5, 0);
      expect(choose(growing((x) => x))).toBeCloseTo(1, 0);
    }
  });

  it("does not change with the unit", () => {
    const series = growing((x) => x * x);
    const scaled = { ...series, values: series.values.map((value) => value * 1000) };
    expect(guerreroLambda(scaled)).toBeCloseTo(guerreroLambda(series), 5);
    expect(likelihoodLambda(scaled)).toBeCloseTo(likelihoodLambda(series), 5);
  });

  it("is 1 where there is nothing to choose by", () => {
    for (const train of [[5], [5, 6], [3, 3, 3, 3, 3, 3]]) {
      expect([guerreroLambda(seriesOf({ train })), likelihoodLambda(seriesOf({ train }))]).toEqual([1, 1]);
    }
  });

  it("is refused for values that are not above 0", () => {
    expect(() => guerreroLambda(seriesOf({ train: [1, 0] }))).toThrow(
      new RangeError("invalid series; λ needs values above 0: 0"),
    );
    expect(() => likelihoodLambda(seriesOf({ train: [] }))).toThrow(RangeError);
  });
});

describe("scaledLogit", () => {
  it("is ln(y/(100 − y)) for a rate", () => {
    expect(transform(rates, 80)).toBeCloseTo(Math.log(4), 12);
    expect(backTransform(rates, 0)).toBe(50);
  });

  it("takes a value on a bound for one half the resolution from it, and gives the bound back", () => {
    expect(transform(rates, 100)).toBeCloseTo(Math.log(100 / 0.05), 12);
    for (const bound of [0, 100]) expect(backTransform(rates, transform(rates, bound))).toBe(bound);
    expect(backTransform(rates, Number.POSITIVE_INFINITY)).toBe(100);
    expect(backTransform(rates, Number.NEGATIVE_INFINITY)).toBe(0);
  });

  it("is odd: the share without is minus the share with", () => {
    fc.assert(
      fc.property(inside, (value) => {
        expect(transform(rates, 100 - value)).toBeCloseTo(-transform(rates, value), 8);
      }),
      { seed },
    );
  });

  it("never leaves its bounds, and its mean lies on the side of the middle from the median", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), spread, (location, sd) => {
        const [median, mean] = [backTransform(rates, location), backTransformMean(rates, location, sd)];
        expect(mean).toBeGreaterThanOrEqual(0);
        expect(mean).toBeLessThanOrEqual(100);
        if (Math.abs(location) < 3) expect((mean - median) * (50 - median)).toBeGreaterThanOrEqual(-1e-9);
      }),
      { seed },
    );
  });

  it("refuses bounds, resolutions and values that are none", () => {
    expect(() => scaledLogit({ lower: 1, upper: 1 })).toThrow(
      new RangeError("invalid bounds; lower is not below upper: 1 and 1"),
    );
    expect(() => scaledLogit({ lower: 0, upper: 1, resolution: 0 })).toThrow(
      new RangeError("invalid resolution; not above 0 and below the range 1: 0"),
    );
    for (const value of [100.1, -0.1, Number.NaN]) {
      expect(() => transform(rates, value)).toThrow(new RangeError(`invalid value; outside 0…100: ${value}`));
    }
  });
});

describe("a model of a transformed series", () => {
  const series = {
    years: [2018, 2019, 2020, 2021, 2022, 2023],
    values: [90, 93, 95, 97, 99, 100],
    lower: 0,
    upper: 100,
  };
  const limits = modelLimits(ets(transformSeries(series, rates)), { horizon: 5, coverage: 0.8 });
  const back = backTransformLimits(limits, rates, { coverage: 0.8 });

  it("has limits and a median that are those of the other scale, and stay within the bounds", () => {
    for (const [i, row] of back.entries()) {
      expect(row.median).toBe(backTransform(rates, limits[i]?.mean as number));
      expect([row.lower, row.upper]).toEqual([
        backTransform(rates, limits[i]?.lower as number),
        backTransform(rates, limits[i]?.upper as number),
      ]);
      expect(row.lower).toBeGreaterThanOrEqual(0);
      expect(row.upper).toBeLessThanOrEqual(100);
    }
  });

  it("has a mean below the median near the upper bound", () => {
    for (const { mean, median } of back) expect(mean).toBeLessThan(median);
  });

  it("refuses a coverage that is none", () => {
    expect(() => backTransformLimits(limits, rates, { coverage: 1 })).toThrow(
      new RangeError("invalid coverage; not in (0, 1): 1"),
    );
  });
});
