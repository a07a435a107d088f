import { fileURLToPath } from "node:url";
import { probabilityOfStock } from "@lotrinh/flows";
import { loadFigures, type Observation } from "@lotrinh/observations";
import { assess, whatIf } from "@lotrinh/reach";
import { type LeverSetting, loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { EXPIRED, RECOGNISED, RENEWED } from "../src/answers/certificates/certificate-record.js";
import { answerTo, assessed, conditionOf } from "./answer-of.js";
import { figures, INDICATOR, observation, place, plan, registry, scenario } from "./small.js";

/** Yearly counts that end in 2025. */
function yearly(indicator: string, values: readonly number[], changes: Partial<Observation> = {}): Observation[] {
  return values.map((value, t) => observation({ indicator, year: 2026 - values.length + t, value, ...changes }));
}

/** Seven years: 18 recognised, which is 2.57 a year, and 36 of 40 renewed, which is .9. */
const RECOGNITIONS = yearly(RECOGNISED, [2, 3, 3, 2, 3, 2, 3]);
const RENEWALS = [...yearly(RENEWED, [5, 5, 6, 5, 5, 5, 5]), ...yearly(EXPIRED, [5, 6, 6, 6, 6, 5, 6])];
const START = observation({ year: 2025, value: 33 });
const TOTAL = observation({ indicator: "schools_total", year: 2025, value: 62 });

describe("the vectors of certificates", () => {
  it.each([
    [33, 2.57, 0.9],
    [30, 2.57, 0.72],
    [33, 1, 0.16],
  ])("from %s schools with .9 renewed and %s recognised a year, 38 have P %s", (initial, recognitions, expected) => {
    const exact = probabilityOfStock({ initial, atLeast: 38, renewalSuccess: 0.9, recognitions, years: 5 });
    expect(Math.abs(exact - expected)).toBeLessThan(0.015);
    const { probability } = answerTo({ baseline: initial, recognitions });
    expect(Math.abs(probability - exact)).toBeLessThan(0.02);
  });
});

describe("the record of a territory", () => {
  const guess = answerTo();
  const counted = answerTo({ known: [START, ...RECOGNITIONS, ...RENEWALS, TOTAL] });

  it("takes the place of all three assumptions, and says of each which it displaced and what was counted", () => {
    expect(counted.message.code).toBe("ANSWER_RECORD");
    expect(conditionOf(counted, null)).toMatchObject({ value: 33, status: "reported", displaces: { value: 33 } });
    expect(conditionOf(counted, "recognitions_per_year")).toMatchObject({
      ...{ value: 2.64, status: "reported", why: null, source: "data/observations/a.csv:2" },
      record: { from: 2019, to: 2025, count: 18, of: 7 },
      displaces: { value: 1, status: "assumed", source: "seeds/huyen-a/scenarios/hien-trang.yaml:18" },
    });
    expect(conditionOf(counted, "renewal_success")).toMatchObject({
      ...{ value: 0.89, status: "reported" },
      record: { from: 2019, to: 2025, count: 36, of: 40 },
      displaces: { value: 0.9, status: "assumed", source: "seeds/huyen-a/scenarios/hien-trang.yaml:13" },
    });
  });

  it("moves the probability from the guess of .16 to some .8, less sure than the same levers without error", () => {
    expect(Math.abs(guess.probability - 0.16)).toBeLessThan(0.015);
    const exact = probabilityOfStock({ initial: 33, atLeast: 38, renewalSuccess: 0.89, recognitions: 2.64, years: 5 });
    expect(counted.probability).toBeGreaterThan(0.7);
    expect(counted.probability).toBeLessThan(exact);
  });

  it("raises the grade from D to B where all is counted, to C on one or two years, and not where a guess is left", () => {
    expect([guess.grade, counted.grade]).toEqual(["D", "B"]);
    const short = [...yearly(RECOGNISED, [3]), ...yearly(RENEWED, [5]), ...yearly(EXPIRED, [6])];
    expect(answerTo({ known: [START, ...short] }).grade).toBe("C");
    const partly = answerTo({ known: [START, ...RECOGNITIONS] });
    expect([partly.grade, partly.message.code]).toEqual(["D", "ANSWER_RECORD_PARTLY"]);
    expect(conditionOf(partly, "renewal_success")).not.toHaveProperty("displaces");
  });

  it("is surer the longer it is: more years of the same rate bring a likely target nearer to the exact probability", () => {
    const of = (times: number) => {
      const values = Array.from({ length: times }, () => [3, 2]).flat();
      const due = values.map(() => 10);
      const renewed = values.map(() => 9);
      const known = [START, ...yearly(RECOGNISED, values), ...yearly(RENEWED, renewed), ...yearly(EXPIRED, due)];
      return answerTo({ known }).probability;
    };
    expect(of(6)).toBeGreaterThan(of(1));
  });

  const input = {
    registry: registry([plan([assessed().target], [scenario(), scenario({ recognitions: 2 }, "tang-toc")])]),
    figures: figures([START, ...RECOGNITIONS, ...RENEWALS]),
  };

  it("leaves a lever that a program set", () => {
    const at = (recognitions_per_year: number) =>
      whatIf(input, "huyen-a", "huyen-a.schools.2030", { recognitions_per_year }, { scenario: scenario() }) ?? 0;
    expect(at(0)).toBeLessThan(at(2));
    expect(at(2)).toBeLessThan(at(5));
  });

  it("takes the place of the guesses in every scenario of the plan; twice the guessed pace is twice the record's", () => {
    const faster = assess(input, "huyen-a", { scenario: "tang-toc" }).targets[0]?.readings[0]?.answer;
    expect(faster?.conditions.map(({ value }) => value)).toEqual([33, 0.89, 5.28]);
    expect(faster?.conditions.map(({ status }) => status)).toEqual(["reported", "reported", "assumed"]);
    expect(faster?.conditions[2]).toMatchObject({ displaces: { value: 2 }, effort: { asIs: 1, here: 2 } });
    expect(faster?.grade).toBe("D");
  });

  it("leaves what a planner's own scenario writes down, and displaces what it takes over", () => {
    const own = scenario({ recognitions: 3 }, "cua-toi");
    const [schools] = own.assumptions as readonly [(typeof own.assumptions)[number]];
    const mine = { ...own, assumptions: [{ ...schools, levers: schools.levers.map(at(99)) }] };
    const answer = assess(input, "huyen-a", { scenario: mine }).targets[0]?.readings[0]?.answer;
    expect(answer?.conditions.map(({ value }) => value)).toEqual([33, 0.89, 3]);
  });

  /** The line of the lever of recognitions. */
  function at(line: number) {
    return (one: LeverSetting) => (one.lever === "renewal_success" ? one : { ...one, place: place(line) });
  }

  it("is no evidence where more are said to be renewed than ran out, and where it is not of this territory", () => {
    const tooMany = [...yearly(RENEWED, [7]), ...yearly(EXPIRED, [6])];
    expect(conditionOf(answerTo({ known: [START, ...tooMany] }), "renewal_success").value).toBe(0.9);
    const elsewhere = yearly(RECOGNISED, [30, 40], { locality: "tinh-b" });
    expect(conditionOf(answerTo({ known: [START, ...elsewhere] }), "recognitions_per_year").value).toBe(1);
  });
});

describe("the schools there are", () => {
  it("bound the stock in every draw and year", () => {
    const { fan, probability } = answerTo({ baseline: 60, recognitions: 10, known: [TOTAL], draws: 200 });
    for (const { quantiles } of fan) expect(Math.max(...quantiles.map(({ value }) => value))).toBeLessThanOrEqual(62);
    expect(probability).toBeGreaterThan(0.99);
  });

  it("refuse a start of more, reported or supposed, with both figures and their lines", () => {
    for (const question of [
      { known: [observation({ year: 2025, value: 200 }), TOTAL] },
      { baseline: 200, known: [TOTAL] },
    ]) {
      const [first] = assessed(question).readings;
      expect(first?.answer).toBe(null);
      expect(first?.structure.checks).toContainEqual(
        expect.objectContaining({
          code: "CHECK_START_ABOVE_TOTAL",
          params: expect.objectContaining({ value: 200, total: 62, totalSource: "data/observations/a.csv:2" }),
        }),
      );
    }
  });
});

describe("a lever by year", () => {
  it("says until when it is written where later years keep its value", () => {
    const of = (recognitions: Record<string, number>) =>
      conditionOf(answerTo({ recognitions }), "recognitions_per_year");
    expect(of({ 2026: 2, 2028: 1 }).heldFrom).toBe(2028);
    expect(of({ 2026: 2, 2030: 1 })).not.toHaveProperty("heldFrom");
    expect(conditionOf(answerTo(), "recognitions_per_year")).not.toHaveProperty("heldFrom");
  });
});

describe("what needs asks of Chi Lăng for its schools", () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const bundled = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
  const known = loadFigures({ data: `${root}data`, registry: bundled });
  const id = "chi-lang.national-standard-schools.2030";
  const of = (given: typeof known) => {
    const assessment = assess({ registry: bundled, figures: given }, "chi-lang", { draws: 2000 });
    return {
      answer: assessment.targets.find(({ target }) => target.id === id)?.readings[0]?.answer,
      needs: assessment.needs.filter(({ firmer }) => firmer.includes(id)),
    };
  };

  it("gives a firmer probability once it is supplied, as was promised, and is then asked no more", () => {
    const before = of(known);
    const asked = [RECOGNISED, RENEWED, EXPIRED, INDICATOR];
    expect(before.needs.map(({ indicator }) => indicator).sort()).toEqual([...asked].sort());
    const value: Record<string, number> = { [RECOGNISED]: 3, [RENEWED]: 5, [EXPIRED]: 6, [INDICATOR]: 33 };
    const supplied = before.needs.flatMap(({ indicator, years }) =>
      years.map((year) =>
        observation({
          locality: "chi-lang",
          note: "nối: vẫn các trường ấy",
          indicator: indicator ?? "",
          year,
          value: value[indicator ?? ""] ?? 0,
        }),
      ),
    );
    const after = of({ ...known, observations: [...known.observations, ...supplied] });
    expect([before.answer?.grade, after.answer?.grade]).toEqual(["D", "B"]);
    expect(after.answer?.message.code).toBe("ANSWER_RECORD");
    expect(after.needs).toEqual([]);
  });
});
