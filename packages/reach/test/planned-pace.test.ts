import { assess, checkScenario, solveTarget } from "@lotrinh/reach";
import type { Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { figures, observation, place, plan, reading, registry, target } from "./small.js";

const RATE = "literacy_rate_15plus";
const asked = { indicator: RATE, value: 40, unit: "percent" };
const rate = target({ id: "huyen-a.rate.2030", kind: "reach", ...asked, readings: [reading(asked)] });
const words = { vi: "giả định", en: "assumed" };

type Status = Scenario["assumptions"][number]["status"];

function pace(start: number, points: number, why: typeof words | null = words, status: Status = "estimated"): Scenario {
  const lever = { lever: "points_per_year", value: points, why: words, place: place(9) };
  const baseline = { year: 2025, value: start, why, place: place(5) };
  const assumption = { indicator: RATE, status, baseline, levers: [lever] };
  return { id: "nhip", name: words, assumptions: [assumption], place: place(1) };
}

function answerOf(scenario: Scenario, known: readonly ReturnType<typeof observation>[] = [], asks = rate) {
  const small = registry([plan([asks], [scenario])]);
  const indicators = small.indicators.map((one) => (one.id === RATE ? { ...one, lower: 0, upper: 100 } : one));
  const input = { registry: { ...small, indicators }, figures: figures(known) };
  return { input, answer: assess(input, "huyen-a").targets[0]?.readings[0]?.answer };
}

describe("a rate with a supposed start and a planned pace", () => {
  it("that just adds up to its target has no probability, but from which start on it would be likely", () => {
    const { input, answer } = answerOf(pace(30, 2));
    expect(answer).toBe(null);
    expect(assess(input, "huyen-a").targets[0]?.readings[0]?.start?.value).toBeGreaterThan(40);
    expect(answerOf(pace(32, 2)).answer).toMatchObject({ model: "planned-pace", grade: "D", years: 5 });
  });

  it("that nothing was known of has no probability either, and the reading says which start was not used", () => {
    const { input, answer } = answerOf(pace(32, 2, words, "assumed"));
    expect(answer).toBe(null);
    expect(assess(input, "huyen-a").targets[0]?.readings[0]?.structure.checks).toContainEqual({
      code: "CHECK_PACE_SUPPOSED",
      params: { year: 2025, baseline: 32 },
    });
  });

  it("that just adds up from a known figure says nothing; the figure itself does", () => {
    const known = [observation({ indicator: RATE, year: 2025, value: 35, unit: "percent" })];
    expect(answerOf(pace(20, 1), known).answer).toMatchObject({ model: expect.not.stringMatching("planned-pace") });
    expect(answerOf(pace(20, 2), known).answer?.conditions[0]).toMatchObject({ value: 35, status: "reported" });
  });

  it("is conditional on both, which are named as assumed with the line that supposes them", () => {
    expect(answerOf(pace(31, 2)).answer?.conditions).toEqual([
      expect.objectContaining({
        lever: null,
        year: 2025,
        value: 31,
        status: "estimated",
        source: `${place(5).file}:5`,
      }),
      expect.objectContaining({
        lever: "points_per_year",
        value: 2,
        status: "estimated",
        source: `${place(9).file}:9`,
      }),
    ]);
  });

  it("is likelier the faster it rises and the higher it starts", () => {
    const p = (start: number, points: number) => answerOf(pace(start, points)).answer?.probability ?? Number.NaN;
    expect(p(31, 1)).toBeLessThan(p(31, 2));
    expect(p(31, 2)).toBeLessThan(p(31, 4));
    expect(p(25, 2)).toBeLessThan(p(35, 2));
  });

  it("starts from a known figure that is not older, unless a program or a planner sets the start", () => {
    const known = [observation({ indicator: RATE, year: 2025, value: 38, unit: "percent" })];
    expect(answerOf(pace(30, 2), known).answer?.conditions[0]).toMatchObject({ value: 38, status: "reported" });
    expect(answerOf(pace(30, 2, null), known).answer?.conditions[0]).toMatchObject({ value: 30, status: "estimated" });
  });

  it("to be maintained is reached in no more draws than at the deadline alone", () => {
    const kept = { ...rate, kind: "maintain" as const };
    const keeps = (answerOf(pace(45, 0), [], kept).answer?.probability ?? 1) as number;
    expect(keeps).toBeLessThan(answerOf(pace(45, 0)).answer?.probability ?? 0);
  });

  it("can be solved for its pace; a target that is out of reach has none", () => {
    const { input } = answerOf(pace(31, 2));
    const [lever] = solveTarget(input, "huyen-a", rate.id).levers;
    expect(lever).toMatchObject({ lever: "points_per_year", now: 2, range: [0, 10] });
    expect(lever?.value).toBeGreaterThan(2);
    const needed = answerOf(pace(31, lever?.value ?? 0)).answer?.probability;
    expect(needed).toBeGreaterThanOrEqual(0.8);
    expect(answerOf(pace(31, (lever?.value ?? 0) - 0.1)).answer?.probability).toBeLessThan(0.8);
    const far = { ...asked, value: 95 };
    const steep = target({ ...rate, value: 95, readings: [reading(far)] });
    const { answer } = answerOf(pace(10, 2), [], steep);
    expect(answer?.message.code).toBe("ANSWER_PACE_OUT");
    expect(answer?.solutions[0]?.value).toBe(null);
  });

  it("is the same whatever the scenario is called, and stays within its bounds", () => {
    const { answer } = answerOf(pace(31, 2));
    expect(answer?.fan.length).toBe(5);
    expect(answerOf({ ...pace(31, 2), id: "khac" }).answer?.fan).toEqual(answer?.fan);
    const values = answerOf(pace(95, 10)).answer?.fan.flatMap((one) => one.quantiles.map(({ value }) => value)) ?? [];
    expect(Math.max(...values)).toBeLessThanOrEqual(100);
  });
});

describe("reported years of a rate", () => {
  const known = [2021, 2022, 2023, 2024, 2025].map((year, t) =>
    observation({ indicator: RATE, year, value: 25 + t, unit: "percent", line: year }),
  );
  const faster = (points: number) => ({ ...pace(30, points), id: "tang-toc" });
  const under = (asked: string) => {
    const small = registry([plan([rate], [pace(30, 2), faster(4)])]);
    const indicators = small.indicators.map((one) => (one.id === RATE ? { ...one, lower: 0, upper: 100 } : one));
    const input = { registry: { ...small, indicators }, figures: figures(known) };
    const answer = assess(input, "huyen-a", { scenario: asked }).targets[0]?.readings[0]?.answer;
    if (!answer) throw new Error("no answer");
    return answer;
  };

  it("take the place of a supposed start and pace: their own series speaks, graded, and says what it displaced", () => {
    const answer = under("nhip");
    expect([answer.message.code, answer.grade]).toEqual(["ANSWER_SERIES", "B"]);
    expect(answer.conditions).toEqual([
      expect.objectContaining({ value: 29, status: "reported", displaces: expect.objectContaining({ value: 30 }) }),
      expect.objectContaining({ lever: "points_per_year", value: 1, displaces: expect.objectContaining({ value: 2 }) }),
    ]);
  });

  it("are moved by what another scenario adds to the pace of the state as is, in the same worlds", () => {
    const answer = under("tang-toc");
    expect(answer.conditions[1]).toMatchObject({ value: 3, status: "assumed", effort: { asIs: 2, here: 4 } });
    expect(answer.grade).toBe("D");
    expect(answer.probability).toBeGreaterThan(under("nhip").probability);
    const [middle, own] = [answer, under("nhip")].map(
      ({ fan }) => fan.at(-1)?.quantiles.find(({ p }) => p === 0.5)?.value ?? Number.NaN,
    ) as [number, number];
    expect(Math.abs(middle - own - 10)).toBeLessThan(0.5);
  });
});

describe("a planner's scenario that no model would take", () => {
  it("is told which lever is missing, and which levers a model has", () => {
    const without = { ...pace(30, 2), assumptions: pace(30, 2).assumptions.map((one) => ({ ...one, levers: [] })) };
    expect(checkScenario(without)).toEqual([
      { code: "LEVER_MISSING", params: { ...place(5), key: RATE, write: "points_per_year" } },
    ]);
    const mixed = pace(30, 2);
    const [only] = mixed.assumptions;
    const stray = { lever: "renewal_success", value: 1, why: words, place: place(12) };
    const assumptions = only ? [{ ...only, levers: [...only.levers, stray] }] : [];
    expect(checkScenario({ ...mixed, assumptions })).toEqual([
      {
        code: "REFERENCE_UNKNOWN",
        params: { ...place(12), key: "lever", value: "renewal_success", write: "points_per_year" },
      },
    ]);
  });
});
