import { expectedStock, recognitionsNeeded, simulateCertificates } from "@lotrinh/flows";
import { mean } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("33 schools that are to be 38 in five years", () => {
  it.each([
    [1, 33, 1],
    [0.95, 31.35, 1.33],
    [0.9, 29.7, 1.66],
    [0.8, 26.4, 2.32],
  ])("with renewal success %s are %s without new recognitions and need %s a year", (renewalSuccess, stock, needed) => {
    const one = { initial: 33, renewalSuccess, years: 5 };
    expect(expectedStock({ ...one, recognitions: 0 })).toBeCloseTo(stock, 9);
    expect(recognitionsNeeded({ ...one, target: 38 })).toBeCloseTo(needed, 9);
  });
});

describe("expectedStock", () => {
  it("loses a certificate when it is five years old and not before", () => {
    const none = { initial: 0, renewalSuccess: 0, recognitions: 6 };
    expect([1, 5, 6, 12].map((years) => expectedStock({ ...none, years }))).toEqual([6, 30, 30, 30]);
    const three = { initial: 33, renewalSuccess: 0.9, recognitions: 1.5, years: 3 };
    expect(expectedStock(three)).toBeCloseTo(33 - (3 / 5) * 33 * 0.1 + 4.5, 9);
  });

  it("stays where recognitions make good what lapses", () => {
    const still = { initial: 30, renewalSuccess: 0.9, recognitions: (0.1 * 30) / 5, years: 8 };
    expect(expectedStock(still)).toBeCloseTo(30, 12);
  });

  it.each([
    [0.9, 1.5, 2030],
    [0.2, 6, 2030],
    [0, 6, 2034],
  ])("with renewal success %s and %s new ones a year is the mean of the simulation in %s", (renewalSuccess, m, to) => {
    const levers = { renewalSuccess, recognitions: m };
    const labels = { locality: "a", indicator: "b", scenario: "c", unit: "schools" };
    const initial = { byExpiry: [7, 7, 7, 7, 7] };
    const { stock } = simulateCertificates(labels, { ...levers, initial, from: 2025, to });
    expect(Math.abs(expectedStock({ ...levers, initial: 35, years: to - 2025 }) - mean(stock, to))).toBeLessThan(0.1);
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
