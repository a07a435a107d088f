import { simulateCertificates } from "@lotrinh/flows";
import { describe, expect, it } from "vitest";
import { answerTo, assessed, conditionOf } from "./answer-of.js";
import { INDICATOR, observation, scenario, target } from "./small.js";

const DRAWS = 10_000;

/** P(Binomial(n, kept) + Poisson(mean) ≥ atLeast) by plain sums. */
function binomialPoisson(n: number, kept: number, mean: number, atLeast: number): number {
  const binomial = Array.from({ length: n + 1 }, () => 0);
  binomial[0] = 1;
  for (let trial = 0; trial < n; trial++) {
    for (let k = n; k >= 0; k--) binomial[k] = (binomial[k] ?? 0) * (1 - kept) + (binomial[k - 1] ?? 0) * kept;
  }
  let below = 0;
  for (let stock = 0; stock < atLeast; stock++) {
    let poisson = Math.exp(-mean);
    for (let recognised = 0; recognised <= stock; recognised++) {
      below += (binomial[stock - recognised] ?? 0) * poisson;
      poisson *= mean / (recognised + 1);
    }
  }
  return 1 - below;
}

function standardError(p: number): number {
  return Math.sqrt((p * (1 - p)) / DRAWS);
}

describe("the probability", () => {
  it.each([
    { baseline: 33, renewal: 0.9, recognitions: 1, years: 5, atLeast: 38 },
    { baseline: 33, renewal: 0.8, recognitions: 2.5, years: 5, atLeast: 36 },
    { baseline: 12, renewal: 0.6, recognitions: 1.5, years: 3, atLeast: 14 },
    { baseline: 20, renewal: 0.5, recognitions: 0.2, years: 1, atLeast: 19 },
  ])("agrees with the exact binomial–Poisson sum within 4 standard errors: %o", (one) => {
    const { years, atLeast, ...supposed } = one;
    const { probability } = answerTo({ ...supposed, year: 2030 - years, asked: target({ value: atLeast }) });
    const kept = 1 - (years / 5) * (1 - one.renewal);
    const exact = binomialPoisson(one.baseline, kept, years * one.recognitions, atLeast);
    expect(Math.abs(probability - exact)).toBeLessThan(4 * standardError(exact));
  });

  // found with 20,000 draws of another program, which followed 60 schools
  it.each([
    [0.95, 1, 0.32],
    [0.95, 1.5, 0.67],
    [0.9, 1, 0.16],
    [0.9, 1.5, 0.46],
    [0.9, 2, 0.72],
    [0.8, 2, 0.39],
  ])("of 38 schools from 33 with renewal %s and %s new ones a year is about %s", (renewal, recognitions, expected) => {
    const { probability } = answerTo({ renewal, recognitions });
    expect(Math.abs(probability - expected)).toBeLessThan(0.01 + 4 * standardError(expected));
  });

  it("is that of the share of draws that reach the count, of which fewer draws are the first", () => {
    const labels = { locality: "huyen-a", indicator: INDICATOR, scenario: "hien-trang", unit: "schools" };
    const levers = { initial: 33, from: 2025, to: 2030, renewalSuccess: 0.9, recognitions: 1 };
    const { stock } = simulateCertificates(labels, { ...levers, draws: 2000 });
    const last = stock.values.subarray(4 * 2000);
    const share = (draws: number) => last.subarray(0, draws).filter((count) => count >= 38).length / draws;
    expect(answerTo({ draws: 2000 }).probability).toBe(share(2000));
    expect(answerTo({ draws: 500 }).probability).toBe(share(500));
  });

  it("asks one school more of “trên 38” than of “từ 38”, and the next whole one of 37.5", () => {
    const of = (comparator: ">" | ">=", value: number) => answerTo({ asked: target({ comparator, value }) });
    expect(of(">", 38).probability).toBe(of(">=", 39).probability);
    expect(of(">", 38).message.params).toMatchObject({ value: 39 });
    expect(of(">=", 37.5).probability).toBe(of(">=", 38).probability);
    expect(of(">", 38).probability).toBeLessThan(of(">=", 38).probability);
  });

  it("goes with its word, a grade of D and the years simulated", () => {
    expect(answerTo()).toMatchObject({ word: "hard", grade: "D", model: "certificates", years: 5 });
  });
});

describe("the fan and the flows", () => {
  const answer = answerTo();

  it("cover every year to the horizon with quantiles that rise", () => {
    expect(answer.fan.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
    for (const { quantiles } of answer.fan) {
      const values = quantiles.map(({ value }) => value);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  it("lose and renew what expires: over one cycle every certificate once", () => {
    const total = Object.fromEntries(answer.flows.map((flow) => [flow.id, flow.total]));
    expect(total.expiring).toBeCloseTo(33, 9);
    expect((total.renewed ?? 0) + (total.lapsed ?? 0)).toBeCloseTo(33, 9);
    expect(total.recognised).toBeCloseTo(5, 1);
  });
});

describe("the conditions", () => {
  it("are the starting count and both levers, each with its status and the line where it is written", () => {
    const { conditions } = answerTo();
    expect(
      conditions.map(({ lever, year, value, unit, status, source }) => [lever, year, value, unit, status, source]),
    ).toEqual([
      [null, 2025, 33, "schools", "assumed", "seeds/huyen-a/scenarios/hien-trang.yaml:7"],
      ["renewal_success", 2026, 0.9, "share", "assumed", "seeds/huyen-a/scenarios/hien-trang.yaml:13"],
      ["recognitions_per_year", 2026, 1, "schools_per_year", "assumed", "seeds/huyen-a/scenarios/hien-trang.yaml:18"],
    ]);
  });

  it("carry the status of the scenario: an illustration stays one", () => {
    expect(answerTo({ status: "illustrative" }).conditions.map(({ status }) => status)).toEqual([
      "illustrative",
      "illustrative",
      "illustrative",
    ]);
  });

  it("take a known count of the territory in place of the assumption, as reported and with its row", () => {
    const answer = answerTo({ known: [observation({ year: 2025, value: 35 })] });
    expect(conditionOf(answer, null)).toMatchObject({
      year: 2025,
      value: 35,
      status: "reported",
      source: "data/observations/a.csv:2",
    });
    expect(answer.message.code).toBe("ANSWER_CONDITIONAL_LEVERS");
    expect(answer.probability).toBe(answerTo({ baseline: 35 }).probability);
  });

  it("start from a later count where one is known, and simulate the years left", () => {
    const answer = answerTo({ known: [observation({ year: 2026, value: 35 })], asOf: "2026-11" });
    expect(answer.years).toBe(4);
    expect(answer.probability).toBe(answerTo({ baseline: 35, year: 2026 }).probability);
  });

  it("keep the assumption where the known count is older, or of another territory", () => {
    const known = [observation({ year: 2024, value: 35 }), observation({ locality: "tinh-b", year: 2025, value: 400 })];
    expect(answerTo({ known })).toEqual(answerTo());
  });

  it("show the mean of a lever that is set by year, which within one cycle decides alone", () => {
    const answer = answerTo({ recognitions: { 2026: 0, 2028: 2 }, renewal: { 2026: 0.8, 2028: 0.9, 2030: 1 } });
    expect(conditionOf(answer, "recognitions_per_year").value).toBe(1.2);
    expect(conditionOf(answer, "renewal_success").value).toBe(0.88);
    const { probability } = answerTo({ recognitions: 1.2, renewal: 0.88 });
    expect(Math.abs(answer.probability - probability)).toBeLessThan(4 * Math.SQRT2 * standardError(probability));
  });
});

describe("there is no answer", () => {
  const silent = (question: Parameters<typeof assessed>[0]) => {
    const [first] = assessed(question).readings;
    return [first?.answer, first?.silence];
  };

  it("without one of the levers", () => {
    const whole = scenario();
    const [assumption] = whole.assumptions;
    if (!assumption) throw new Error("no assumption");
    for (const lever of assumption.levers) {
      const levers = assumption.levers.filter((one) => one !== lever);
      expect(silent({ scenario: { ...whole, assumptions: [{ ...assumption, levers }] } })).toEqual([null, "no-data"]);
    }
  });

  it("where the scenario supposes nothing of the indicator", () => {
    expect(silent({ scenario: { ...scenario(), assumptions: [] } })).toEqual([null, "no-data"]);
  });

  it("where the horizon is not after the starting year", () => {
    expect(silent({ year: 2030 })).toEqual([null, "no-data"]);
    expect(silent({ year: 2031 })).toEqual([null, "no-data"]);
  });

  it.each(["<=", "~", "maintain", "decrease_by"] as const)("to a count asked with %s", (comparator) => {
    expect(silent({ asked: target({ comparator }) })).toEqual([null, "no-data"]);
  });

  it("for an indicator without a model", () => {
    expect(silent({ asked: target({ indicator: "schools_total" }) })).toEqual([null, "no-model"]);
  });
});
