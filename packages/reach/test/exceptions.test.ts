import type { Observation } from "@lotrinh/observations";
import { type Answer, assess } from "@lotrinh/reach";
import type { Indicator, Target } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { figures, INDICATOR, observation, plan, registry, target } from "./small.js";

const RATE = "national_standard_school_rate";
const COMPLETION = "primary_completion_rate";
const DROPOUT = "dropout_rate_primary";

interface Question {
  readonly indicator: string;
  readonly value: number;
  readonly unit?: string;
  readonly kind?: Target["kind"];
  readonly comparator?: Target["comparator"];
  readonly direction?: Indicator["direction"];
}

function answer(known: readonly Observation[], { direction = "up", unit = "percent", ...asked }: Question): Answer {
  const small = registry([plan([target({ kind: "reach", comparator: ">=", unit, ...asked })], [])]);
  const [first] = small.indicators as readonly [Indicator];
  const rate = (id: string): Indicator => ({ ...first, id, unit: "percent", lower: 0, upper: 100, direction });
  const rates = [RATE, COMPLETION, DROPOUT].map(rate);
  const others = small.indicators.filter(({ id }) => id !== RATE);
  const input = { registry: { ...small, indicators: [...others, ...rates] }, figures: figures(known) };
  const found = assess(input, "huyen-a").targets[0]?.readings[0]?.answer;
  if (!found) throw new Error("no answer");
  return found;
}

/** Rates of years that end in 2026, each of `people`. */
function rates(indicator: string, missing: readonly number[], people: number): Observation[] {
  return missing.map((short, t) =>
    observation({
      ...{ indicator, unit: "percent", year: 2027 - missing.length + t, value: (100 * (people - short)) / people },
      ...{ numerator: people - short, denominator: people },
    }),
  );
}

describe("60 of 60 schools and 100 %", () => {
  const asCount = [2024, 2025, 2026].flatMap((year) => [
    observation({ year, value: 60 }),
    observation({ year, value: 60, indicator: "schools_total" }),
  ]);
  const count = answer(asCount, { indicator: INDICATOR, value: 60, unit: "schools" });
  const rate = answer(rates(RATE, [0, 0, 0], 60), { indicator: RATE, value: 100 });

  it("are one thing: the same P, model and grade, asked and known as a count or as a rate", () => {
    expect(count.model).toBe("exceptions");
    expect([count.probability, count.grade]).toEqual([rate.probability, rate.grade]);
    expect(answer(asCount, { indicator: RATE, value: 100 }).probability).toBe(rate.probability);
    const known = rates(RATE, [0, 0, 0], 60);
    expect(answer(known, { indicator: INDICATOR, value: 60, unit: "schools" }).probability).toBe(rate.probability);
  });

  it("are likely to stay so after three years, and every year of five less", () => {
    expect(rate.probability).toBeGreaterThan(0.75);
    expect(rate.probability).toBeLessThan(0.95);
    const kept = answer(rates(RATE, [0, 0, 0], 60), { indicator: RATE, value: 100, kind: "maintain" });
    expect(kept.probability).toBeLessThan(rate.probability);
    expect(kept.probability).toBeGreaterThan(rate.probability ** 5);
  });
});

describe("a rate near 100 % of a known number", () => {
  const all = { indicator: COMPLETION, value: 100 };

  it("of 1,099 in 1,100 may be 100 % again, and the sentence says what rounding does to P", () => {
    const one = answer(rates(COMPLETION, [1], 1100), all);
    expect(one.probability).toBeGreaterThan(0.25);
    expect(one.probability).toBeLessThan(0.6);
    expect(one.message.code).toBe("ANSWER_EXCEPTIONS");
    const large = answer(rates(COMPLETION, [3, 2, 4], 20_000), all);
    expect(large.message).toMatchObject({ code: "ANSWER_EXCEPTIONS_ROUNDED", params: { seen: 9, most: 0, short: 4 } });
    expect(large.message.params["rounded"]).toBeGreaterThan(large.probability);
  });

  it("is surer after nine years than after one", () => {
    const [nine, one] = [Array.from({ length: 9 }, () => 0), [0]].map((missing) =>
      answer(rates(COMPLETION, missing, 60), all),
    );
    expect(nine?.probability).toBeGreaterThan((one?.probability ?? 1) + 0.15);
    expect([nine?.grade, one?.grade]).toEqual(["B", "C"]);
  });

  it("takes the number of the nearest year where a year prints none", () => {
    const [first, ...rest] = rates(COMPLETION, [0, 0, 0], 60) as [Observation, ...Observation[]];
    const bare = { ...first, numerator: null, denominator: null };
    expect(answer([bare, ...rest], all).probability).toBe(answer([first, ...rest], all).probability);
  });

  it("is left to its series without a number, and where it is far from 100 %", () => {
    const bare = rates(COMPLETION, [0, 0], 60).map((one) => ({ ...one, numerator: null, denominator: null }));
    expect(answer(bare, all).model).not.toBe("exceptions");
    expect(answer(rates(COMPLETION, [3, 2], 60), all).model).not.toBe("exceptions");
  });

  it("counts those who are there where the rate is to fall to none", () => {
    const left = rates(DROPOUT, [998, 999, 1000], 1000);
    const none = answer(left, { indicator: DROPOUT, value: 0, comparator: "<=", direction: "down" });
    const met = answer(rates(COMPLETION, [2, 1, 0], 1000), all);
    expect(none.model).toBe("exceptions");
    expect(Math.abs(none.probability - met.probability)).toBeLessThan(0.02);
  });
});
