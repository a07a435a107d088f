import { hierarchyOf, reconcile, reconcileRates, rollUp } from "@lotrinh/country";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const two = hierarchyOf({ all: null, a: "all", b: "all" });
const point = (...values: number[]) => values.map((value) => [value]);
const firsts = (rows: readonly Float64Array[]) => rows.map(([value]) => value as number);

/** A country of provinces of communes. */
const three = hierarchyOf({ vn: null, x: "vn", y: "vn", x1: "x", x2: "x", x3: "x", y1: "y", y2: "y" });
const anyForecast = fc.array(fc.double({ min: -50, max: 1000, noNaN: true }), { minLength: 8, maxLength: 8 });
const anyErrors = fc.array(
  fc.array(
    fc.integer({ min: 1, max: 90 }).map((n) => (n % 2 ? n : -n)),
    { minLength: 6, maxLength: 6 },
  ),
  { minLength: 8, maxLength: 8 },
);

function sumsHold(rows: readonly Float64Array[]): void {
  three.parts.forEach((parts, unit) => {
    if (parts.length === 0) return;
    const sum = parts.reduce((total, part) => total + (rows[part]?.[0] as number), 0);
    expect(rows[unit]?.[0]).toBeCloseTo(sum, 6);
  });
}

describe("forecasts of units that add up", () => {
  // Hyndman's identity ỹ = S (Sᵀ W⁻¹ S)⁻¹ Sᵀ W⁻¹ ŷ by hand for S = [1 1; 1 0; 0 1], ŷ = (110, 60, 45).
  it("are those of the closed form of two parts and their whole", () => {
    const base = point(110, 60, 45);
    const rounded = (rows: readonly Float64Array[]) => firsts(rows).map((value) => Number(value.toFixed(4)));
    expect(rounded(reconcile(base, two, { weights: "ols" }))).toEqual([108.3333, 61.6667, 46.6667]);
    expect(rounded(reconcile(base, two, { weights: "wls-struct" }))).toEqual([107.5, 61.25, 46.25]);
    const errors = [
      [3, -3],
      [2, -2],
      [1, -1],
    ];
    expect(rounded(reconcile(base, two, { weights: "wls-var", errors }))).toEqual([106.7857, 61.4286, 45.3571]);
    expect(firsts(reconcile(base, two, { weights: "bottom-up" }))).toEqual([105, 60, 45]);
  });

  it("have wholes that are the sums of their parts, and none that is negative", () => {
    fc.assert(
      fc.property(anyForecast, anyErrors, (values, errors) => {
        for (const weights of ["bottom-up", "ols", "wls-struct", "wls-var", "mint-shrink"] as const) {
          const found = reconcile(point(...values), three, { weights, errors });
          sumsHold(found);
          for (const value of firsts(found)) expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("are left as they are where they add up already", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 5, maxLength: 5 }), (parts) => {
        const base = rollUp(point(0, 0, 0, ...parts), three);
        const found = reconcile(base, three);
        found.forEach((row, unit) => {
          expect(row[0]).toBeCloseTo(base[unit]?.[0] as number, 6);
        });
      }),
    );
  });

  it("are nearer to what was forecast than any other values that add up and are not negative", () => {
    const distance = (values: readonly number[], base: readonly number[]) => {
      return values.reduce((sum, value, i) => sum + (value - (base[i] as number)) ** 2, 0);
    };
    const other = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(anyForecast, other, (values, parts) => {
        const best = distance(firsts(reconcile(point(...values), three, { weights: "ols" })), values);
        expect(best).toBeLessThanOrEqual(distance(firsts(rollUp(point(0, 0, 0, ...parts), three)), values) + 1e-6);
      }),
    );
  });

  it("move a part up where a like part was forecast too low by the same errors", () => {
    const errors = [
      [5, -4, 6, -5, 4, -6],
      [5, -4, 6, -5, 4, -6],
      [0.1, 0.2, -0.1, 0.1, -0.2, 0.1],
    ];
    const [, a, b] = firsts(reconcile(point(110, 60, 45), two, { weights: "mint-shrink", errors }));
    expect((a as number) - 60).toBeGreaterThan(20 * Math.abs((b as number) - 45));
  });

  it("are found for a country of which thousands of units would be negative, where past errors weigh", {
    timeout: 10_000,
  }, () => {
    const wholes = Array.from({ length: 34 }, (_, p) => [`p${p}`, "vn"] as const);
    const parts = Array.from({ length: 3321 }, (_, c) => [`c${c}`, `p${c % 34}`] as const);
    const country = hierarchyOf({ vn: null, ...Object.fromEntries([...wholes, ...parts]) });
    const swing = (i: number, t: number) => ((i * 7919 + t * 104_729 + 17 * i * t) % 101) - 50.5;
    const base = country.units.map((_, i) => [i < 35 ? 500 : swing(i, 1) - 20]);
    const errors = country.units.map((_, i) => Array.from({ length: 12 }, (_, t) => swing(i, t + 2)));
    const found = firsts(reconcile(base, country, { weights: "mint-shrink", errors }));
    expect(found.filter((value) => value === 0).length).toBeGreaterThan(1000);
    expect(Math.min(...found)).toBe(0);
    country.parts.forEach((below, unit) => {
      if (below.length > 0)
        expect(found[unit]).toBeCloseTo(
          below.reduce((sum, part) => sum + (found[part] ?? 0), 0),
          6,
        );
    });
  });

  it("add up also where all errors have always moved alike", () => {
    const errors = three.units.map((_, i) => [1, -1, 1, -1].map((error) => error * (i + 1)));
    sumsHold(reconcile(point(100, 50, 40, 20, 15, 10, 30, 12), three, { weights: "mint-shrink", errors }));
  });

  it("are drawn: each draw adds up, and a sum's spread is that of sums", () => {
    const draws = [
      [0, 0, 0],
      [1, 2, 3],
      [3, 2, 1],
    ];
    expect(Array.from(rollUp(draws, two)[0] as Float64Array)).toEqual([4, 4, 4]);
    const found = reconcile(draws, two, { weights: "ols" });
    expect(Array.from(found[0] as Float64Array)).toEqual(
      [0, 1, 2].map((draw) => (found[1]?.[draw] as number) + (found[2]?.[draw] as number)),
    );
  });

  it("refuse what is missing, with the unit", () => {
    expect(() => hierarchyOf({ a: "b" })).toThrow("a: no unit b");
    expect(() => hierarchyOf({ a: "b", b: "a" })).toThrow("a: part of itself");
    expect(() => reconcile(point(1, 2), two)).toThrow("2 rows of draws for 3 units");
    expect(() => reconcile([[1], [2, 3], [4]], two)).toThrow("a: 2 draws where others have 1");
    expect(() => reconcile(point(1, Number.NaN, 2), two)).toThrow("a: not finite");
    expect(() => reconcile(point(1, 2, 3), two, { weights: "wls-var" })).toThrow("past errors of 0 of 3 units");
    expect(() => reconcile(point(1, 2, 3), two, { weights: "wls-var", errors: [[1], [0], [1]] })).toThrow(
      "a: past errors",
    );
  });
});

describe("rates that agree between units", () => {
  it("are sums over sums, never above 1, and not means of rates", () => {
    const { numerators, denominators, rates } = reconcileRates(point(160, 90, 20), point(210, 100, 100), two);
    expect(firsts(numerators)[0]).toBeCloseTo((firsts(numerators)[1] as number) + (firsts(numerators)[2] as number), 9);
    expect(firsts(rates)[0]).toBeCloseTo((firsts(numerators)[0] as number) / (firsts(denominators)[0] as number), 12);
    fc.assert(
      fc.property(anyForecast, anyForecast, (above, below) => {
        const found = reconcileRates(point(...above), point(...below), three);
        for (const rate of firsts(found.rates)) expect(Number.isNaN(rate) || (rate >= 0 && rate <= 1)).toBe(true);
        sumsHold(found.denominators);
      }),
    );
  });
});
