import { type EtsName, ets, etsWith, forecastPoints, modelLimits } from "@lotrinh/forecast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gap, type ReferenceForecast, references, seriesOf } from "./reference.js";

const seed = 20220429;
/** A variance below this is that of an exact fit. */
const EXACT = 1e-20;
const EXACTLY_FITTED = ["constant-15", "line-15"];
const METHODS = ["ses", "holt", "damped", "ets"];

function formOf({ fit }: ReferenceForecast): EtsName {
  const [error, trend, , damped] = fit.components as readonly string[];
  return `${error}${damped === "TRUE" ? "Ad" : trend}N` as EtsName;
}

function parametersOf({ fit }: ReferenceForecast) {
  const [initialLevel = 0, initialSlope = 0] = [fit.initstate ?? 0].flat();
  const { alpha = 0, beta = 0, phi = 1 } = fit.par ?? {};
  return { alpha, beta, phi, initialLevel, initialSlope };
}

const fits = references.flatMap((reference) =>
  METHODS.map((method) => ({ reference, method, theirs: reference.methods[method] as ReferenceForecast })),
);
const likely = fits.filter(({ theirs }) => typeof theirs.fit.loglik === "number");

describe("ETS, given the parameters of R", () => {
  it("has R's forecasts, 95 % limits, variance and likelihood to 1e-9", () => {
    expect(likely.length).toBe(141);
    for (const { reference, theirs } of likely) {
      const ours = etsWith(seriesOf(reference), formOf(theirs), parametersOf(theirs));
      const { sigma2 = 0 } = theirs.fit;
      const limits = modelLimits(ours, { horizon: 6 });
      expect(
        gap(
          reference,
          limits.map(({ mean }) => mean),
          theirs.mean,
        ),
      ).toBeLessThan(1e-9);
      expect(
        gap(
          reference,
          limits.map(({ lower }) => lower),
          theirs.lower,
        ),
      ).toBeLessThan(1e-9);
      expect(
        gap(
          reference,
          limits.map(({ upper }) => upper),
          theirs.upper,
        ),
      ).toBeLessThan(1e-9);
      expect(Math.abs(ours.variance - sigma2)).toBeLessThan(1e-9 * sigma2 + EXACT);
      if (sigma2 > EXACT) expect(ours.logLikelihood).toBeCloseTo(theirs.fit.loglik as number, 8);
    }
  });

  it("has R's forecasts where R falls back to Holt–Winters, whose beta is divided by alpha", () => {
    const fallen = fits.filter(({ theirs }) => theirs.fit.components && typeof theirs.fit.loglik !== "number");
    expect(fallen.length).toBe(47);
    for (const { reference, theirs } of fallen) {
      const given = parametersOf(theirs);
      const ours = etsWith(seriesOf(reference), formOf(theirs), { ...given, beta: given.alpha * given.beta });
      const points = forecastPoints(ours, 6).map(({ value }) => value);
      expect(gap(reference, points, theirs.mean)).toBeLessThan(1e-9);
      const limits = modelLimits({ ...ours, beta: given.beta, variance: theirs.fit.sigma2 ?? 0 }, { horizon: 6 });
      expect(
        gap(
          reference,
          limits.map(({ upper }) => upper),
          theirs.upper,
        ),
      ).toBeLessThan(1e-9);
    }
  });
});

describe("ETS, fitted", () => {
  it("is never less likely than R's fit of the same form by more than 1e-6", () => {
    for (const { reference, theirs } of likely) {
      const ours = ets(seriesOf(reference), { forms: [formOf(theirs)] });
      expect(ours.logLikelihood - (theirs.fit.loglik ?? 0)).toBeGreaterThan(-1e-6);
    }
  });

  it("chooses the form of least AICc", () => {
    for (const reference of references.filter(({ n, id }) => n >= 8 && !EXACTLY_FITTED.includes(id))) {
      const series = seriesOf(reference);
      const forms: EtsName[] = reference.train.every((y) => y > 0)
        ? ["ANN", "AAN", "AAdN", "MNN", "MAN", "MAdN"]
        : ["ANN", "AAN", "AAdN"];
      const each = forms.map((form) => ets(series, { forms: [form] }).aicc);
      const chosen = ets(series).aicc;
      expect(chosen).toBeLessThan(Math.min(...each) + 1e-3);
    }
  });

  it("shifts and scales with the values where errors are additive", () => {
    const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (list, shift, factor) => {
        const forms: EtsName[] = ["AAN"];
        const one = ets(seriesOf({ train: list }), { forms });
        const other = ets(seriesOf({ train: list.map((x) => factor * x + shift) }), { forms });
        const points = forecastPoints(one, 3).map(({ value }) => factor * value + shift);
        const size = factor * (Math.max(...list) - Math.min(...list) + 1);
        for (const [i, { value }] of forecastPoints(other, 3).entries()) {
          expect(Math.abs(value - (points[i] ?? 0)) / size).toBeLessThan(1e-2);
        }
      }),
      { seed },
    );
  });

  it("passes over a missing year: the level stands and the slope goes on", () => {
    const line = { years: [2000, 2001, 2002, 2004, 2005, 2007, 2008, 2009], values: [0, 2, 4, 8, 10, 14, 16, 18] };
    const points = forecastPoints(ets(line, { forms: ["AAN"] }), 2).map(({ value }) => value);
    expect(points[0]).toBeCloseTo(20, 6);
    expect(points[1]).toBeCloseTo(22, 6);
  });

  it("keeps a constant series, with zeros and below zero too", () => {
    for (const value of [42, 0, -3]) {
      const points = forecastPoints(ets(seriesOf({ train: Array(9).fill(value) })), 3);
      for (const point of points) expect(point.value).toBeCloseTo(value, 9);
    }
  });

  it("fits the simplest form to fewer values than a choice needs", () => {
    for (const train of [[5], [5, 6], [5, 6, 7]]) expect(ets(seriesOf({ train })).form).toBe("ANN");
  });

  it("refuses an unknown form and none", () => {
    const series = seriesOf({ train: [1, 2, 3] });
    expect(() => ets(series, { forms: ["AMN" as EtsName] })).toThrow(
      new RangeError("invalid form; not ANN, AAN, AAdN, MNN, MAN, MAdN: AMN"),
    );
    expect(() => ets(series, { forms: [] })).toThrow(new RangeError("invalid forms; none given"));
  });
});
