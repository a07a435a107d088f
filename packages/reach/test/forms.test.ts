import { assess } from "@lotrinh/reach";
import { findIndicator, type Indicator, type Reading, type Target } from "@lotrinh/registry";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures, observation, plan, reading, registry, target } from "./small.js";

const COUNT = "schools_total";
const RATE = "literacy_rate_15plus";

interface Given {
  readonly asked: Partial<Target>;
  readonly read?: Partial<Reading>;
  /** Yearly values of the indicator; the last is of 2025 unless said. */
  readonly values: readonly number[];
  readonly last?: number;
  readonly others?: readonly Target[];
  readonly own?: Indicator;
}

/** One target of the small district on a series of its own. */
function assessed({ asked, read = {}, values, last = 2025, others = [], own }: Given) {
  const indicator = asked.indicator ?? COUNT;
  const unit = indicator === RATE ? "percent" : (own?.unit ?? "schools");
  const one = target({ indicator, unit, ...asked });
  const whole = {
    ...one,
    readings: [reading({ indicator, unit, comparator: one.comparator, value: one.value, ...read })],
  };
  const known = values.map((value, t) => observation({ indicator, unit, year: last - values.length + 1 + t, value }));
  const all = registry([plan([whole, ...others], [])]);
  const input = {
    registry: { ...all, indicators: [...all.indicators, ...(own ? [own] : [])] },
    figures: figures(known),
  };
  const [first] = assess(input, "huyen-a", { draws: 2000 }).targets;
  if (!first) throw new Error("no target");
  return first;
}

const p = (given: Given): number => assessed(given).readings[0]?.answer?.probability ?? Number.NaN;
const codes = (given: Given): string[] => assessed(given).readings[0]?.structure.checks.map(({ code }) => code) ?? [];
const steady = [10, 11, 9, 10, 10, 11, 10, 9];
const rising = [24, 25, 27, 28, 30, 31, 32, 34];

const unnamed = {
  name: { vi: "a", en: "a" },
  aliases: [],
  partOf: [],
  apartFrom: [],
  restOf: [],
  field: "other",
  yearsAhead: 0,
  model: "series",
} as const;

describe("a count over a period is a sum, not the count of its last year", () => {
  const period = { from: 2026, to: 2030 };

  it("fifty over five years of about ten is a toss-up, fifty in one year is out of reach", () => {
    expect(p({ asked: { value: 50 }, read: { period }, values: steady })).toBeGreaterThan(0.2);
    expect(p({ asked: { value: 50 }, values: steady })).toBeLessThan(0.02);
  });

  it("years of the period that are known count as they were", () => {
    const started = { from: 2024, to: 2030 };
    const known = (value: number) => p({ asked: { value: 70 }, read: { period: started }, values: [...steady, value] });
    expect(known(30)).toBeGreaterThan(known(10));
  });

  it("a known year of the period without a figure leaves no sum, and the page says which", () => {
    const started = { from: 2015, to: 2030 };
    const given = { asked: { value: 70 }, read: { period: started }, values: steady };
    expect(p(given)).toBeNaN();
    expect(codes(given)).toContain("CHECK_SUM_GAPS");
  });
});

describe("a change is measured from its base", () => {
  it("four more than in 2025, when there were 34, is 38 at least", () => {
    const more = { asked: { kind: "change", comparator: "increase_by", value: 4 } as const, values: rising };
    expect(p({ ...more, read: { base: { year: 2025 } } })).toBe(p({ asked: { value: 38 }, values: rising }));
    expect(p({ ...more, read: { base: { year: 2025, value: 34 } } })).toBe(p({ asked: { value: 38 }, values: rising }));
  });

  it("half as many as in 2025 is 17 at most, twice as many 68 at least", () => {
    const half = { asked: { kind: "change" as const, value: 50 }, values: rising };
    const read = { value: null, base: { year: 2025 } };
    expect(p({ ...half, read: { ...read, comparator: "<=", multiple: 0.5 } })).toBe(
      p({ asked: { comparator: "<=", value: 17 }, values: rising }),
    );
    expect(p({ ...half, read: { ...read, comparator: ">=", multiple: 2 } })).toBe(
      p({ asked: { value: 68 }, values: rising }),
    );
  });

  it("points of a rate are added to the rate of the base year", () => {
    const values = [97.2, 97.5, 97.9, 98.2, 98.3, 98.6, 98.8, 99];
    const more = { asked: { indicator: RATE, kind: "change", comparator: "increase_by", value: 0.3 } as const, values };
    expect(p({ ...more, read: { base: { year: 2025 } } })).toBeCloseTo(
      p({ asked: { indicator: RATE, kind: "reach", value: 99.3 }, values }),
      2,
    );
  });

  it("without the figure of the base year there is no probability, and the page says which year is missing", () => {
    const given: Given = {
      asked: { kind: "change", comparator: "increase_by", value: 4 },
      read: { base: { year: 2015 } },
      values: rising,
    };
    expect(p(given)).toBeNaN();
    expect(codes(given)).toContain("CHECK_BASE_MISSING");
  });

  it("without any base there is none either, and the page asks for it", () => {
    const given: Given = { asked: { kind: "change", comparator: "increase_by", value: 4 }, values: rising };
    expect(p(given)).toBeNaN();
    expect(codes(given)).toContain("CHECK_BASE_UNNAMED");
  });

  it("a base that the figures do not have is said", () => {
    expect(
      codes({
        asked: { value: 4, kind: "change", comparator: "increase_by" },
        read: { base: { year: 2025, value: 30 } },
        values: rising,
      }),
    ).toContain("CHECK_BASE_DIFFERS");
  });

  it("so many each year is asked of every year: harder than all of them at the end", () => {
    const yearly = { asked: { kind: "change", comparator: "increase_by", value: 1 } as const, values: rising };
    const every = p({ ...yearly, read: { per: { n: 1, unit: "year" } } });
    const together = p({ ...yearly, asked: { ...yearly.asked, value: 5 }, read: { base: { year: 2025 } } });
    expect(every).toBeLessThan(together);
  });
});

describe("a range", () => {
  const values = [30, 31, 32, 32, 33, 34, 34, 35];
  const asked = { indicator: RATE, kind: "reach" as const, value: 35 };

  it("is met from its lower end on, unless it is not to be left", () => {
    const at = (comparator: Reading["comparator"]) => p({ asked, read: { comparator, valueTo: 40 }, values });
    expect(at("=")).toBe(p({ asked, values }));
    expect(at("~")).toBeLessThan(at("="));
  });

  it("of which no whole number of units is a share cannot hold", () => {
    const within = (fraction: { k: number; n: number }) =>
      codes({ asked: { ...asked, value: 71 }, read: { comparator: "~", valueTo: 74, fraction }, values });
    expect(within({ k: 6, n: 9 })).toContain("CHECK_RANGE_NO_COUNT");
    expect(within({ k: 5, n: 7 })).not.toContain("CHECK_RANGE_NO_COUNT");
  });

  it("property: the check agrees with trying every count", () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((x) => x / 10);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), share, share, (n, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(low < high);
        const read = { comparator: "~" as const, valueTo: high, fraction: { k: 1, n } };
        const found = codes({ asked: { ...asked, value: low }, read, values: [50] });
        const some = Array.from({ length: n + 1 }, (_, k) => (100 * k) / n).some(
          (x) => x >= low - 1e-7 && x <= high + 1e-7,
        );
        expect(found.includes("CHECK_RANGE_NO_COUNT")).toBe(!some);
      }),
      { numRuns: 60 },
    );
  });
});

describe("k of n", () => {
  it("eight of nine printed as 88,9 % is held by eight of nine", () => {
    const asked = { indicator: RATE, kind: "reach" as const, value: 88.9, horizon: 2025, phrase: "8/9 trường (88,9%)" };
    const seen = (value: number) =>
      assessed({ asked, read: { fraction: { k: 8, n: 9 } }, values: [value] }).readings[0]?.outcome?.verdict;
    expect(seen(88.89)).toBe("met");
    expect(seen(88.8)).toBe("missed");
  });

  it("154 of 218 is not 70,06 %", () => {
    const of = (value: number, phrase: string) =>
      codes({ asked: { indicator: RATE, kind: "reach", value, phrase, fraction: { k: 154, n: 218 } }, values: [60] });
    expect(of(70.06, "154/218 trường đạt 70,06%")).toContain("CHECK_FRACTION_PERCENT");
    expect(of(70.64, "154/218 trường đạt 70,64%")).not.toContain("CHECK_FRACTION_PERCENT");
    expect(of(70.6, "154/218 trường đạt 70,6%")).not.toContain("CHECK_FRACTION_PERCENT");
  });

  it("more than all is a contradiction", () => {
    const given = { asked: { value: 14, fraction: { k: 14, n: 13 } }, values: rising };
    expect(assessed(given).readings[0]?.structure.verdict).toBe("contradictory");
  });
});

describe("parts, steps and groups", () => {
  const whole = target({ id: "huyen-a.whole", value: 38 });

  it("a part is no more than its whole", () => {
    const part = (value: number) =>
      codes({ asked: { value, partOf: "huyen-a.whole" }, values: rising, others: [whole] });
    expect(part(40)).toContain("CHECK_PART_OF_ABOVE");
    expect(part(14)).not.toContain("CHECK_PART_OF_ABOVE");
  });

  it("a percentage is above that of its whole only in contradiction where both are of the same people", () => {
    const asked = { id: "huyen-a.whole", indicator: RATE, unit: "percent", value: 95, kind: "reach" as const };
    const all = target({
      ...asked,
      readings: [reading({ indicator: RATE, unit: "percent", comparator: ">=", value: 95 })],
    });
    const of = (value: number, own: Partial<Indicator>, more: Partial<Target> = {}) => {
      const rate = findIndicator(registry([]).indicators, RATE) as Indicator;
      const part = { ...rate, id: "of_part", partOf: [], ...own };
      const given = {
        indicator: "of_part",
        unit: "percent",
        kind: "reach" as const,
        value,
        partOf: "huyen-a.whole",
        ...more,
      };
      const { readings } = assessed({
        asked: given,
        read: { unit: "percent" },
        values: [90, 91, 92],
        others: [all],
        own: part,
      });
      const found = readings[0]?.structure;
      const said = found?.checks.map(({ code }) => code).filter((code) => code.startsWith("CHECK_PART_OF"));
      return [found?.verdict, ...(said ?? [])];
    };
    expect(of(97, { population: "trẻ 5 tuổi" })).toEqual(["feasible", "CHECK_PART_OF_OTHERS"]);
    expect(of(97, { population: "người 15+" }, { subgroup: "nữ" })).toContain("CHECK_PART_OF_OTHERS");
    expect(of(97, { population: "", partOf: [RATE] })).toContain("CHECK_PART_OF_ABOVE");
    expect(of(94, { population: "trẻ 5 tuổi" })).toEqual(["feasible"]);
    const people = findIndicator(registry([]).indicators, RATE)?.population ?? "";
    expect(people === "" || of(97, { population: people }).includes("CHECK_PART_OF_ABOVE")).toBe(true);
  });

  it("parts that exceed the whole together are said", () => {
    const other = target({ id: "huyen-a.other", value: 30, partOf: "huyen-a.whole" });
    expect(codes({ asked: { value: 14, partOf: "huyen-a.whole" }, values: rising, others: [whole, other] })).toContain(
      "CHECK_PARTS_SUM",
    );
  });

  it("steps end at what is asked, or add up to it over a period", () => {
    const steps = [2026, 2028, 2030].map((year, i) => ({ year, value: 35 + i }));
    const ends = (value: number, more: Partial<Target> = {}) =>
      codes({ asked: { value, steps, ...more }, values: rising });
    expect(ends(37)).toEqual([]);
    expect(ends(38)).toContain("CHECK_STEPS_END");
    expect(ends(108, { period: { from: 2026, to: 2030 } })).toEqual([]);
    expect(ends(109, { period: { from: 2026, to: 2030 } })).toContain("CHECK_STEPS_SUM");
  });

  it("a step names as many schools as it adds", () => {
    const steps = [
      { year: 2027, value: 36 },
      { year: 2030, value: 38, units: ["Trường A"] },
    ];
    expect(codes({ asked: { value: 38, steps }, values: rising })).toContain("CHECK_STEP_UNITS");
  });

  it("every step is harder to hold than the last one", () => {
    const steps = [2026, 2027, 2028, 2029, 2030].map((year, i) => ({ year, value: 34 + i }));
    const last = p({ asked: { value: 38, steps }, values: rising });
    expect(p({ asked: { value: 38, steps }, read: { steps }, values: rising })).toBeLessThanOrEqual(last);
  });

  it("figures of all say nothing of a part, those of an indicator of the part do", () => {
    const subgroup = "vùng đặc biệt khó khăn";
    const general = assessed({ asked: { subgroup }, values: rising }).readings[0];
    expect([general?.answer, general?.structure.verdict]).toEqual([null, "not-evaluable"]);
    const own: Indicator = {
      ...unnamed,
      ...{ id: "own_part", unit: "schools", lower: 0, upper: null, direction: "up", population: "" },
      ...{ timing: "autumn", definition: "Riêng vùng", plan: "huyen-a-1", like: COUNT },
    };
    const asked = { subgroup, indicator: "own_part" };
    expect(assessed({ asked, values: rising, own }).readings[0]?.answer).not.toBeNull();
  });

  it("none at all is held by none", () => {
    const none = (values: readonly number[]) =>
      p({ asked: { value: 0, comparator: "=" }, read: { zero: true }, values });
    expect(none([2, 1, 0, 0, 0, 0, 0, 0])).toBeGreaterThan(none([9, 8, 9, 8, 9, 8, 9, 8]));
  });

  it("what stands on a condition or beside another level says so", () => {
    expect(codes({ asked: { condition: "khi được bố trí vốn" }, values: rising })).toContain("CHECK_CONDITION");
    const compared = assessed({ asked: { compared: { with: "mức chung của tỉnh" } }, values: rising }).readings[0];
    expect([compared?.answer, compared?.structure.verdict]).toEqual([null, "not-evaluable"]);
  });
});

it("pupils a class are a mean: not rounded to whole ones, and not printed as percent", () => {
  const own: Indicator = {
    ...unnamed,
    ...{ id: "own_size", unit: "pupils_per_class", lower: 0, upper: null, direction: "down", population: "" },
    ...{ timing: "autumn", definition: "Sĩ số", plan: "huyen-a-1" },
  };
  const asked = {
    indicator: "own_size",
    comparator: "<=" as const,
    value: 35,
    unit: "pupils_per_class",
    kind: "reach" as const,
  };
  const answer = assessed({ asked, own, values: [38.2, 37.9, 37.1, 36.6, 36.2, 35.8] }).readings[0]?.answer;
  expect(answer?.message).toMatchObject({
    code: "ANSWER_SERIES_COUNT",
    params: { unit: "pupils_per_class", now: 35.8 },
  });
  expect(answer?.fan.some(({ quantiles }) => quantiles.some(({ value }) => !Number.isInteger(value)))).toBe(true);
});
