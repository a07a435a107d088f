import { assess } from "@lotrinh/reach";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures, observation, plan, reading, registry, target } from "./small.js";

const RATE = "literacy_rate_15plus";

function run(values: readonly number[], asked: number, counts?: { numerator: number; denominator: number }) {
  const rate = { indicator: RATE, comparator: ">=" as const, value: asked, unit: "percent" };
  const base = registry([plan([target({ kind: "reach", ...rate, readings: [reading(rate)] })])]);
  const indicators = base.indicators.map((one) => (one.id === RATE ? { ...one, upper: 100 } : one));
  const known = values.map((value, k) =>
    observation({ indicator: RATE, unit: "percent", year: 2026 - values.length + k, value, line: k + 2, ...counts }),
  );
  const { targets } = assess({ registry: { ...base, indicators }, figures: figures(known) }, "huyen-a", { draws: 50 });
  return targets[0];
}

describe("the pace of a series", () => {
  it("is needed and seen in points a year, and compared on the logit scale between the bounds", () => {
    const pace = run([80, 85, 90], 95)?.trend?.pace;
    expect(pace).toMatchObject({ from: 2023, to: 2025, until: 2030, observed: 5, required: 1, scale: "logit" });
    const logit = (x: number) => Math.log(x / (100 - x));
    expect(pace?.ratio).toBeCloseTo((logit(90) - logit(80)) / 2 / ((logit(95) - logit(90)) / 5), 9);
  });

  it("is compared in points where a value lies on a bound", () => {
    expect(run([80, 85, 90], 100)?.trend?.pace).toMatchObject({
      scale: "absolute",
      required: 2,
      observed: 5,
      ratio: 2.5,
    });
  });

  it("needs nothing more where the last figure is what is asked", () => {
    expect(run([80, 85, 90], 90)?.trend?.pace).toMatchObject({ required: 0, ratio: null });
  });
});

describe("the gap of a rate", () => {
  it("is the whole people or schools that are missing for the rate as asked", () => {
    expect(run([90], 95, { numerator: 27, denominator: 30 })?.gap).toEqual({ value: 2, unit: "units" });
    expect(run([90], 90, { numerator: 27, denominator: 30 })?.gap).toEqual({ value: 0, unit: "units" });
    expect(run([90], 95)?.gap).toBeNull();
  });

  it("is enough, and one less is not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 100 }),
        (all, share, asked) => {
          const numerator = Math.floor(share * all);
          const gap = run([(100 * numerator) / all], asked, { numerator, denominator: all })?.gap?.value ?? Number.NaN;
          expect((100 * (numerator + gap)) / all).toBeGreaterThanOrEqual(asked - 1e-6);
          if (gap > 0) expect((100 * (numerator + gap - 1)) / all).toBeLessThan(asked);
        },
      ),
      { numRuns: 60 },
    );
  });
});
