import { probabilityOfStock } from "@lotrinh/flows";
import { type AssessOptions, assess, whatIf } from "@lotrinh/reach";
import type { Law, Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { figures, INDICATOR, observation, plan, registry, scenario, target } from "./small.js";

const RATE = "national_standard_school_rate";
const province = { locality: "tinh-b", indicator: RATE, unit: "percent" };
/** A province that went from 33.5 to 48.9 % in five years, and 62 schools here. */
const BEFORE = observation({ ...province, year: 2020, value: 33.48, status: "estimated", quality: "weak" });
const NOW = observation({ ...province, year: 2025, value: 48.9 });
const TOTAL = observation({ indicator: "schools_total", year: 2025, value: 62 });
const ALL = [BEFORE, NOW, TOTAL];

/** The plan's own sum: 38 less 33 schools over five years, from the 33 that it asked for in 2025. */
function fromTarget(id = "hien-trang", recognitions = 1): Scenario {
  const whole = scenario({ recognitions }, id);
  const assumptions = whole.assumptions.map((one) => ({
    ...one,
    baseline: { ...one.baseline, fromTarget: "huyen-a.schools.2025" },
    levers: one.levers.map((lever) =>
      lever.lever === "recognitions_per_year" ? { ...lever, fromTarget: "huyen-a.schools.2030" } : lever,
    ),
  }));
  return { ...whole, assumptions };
}

const law: Law = {
  ...{ id: "tt-57", act: "Thông tư 57", issued: "2026-07-07", inForce: "2026-07-07", lapsed: null },
  ...{ certainty: "second-hand", source: "yearbook", plans: "all", levels: [], standards: [] },
  indicators: ["national_standard_schools*"],
  waits: { years: 3, share: [0, 1] },
  said: { vi: "chờ", en: "waits" },
};

interface Asked extends AssessOptions {
  readonly known?: Parameters<typeof figures>[0];
  readonly laws?: readonly Law[];
  readonly scenarios?: readonly Scenario[];
}

function input({ known = ALL, laws = [], scenarios = [fromTarget()] }: Asked) {
  return { registry: { ...registry([plan([target()], scenarios)]), laws }, figures: figures(known) };
}

function readingOf(asked: Asked = {}) {
  const { known: _, laws: __, scenarios: ___, ...options } = asked;
  const [first] = assess(input(asked), "huyen-a", options).targets[0]?.readings ?? [];
  if (!first) throw new Error("no reading");
  return first;
}

function answerOf(asked: Asked = {}) {
  const { answer } = readingOf(asked);
  if (!answer) throw new Error("no answer");
  return answer;
}

describe("a start and a pace that were worked out from the target", () => {
  it("have no probability where the province says nothing either", () => {
    expect(readingOf({ known: [] })).toMatchObject({ answer: null, silence: "no-data" });
  });

  it("give way to the province's share of as many schools, and to its pace: 1.9 net and 2.4 recognised a year", () => {
    const { conditions, grade } = answerOf();
    const [start, , pace] = conditions;
    expect(start).toMatchObject({
      value: 30,
      year: 2025,
      borrowed: "tinh-b",
      status: "assumed",
      displaces: { value: 33 },
    });
    expect(pace).toMatchObject({ value: 2.4, borrowed: "tinh-b", status: "assumed", displaces: { value: 1 } });
    expect(conditions.some(({ source }) => source?.includes("hien-trang.yaml:7"))).toBe(false);
    expect(grade).toBe("D");
  });

  it("and P is over all starts: between that of few and that of many, each of which the sentence has", () => {
    const { probability, message } = answerOf();
    const { low, middle, high, least, even, most } = message.params as Record<string, number>;
    expect(message.code).toBe("ANSWER_SCHOOLS_SPREAD_PACE");
    expect([low, middle, high]).toEqual([19, 30, 42]);
    expect(least).toBeLessThan(0.15);
    expect(most).toBeGreaterThan(0.95);
    expect(probability).toBeGreaterThan(least ?? 1);
    expect(probability).toBeLessThan(most ?? 0);
    const exact = probabilityOfStock({ initial: 30, atLeast: 38, renewalSuccess: 0.9, recognitions: 2.4, years: 5 });
    expect(Math.abs((even ?? 0) - exact)).toBeLessThan(0.12);
  });

  it("has at each start of the sentence the probability that a what-if of that start has", () => {
    const { low, middle, high, least, even, most } = answerOf().message.params as Record<string, number>;
    const at = (baseline = 0) =>
      whatIf(input({}), "huyen-a", "huyen-a.schools.2030", { baseline }, { scenario: fromTarget() });
    expect([at(low), at(middle), at(high)]).toEqual([least, even, most]);
  });

  it("never more schools than there are in a draw", () => {
    const last = answerOf().fan.at(-1);
    expect(Math.max(...(last?.quantiles.map(({ value }) => value) ?? []))).toBeLessThanOrEqual(62);
  });

  it("are not needed where the start is counted: then the grade stays D for the pace that is supposed", () => {
    const own = observation({ year: 2025, value: 33 });
    const counted = answerOf({ known: [...ALL, own] });
    expect(counted.conditions[0]).toMatchObject({ value: 33, status: "reported" });
    expect(counted.conditions[2]).toMatchObject({ value: 2.4, borrowed: "tinh-b" });
    expect(counted.grade).toBe("D");
    expect(counted.probability).toBeGreaterThan(answerOf().probability);
  });

  it("move in another scenario by as much as it moves the guess: twice the pace is twice the province's", () => {
    const scenarios = [fromTarget(), fromTarget("tang-toc", 2)];
    const faster = answerOf({ scenarios, scenario: "tang-toc" });
    expect(faster.conditions[2]).toMatchObject({ value: 4.8, effort: { asIs: 1, here: 2 } });
    expect(faster.probability).toBeGreaterThan(answerOf().probability);
  });

  it("stay a question where a program sets them", () => {
    const id = "huyen-a.schools.2030";
    const at = (baseline: number) => whatIf(input({}), "huyen-a", id, { baseline }, { scenario: fromTarget() }) ?? 0;
    expect(at(20)).toBeLessThan(0.2);
    expect(at(40)).toBeGreaterThan(0.8);
  });
});

describe("the rule of three years' data (Circular 57/2026)", () => {
  const noted = (asked: Asked) => answerOf({ laws: [law], ...asked }).notes;

  it("lowers P, which lies between that where every new school waits and that where none does", () => {
    const { probability, notes } = answerOf({ laws: [law] });
    const [note] = notes;
    if (!note) throw new Error("no note");
    const { all, none, wait } = note.params as Record<string, number>;
    expect(note.code).toBe("NOTE_WAITING");
    expect(wait).toBe(3);
    expect(Math.abs((none ?? 0) - answerOf().probability)).toBeLessThan(0.03);
    expect(probability).toBeGreaterThan(all ?? 1);
    expect(probability).toBeLessThan(none ?? 0);
  });

  it("does not hold before its day, nor where a scenario leaves the act out", () => {
    expect(noted({ asOf: "2026-06" })).toEqual([]);
    expect(noted({ asOf: "2026-07" })).toHaveLength(1);
    const rules = { act: null, remembered: true, thresholds: [], quotas: [], difficult: null, without: ["tt-57"] };
    const without = { ...fromTarget(), rules };
    expect(noted({ scenarios: [without] })).toEqual([]);
    expect(answerOf({ laws: [law], scenarios: [without] }).probability).toBe(answerOf().probability);
  });

  it("leaves a count that is reached already as likely: certificates of before keep their value", () => {
    const known = [...ALL, observation({ year: 2025, value: 50 })];
    const [with57, without] = [answerOf({ known, laws: [law] }), answerOf({ known })];
    expect(Math.abs(with57.probability - without.probability)).toBeLessThan(0.05);
    expect(with57.conditions.map(({ indicator }) => indicator)).toEqual([INDICATOR, INDICATOR, INDICATOR]);
  });
});
