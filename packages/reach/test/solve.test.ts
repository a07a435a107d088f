import { solveLever } from "@lotrinh/reach";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const tenths = { range: [0, 10], step: 0.1 } as const;

describe("solveLever", () => {
  it("finds the smallest setting of the grid that is enough", () => {
    expect(solveLever(0.8, (x) => x / 10, tenths)).toBe(8);
    expect(solveLever(0.8, (x) => (x > 3.14 ? 1 : 0), tenths)).toBe(3.2);
  });

  it("gives the lowest setting where that is enough, and the highest where only that is", () => {
    expect(solveLever(0.8, () => 0.8, tenths)).toBe(0);
    expect(solveLever(0.8, (x) => (x >= 10 ? 1 : 0), tenths)).toBe(10);
  });

  it("is null where no setting is enough", () => {
    expect(solveLever(0.8, () => 0.79, tenths)).toBe(null);
  });

  it("never leaves the range, also where the range is no multiple of the step", () => {
    const tried: number[] = [];
    const probabilityAt = (x: number): number => {
      tried.push(x);
      return x > 0.8 ? 1 : 0;
    };
    expect(solveLever(0.5, probabilityAt, { range: [0, 1], step: 0.4 })).toBe(null);
    expect(Math.max(...tried)).toBe(0.8);
  });

  it("reaches the goal for every rising curve, and the step below does not", () => {
    const curve = fc.record({
      middle: fc.double({ min: -5, max: 15, noNaN: true }),
      slope: fc.double({ min: 0.1, max: 20, noNaN: true }),
      goal: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      step: fc.constantFrom(0.01, 0.1, 0.25, 1),
    });
    fc.assert(
      fc.property(curve, ({ middle, slope, goal, step }) => {
        const probabilityAt = (x: number): number => 1 / (1 + Math.exp(-slope * (x - middle)));
        const found = solveLever(goal, probabilityAt, { range: [0, 10], step });
        if (found === null) {
          expect(probabilityAt(10)).toBeLessThan(goal);
          return;
        }
        expect(probabilityAt(found)).toBeGreaterThanOrEqual(goal);
        if (found > 0) expect(probabilityAt(Number((found - step).toFixed(6)))).toBeLessThan(goal);
        expect(found / step).toBeCloseTo(Math.round(found / step), 6);
      }),
      { seed: 20300 },
    );
  });
});
