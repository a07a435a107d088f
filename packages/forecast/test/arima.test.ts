import { type ArimaOrder, arima, arimaWith, forecastPoints, modelLimits } from "@lotrinh/forecast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gap, type ReferenceForecast, references, seriesOf } from "./reference.js";

const seed = 20220429;
const fits = references.map((reference) => {
  const theirs = reference.methods.arima as ReferenceForecast;
  const { order: [p, d, q] = [0, 0, 0], coef = {} } = theirs.fit;
  const constant = "drift" in coef || "intercept" in coef;
  const terms = (name: string, count: number) => Array.from({ length: count }, (_, i) => coef[`${name}${i + 1}`] ?? 0);
  return {
    reference,
    theirs,
    order: { p, d, q, constant } as ArimaOrder,
    coefficients: { ar: terms("ar", p), ma: terms("ma", q), constant: coef.drift ?? coef.intercept ?? 0 },
  };
});
const likely = fits.filter(({ theirs }) => typeof theirs.fit.loglik === "number");

describe("ARIMA, given the coefficients of R", () => {
  it("has R's forecasts and likelihood, and with R's variance its 95 % limits, to 1e-9", () => {
    expect(likely.length).toBe(45);
    for (const { reference, theirs, order, coefficients } of fits) {
      const ours = arimaWith(seriesOf(reference), order, coefficients);
      const limits = modelLimits({ ...ours, variance: theirs.fit.sigma2 ?? 0 }, { horizon: 6 });
      const column = (name: "mean" | "lower" | "upper") => limits.map((row) => row[name]);
      expect(gap(reference, column("mean"), theirs.mean)).toBeLessThan(1e-9);
      expect(gap(reference, column("lower"), theirs.lower)).toBeLessThan(1e-9);
      expect(gap(reference, column("upper"), theirs.upper)).toBeLessThan(1e-9);
      if (typeof theirs.fit.loglik === "number") expect(ours.logLikelihood).toBeCloseTo(theirs.fit.loglik, 8);
    }
  });

  it("has R's variance but for the first values' share of a millionth, which R counts among the errors", () => {
    for (const { reference, theirs, order, coefficients } of likely) {
      const { variance } = arimaWith(seriesOf(reference), order, coefficients);
      const counted = reference.train.slice(0, order.d).reduce((sum, y) => sum + (5 * y * y) / 1e6, 0);
      expect((theirs.fit.sigma2 ?? 0) - variance).toBeGreaterThan(-1e-9 * variance);
      expect((theirs.fit.sigma2 ?? 0) - variance).toBeLessThanOrEqual(counted + 1e-9 * variance);
    }
  });
});

describe("ARIMA, fitted", () => {
  it("is never less likely than R's fit of the same order by more than 1e-6", () => {
    for (const { reference, theirs, order } of likely) {
      const ours = arima(seriesOf(reference), { order });
      expect(ours.logLikelihood - (theirs.fit.loglik ?? 0)).toBeGreaterThan(-1e-6);
    }
  });

  it("needs as many differences as R found", () => {
    for (const { reference, order } of fits.filter(({ reference }) => reference.n >= 6)) {
      expect([reference.id, arima(seriesOf(reference)).order.d]).toEqual([reference.id, order.d]);
    }
  });

  it("chooses an order whose AICc is hardly ever above that of R's order", () => {
    const worse = likely.filter(({ reference, order }) => {
      const series = seriesOf(reference);
      const theirs = arima(series, { order }).aicc;
      return Number.isFinite(theirs) && arima(series).aicc > theirs + 0.01;
    });
    expect(worse.length / likely.length).toBeLessThan(0.1);
  });

  // Made up: walks and levels with moving-average errors, rounded. One start brings the better order to the unit circle.
  it.each([
    [
      [103, 102, 99, 99, 102, 106, 111, 114, 112, 111, 112, 110, 109, 111, 107],
      [0, 1, 1],
      [0, 1, 0],
    ],
    [
      [102, 101, 107, 109, 105, 104, 102, 97, 98, 99, 96, 102, 108, 105, 99, 105],
      [0, 0, 1],
      [1, 0, 0],
    ],
  ] as const)("chooses the order that fits better inside the unit circle: %j", (train, [p, d, q], [p0, d0, q0]) => {
    const series = seriesOf({ train });
    const chosen = arima(series);
    expect(chosen.order).toMatchObject({ p, d, q });
    const other = arima(series, { order: { ...chosen.order, p: p0, d: d0, q: q0 } });
    expect(chosen.aicc).toBeLessThan(other.aicc - 1);
  });

  it("leaves no chosen model with a root at the unit circle", () => {
    for (const train of [
      [94, 97, 104, 102, 98, 99, 100, 107, 102, 99, 102, 108, 108, 105, 102, 108],
      [101, 100, 99, 100, 103, 105, 105, 103, 104, 104, 115, 104, 108, 112, 114, 115, 110, 112, 121],
    ]) {
      const { ma } = arima(seriesOf({ train }));
      // The product of the inverse roots is the last coefficient.
      expect(Math.abs(ma.at(-1) ?? 0)).toBeLessThan(0.99);
    }
  });

  it("is the random walk, and with a drift the line through the first value and the last, for (0, 1, 0)", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 20 }), (train) => {
        const [first, last] = [train[0] as number, train.at(-1) as number];
        const series = seriesOf({ train });
        const order = { p: 0, d: 1, q: 0, constant: false };
        const still = forecastPoints(arima(series, { order }), 1);
        const moving = forecastPoints(arima(series, { order: { ...order, constant: true } }), 1);
        expect(still[0]?.value).toBeCloseTo(last, 3);
        expect(moving[0]?.value).toBeCloseTo(last + (last - first) / (train.length - 1), 1);
      }),
      { seed },
    );
  });

  it("knows nothing of a missing year but that it passed", () => {
    const series = { years: [2000, 2001, 2004, 2005], values: [0, 1, 4, 5] };
    const points = forecastPoints(arima(series, { order: { p: 0, d: 1, q: 0, constant: true } }), 2);
    expect(points.map(({ value }) => Number(value.toFixed(4)))).toEqual([6, 7]);
  });

  it("keeps a constant series and a single value", () => {
    for (const train of [[5], [5, 5], Array(9).fill(42), Array(9).fill(0)]) {
      for (const { value } of forecastPoints(arima(seriesOf({ train })), 3)) expect(value).toBeCloseTo(train[0], 4);
    }
  });

  it("refuses an order that is not possible", () => {
    const series = seriesOf({ train: [1, 2, 3] });
    const order = { p: 0, d: 0, q: 0, constant: false };
    expect(() => arima(series, { order: { ...order, p: 6 } })).toThrow("invalid order; p or q is not 0–5: 6");
    expect(() => arima(series, { order: { ...order, d: 3 } })).toThrow("invalid order; d is not 0, 1 or 2: 3");
    expect(() => arima(series, { order: { ...order, d: 2, constant: true } })).toThrow(
      "invalid order; no constant is possible for d = 2",
    );
  });
});
