import { normalCdf, normalPdf, normalQuantile } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;

describe("normalCdf", () => {
  it.each([
    // series of the error function, summed with 80 decimal digits
    [-8, 6.220960574271784e-16],
    [-6, 9.86587645037698e-10],
    [-3, 0.0013498980316300946],
    [-2.5, 0.006209665325776135],
    [-1, 0.15865525393145705],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [0.1, 0.539827837277029],
    [2, 0.9772498680518208],
    [3.5, 0.9997673709209645],
  ])("at %s is %s", (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(5e-14);
  });

  it("goes from 0 to 1, and NaN stays NaN", () => {
    expect([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN].map(normalCdf)).toEqual([0, 1, Number.NaN]);
  });

  it("has normalPdf as its slope", () => {
    const h = 1e-5;
    for (const z of [-3, -2, -1.999, 0, 0.7, 2, 4]) {
      expect((normalCdf(z + h) - normalCdf(z - h)) / (2 * h)).toBeCloseTo(normalPdf(z), 9);
    }
  });
});

describe("normalQuantile", () => {
  it("undoes normalCdf from 1e-300 to 1 − 1e-10", () => {
    const levels = [1e-300, 1e-100, 1e-20, 1e-9, 0.001, 0.02, 0.075, 0.2, 0.5, 0.8, 0.925, 0.999, 1 - 1e-10];
    for (const u of levels) expect(Math.abs(normalCdf(normalQuantile(u)) / u - 1)).toBeLessThan(1e-12);
  });

  it("is 1.959963984540054 at 0.975", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  });

  it("is antisymmetric about one half", () => {
    const dyadic = fc.integer({ min: 1, max: 1023 }).map((k) => k / 1024);
    fc.assert(
      fc.property(dyadic, (u) => {
        expect(normalQuantile(u) + normalQuantile(1 - u)).toBe(0);
      }),
      { seed },
    );
  });

  it("never falls as u rises", () => {
    const open = fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true, maxExcluded: true });
    fc.assert(
      fc.property(open, open, (u, v) => {
        expect(normalQuantile(Math.min(u, v))).toBeLessThanOrEqual(normalQuantile(Math.max(u, v)));
      }),
      { seed },
    );
  });

  it.each([0, 1, -1, Number.NaN])("refuses u = %s", (u) => {
    expect(() => normalQuantile(u)).toThrow(new RangeError(`invalid u; not in (0, 1): ${u}`));
  });
});
