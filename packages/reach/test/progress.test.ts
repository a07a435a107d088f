import { progressOf } from "@lotrinh/reach";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const rate = { lower: 0, upper: 100 };
const series = (...values: readonly (readonly [number, number])[]) => values.map(([year, value]) => ({ year, value }));

describe("labels of other systems", () => {
  // methods §6.3: 90 % in 2015, 94 % in 2024, 99 % asked for 2030.
  const example = progressOf(series([2015, 90], [2024, 94]), { asked: 99, horizon: 2030, ...rate });
  const digits = (x: number | null | undefined, count: number) => x?.toFixed(count);

  it.each([
    ["growth ratio of Eurostat", example?.eurostat.ratio, 3, "0.760", example?.eurostat.label, "moderate-progress"],
    ["growth ratio of the UN", example?.un.ratio, 3, "0.760", example?.un.label, "fair-progress"],
    ["linear ratio of SDSN", example?.sdsn.ratio, 3, "0.741", example?.sdsn.label, "moderately-improving"],
    ["linear ratio from now", example?.linearFromNow, 3, "0.533", undefined, undefined],
    ["shortfall ratio", example?.shortfall, 3, "0.388", undefined, undefined],
    ["logit ratio", example?.logit, 3, "0.385", undefined, undefined],
    ["current status index of ESCAP", example?.escap.current, 2, "4.44", undefined, undefined],
    ["mark of today on it", example?.escap.today, 1, "6.0", undefined, undefined],
  ])("the %s in the worked example is as printed", (_, value, count, printed, label, expected) => {
    expect(digits(value, count)).toBe(printed);
    expect(label).toBe(expected);
  });

  it("the straight line of the example ends at 96.67 %, a quarter of the way short: accelerate", () => {
    expect(example?.escap.predicted).toBeCloseTo(96 + 2 / 3, 10);
    expect(example?.escap.gap).toBeCloseTo((100 * (99 - 96 - 2 / 3)) / 9, 10);
    expect(example?.escap.label).toBe("accelerate");
  });

  it("newer figures weigh more in the line of ESCAP", () => {
    const bent = progressOf(series([2015, 90], [2020, 90], [2024, 94]), { asked: 99, horizon: 2030, ...rate });
    // Weights 1, 2, 3: x̄ = 2021 1/6, ȳ = 92, Σw(x − x̄)(y − ȳ) = 34, Σw(x − x̄)² = 389/6.
    expect(bent?.escap.predicted).toBeCloseTo(92 + (34 / (389 / 6)) * (2030 - 2021 - 1 / 6), 9);
  });

  it.each([
    [97.6, "significant-progress", "on-track", "on-track"],
    [92, "insufficient-progress", "limited-progress", "stagnating"],
    [89.9, "movement-away", "limited-progress", "decreasing"],
    [85, "movement-away", "deterioration", "decreasing"],
    [99.2, "met", "met", "met"],
  ])("%s %% in 2024 is %s, %s and %s", (now, eurostat, un, sdsn) => {
    const made = progressOf(series([2015, 90], [2024, now]), { asked: 99, horizon: 2030, ...rate });
    expect([made?.eurostat.label, made?.un.label, made?.sdsn.label]).toEqual([eurostat, un, sdsn]);
  });

  it("less is better where less is asked: from 8 % to 4 %, 2 % asked", () => {
    const made = progressOf(series([2015, 8], [2024, 4]), { asked: 2, horizon: 2030, ...rate });
    expect(made?.sdsn.ratio).toBeCloseTo(4 / 9 / (6 / 15), 12);
    expect(made?.eurostat.ratio).toBeGreaterThan(0);
    expect(made?.shortfall).toBe(null);
  });

  it("a target to stay where it began, one figure, and a deadline that is past have no ratio", () => {
    const options = { asked: 90, horizon: 2030, ...rate };
    expect(progressOf(series([2015, 90], [2024, 94]), options)).toBe(null);
    expect(progressOf(series([2015, 90]), { ...options, asked: 99 })).toBe(null);
    expect(progressOf(series([2015, 90], [2024, 94]), { ...options, asked: 99, horizon: 2024 })).toBe(null);
  });

  it("on the way that is required every ratio is 1, whatever the figures", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 60, noNaN: true }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        (base, way) => {
          const made = progressOf(series([2020, base], [2025, base + way / 2]), {
            asked: base + way,
            horizon: 2030,
            ...rate,
          });
          expect(made?.sdsn.ratio).toBeCloseTo(1, 9);
          expect(made?.linearFromNow).toBeCloseTo(1, 9);
          expect(made?.escap.current).toBeCloseTo(5, 9);
          expect(made?.escap.gap).toBeCloseTo(0, 6);
        },
      ),
    );
  });
});
