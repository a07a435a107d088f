import { unchangedFor, updatedHazard } from "@lotrinh/flows";
import fc from "fast-check";
import { expect, it } from "vitest";

const PRIOR = { changes: 0.5, years: 50 };

it("a status with a hazard of Beta(0.5, 50) is kept for five years in 95 of 100 cases", () => {
  expect(unchangedFor(5, PRIOR)).toBeCloseTo(0.953, 3);
  expect(unchangedFor(0, PRIOR)).toBe(1);
  expect(unchangedFor(1, { changes: 1, years: 1 })).toBe(0.5);
});

it("it is the mean of (1 − h)ⁿ over the Beta, which for a whole number of changes has a closed form", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 30 }), (years, n) => {
      // Beta(1, b): E (1 − h)ⁿ = b / (b + n)
      expect(unchangedFor(n, { changes: 1, years })).toBeCloseTo(years / (years + n), 12);
    }),
  );
});

it("falls with the years, and rises with a record that shows no change", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 300 }), (n, seen) => {
      expect(unchangedFor(n + 1, PRIOR)).toBeLessThan(unchangedFor(n, PRIOR));
      const updated = updatedHazard(PRIOR, { changes: 0, years: seen });
      expect(unchangedFor(n + 1, updated)).toBeGreaterThan(unchangedFor(n + 1, PRIOR));
    }),
  );
});

it("what is no hazard and what is no year are refused", () => {
  expect(() => unchangedFor(5, { changes: 0, years: 50 })).toThrow("not positive");
  expect(() => unchangedFor(1.5, PRIOR)).toThrow("not whole");
});
