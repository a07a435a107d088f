import { assess } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { figures, observation, plan, reading, registry, target } from "./small.js";

const RATE = "literacy_rate_15plus";

interface Given {
  readonly from: number;
  readonly to: number;
  readonly locality?: string;
  readonly horizon?: number;
}

/** The first answer of a target of 90 % on a series of 80, 80.5, 81, … */
function answerOn({ from, to, locality = "huyen-a", horizon = 2030 }: Given) {
  const rate = { indicator: RATE, comparator: ">=" as const, value: 90, unit: "percent" };
  const asked = target({ kind: "reach", horizon, ...rate, readings: [reading(rate)] });
  const base = registry([plan([asked])]);
  const bounded = base.indicators.map((one) => (one.id === RATE ? { ...one, upper: 100 } : one));
  const observations = Array.from({ length: to - from + 1 }, (_, k) =>
    observation({ indicator: RATE, unit: "percent", locality, year: from + k, value: 80 + k / 2, line: k + 2 }),
  );
  const { targets } = assess(
    { registry: { ...base, indicators: bounded }, figures: figures(observations) },
    "huyen-a",
    {
      draws: 2000,
    },
  );
  return targets[0]?.readings[0]?.answer;
}

describe("the grade of a probability from a series", () => {
  it("is A from eight figures on, B from three, C from one, where they are recent, near and this territory's own", () => {
    expect(answerOn({ from: 2018, to: 2025 })).toMatchObject({ grade: "A", lowered: [] });
    expect(answerOn({ from: 2023, to: 2025 })).toMatchObject({ grade: "B", lowered: [] });
    expect(answerOn({ from: 2025, to: 2025 })).toMatchObject({ grade: "C", lowered: [] });
  });

  it("falls by one for each condition that fails, down to D, and says which", () => {
    expect(answerOn({ from: 2016, to: 2023, horizon: 2028 })).toMatchObject({
      grade: "B",
      lowered: [{ code: "GRADE_OLD", params: { year: 2023 } }],
    });
    expect(answerOn({ from: 2018, to: 2025, horizon: 2035 })).toMatchObject({
      grade: "B",
      lowered: [{ code: "GRADE_BEYOND", params: { year: 2030 } }],
    });
    expect(answerOn({ from: 2025, to: 2025, locality: "tinh-b", horizon: 2035 })).toMatchObject({
      grade: "D",
      lowered: [{ code: "GRADE_BORROWED", params: { place: "Tỉnh B" } }, { code: "GRADE_BEYOND" }],
    });
  });

  it("leaves the territory's own recent series unconditional; another's, or D, is an assumption with its row", () => {
    expect(answerOn({ from: 2018, to: 2025 })).toMatchObject({
      message: { code: "ANSWER_SERIES" },
      conditions: [{ status: "reported", borrowed: null }],
    });
    expect(answerOn({ from: 2018, to: 2025, locality: "tinh-b" })).toMatchObject({
      grade: "B",
      message: { code: "ANSWER_BORROWED", params: { place: "Tỉnh B" } },
      conditions: [{ status: "assumed", borrowed: "tinh-b", source: "data/observations/a.csv:9" }],
    });
    expect(answerOn({ from: 2014, to: 2016 })).toMatchObject({
      grade: "D",
      message: { code: "ANSWER_HOLDS_ON" },
      conditions: [{ status: "assumed", borrowed: "huyen-a" }],
    });
  });

  it("prefers the territory's own single figure to the parent's series", () => {
    expect(answerOn({ from: 2025, to: 2025 })?.conditions[0]?.borrowed).toBeNull();
  });
});
