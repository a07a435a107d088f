import { expectedStock, recognitionsNeeded, simulateCertificates } from "@lotrinh/flows";
import { mean } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("33 schools that are to be 38 in five years", () => {
  it.each([
    [1, 33, 1],
    [0.95, 31.4, 1.35],
    [0.9, 29.8, 1.7],
    [0.8, 26.9, 2.4],
  ])("with renewal success %s are %s without new recognitions and need %s a year", (renewalSuccess, stock, needed) => {
    const one = { initial: 33, renewalSuccess, years: 5 };
    expect(expectedStock({ ...one, recognitions: 0 })).toBeCloseTo(stock, 1);
    expect(recognitionsNeeded({ ...one, target: 38 })).toBeCloseTo(needed, 2);
  });
});

describe("expectedStock", () => {
  it("is the closed form of ΔS = m − (1 − q) S / cycle", () => {
    const [a, m] = [1 - 0.1 / 5, 1.5];
    expect(expectedStock({ initial: 33, renewalSuccess: 0.9, recognitions: m, years: 3 })).toBeCloseTo(
      33 * a * a * a + m * (1 + a + a * a),
      12,
    );
  });

  it("stays where recognitions make good what lapses", () => {
    const still = { initial: 30, renewalSuccess: 0.9, recognitions: (0.1 * 30) / 5, years: 8 };
    expect(expectedStock(still)).toBeCloseTo(30, 12);
  });

  it("of a stock with even ages is near the mean of the simulation", () => {
    const levers = { renewalSuccess: 0.9, recognitions: 1.5 };
    const labels = { locality: "a", indicator: "b", scenario: "c", unit: "schools" };
    const initial = { byExpiry: [7, 7, 7, 7, 7] };
    const { stock } = simulateCertificates(labels, { ...levers, initial, from: 2025, to: 2030 });
    expect(mean(stock, 2030)).toBeCloseTo(35 * 0.9 + 7.5, 0);
    expect(Math.abs(expectedStock({ ...levers, initial: 35, years: 5 }) - mean(stock, 2030))).toBeLessThan(0.5);
  });
});

describe("recognitionsNeeded", () => {
  it("is what takes expectedStock to the target", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), share, fc.integer({ min: 1, max: 10 }), (initial, q, years) => {
        const one = { initial, renewalSuccess: q, years };
        const recognitions = recognitionsNeeded({ ...one, target: initial + 5 });
        expect(expectedStock({ ...one, recognitions })).toBeCloseTo(initial + 5, 8);
      }),
      { seed },
    );
  });

  it("is 0 where the stock stays above the target by itself", () => {
    expect(recognitionsNeeded({ initial: 40, target: 38, renewalSuccess: 1, years: 5 })).toBe(0);
  });

  it("refuses a horizon of no years and shares outside [0, 1]", () => {
    expect(() => recognitionsNeeded({ initial: 33, target: 38, renewalSuccess: 0.9, years: 0 })).toThrow(
      new RangeError("invalid years; not a whole number from 1 up: 0"),
    );
    expect(() => recognitionsNeeded({ initial: 33, target: 38, renewalSuccess: 90, years: 5 })).toThrow(
      new RangeError("invalid renewalSuccess; not in [0, 1]: 90"),
    );
  });
});
