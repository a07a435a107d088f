import { apartFromWhole, standingsOf, type UnitResult } from "@lotrinh/country";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const result = (unit: number, probability: number, status = "reported"): UnitResult => ({
  series: `${unit}/literacy_rate_15plus`,
  ...{ horizon: 2030, comparator: ">=", target: 99, kind: "reach", lastYear: 2025, lastValue: 95 },
  ...{ probability, beyondChecked: false, status },
});

describe("how the units of a place stand", () => {
  it("counts every unit once, and names those that a target is very hard for", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }), (all) => {
        const [one, ...others] = standingsOf(all.map((p, i) => result(i, p)));
        expect(others).toEqual([]);
        expect(one?.counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        expect(one?.veryHard).toHaveLength(one?.counts[4] as number);
        expect(one?.veryHard.every(({ probability }) => probability < 0.1)).toBe(true);
      }),
    );
  });

  it("tells how many results rest on what nobody reported", () => {
    const [one] = standingsOf([result(1, 0.5, "assumed"), result(2, 0.5, "illustrative"), result(3, 0.5)]);
    expect(one?.caveats).toEqual({ assumed: 1, estimated: 0, illustrative: 1, beyond: 0 });
  });

  it("says no more than likely of assumed figures", () => {
    expect(standingsOf([result(1, 0.99, "assumed"), result(2, 0.99)])[0]?.counts).toEqual([1, 1, 0, 0, 0]);
  });

  it("keeps targets apart that ask otherwise or of another year", () => {
    expect(standingsOf([result(1, 0.5), { ...result(1, 0.5), horizon: 2028 }])).toHaveLength(2);
  });
});

describe("a province beside the country", () => {
  it("is marked where luck cannot make the difference, and only there", () => {
    const whole = { count: 1700, units: 3400 };
    expect(apartFromWhole({ count: 90, units: 100 }, whole, 34)).toBe("above");
    expect(apartFromWhole({ count: 10, units: 100 }, whole, 34)).toBe("below");
    expect(apartFromWhole({ count: 58, units: 100 }, whole, 34)).toBeNull();
    expect(apartFromWhole({ count: 0, units: 10 }, { count: 0, units: 3400 }, 34)).toBeNull();
  });
});
