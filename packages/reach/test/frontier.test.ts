import { probabilityOfStock } from "@lotrinh/flows";
import type { Frontier } from "@lotrinh/reach";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probabilityOfCase } from "../src/answers/certificates/certificate-case.js";
import { frontierOf } from "../src/answers/certificates/certificate-frontier.js";
import { answerTo } from "./answer-of.js";
import { INDICATOR, target } from "./small.js";

const simulation = {
  labels: { locality: "huyen-a", indicator: INDICATOR, scenario: "hien-trang", unit: "schools" },
  seed: 1,
  draws: 1000,
};

function effortAt({ lines }: Frontier, renewal: number, baseline: number): number | null | undefined {
  const line = lines.find((one) => one.value === renewal);
  return line?.points.find((one) => one.baseline === baseline)?.effort;
}

/** No setting is enough: more than any. */
function orMore(effort: number | null): number {
  return effort ?? Number.POSITIVE_INFINITY;
}

describe("the solution", () => {
  const answer = answerTo();

  it("is enough new recognitions a year, and a tenth less is not", () => {
    const value = answer.solutions.find((one) => one.lever === "recognitions_per_year")?.value ?? Number.NaN;
    const one = { initial: 33, atLeast: 38, renewalSuccess: 0.9, years: 5 };
    expect(probabilityOfStock({ ...one, recognitions: value })).toBeGreaterThanOrEqual(0.8);
    expect(probabilityOfStock({ ...one, recognitions: value - 0.1 })).toBeLessThan(0.8);
  });

  it("is enough renewal success, and a hundredth less is not", () => {
    const { solutions } = answerTo({ recognitions: 2.1 });
    const value = solutions.find((one) => one.lever === "renewal_success")?.value ?? Number.NaN;
    const one = { initial: 33, atLeast: 38, recognitions: 2.1, years: 5 };
    expect(probabilityOfStock({ ...one, renewalSuccess: value })).toBeGreaterThanOrEqual(0.8);
    expect(probabilityOfStock({ ...one, renewalSuccess: value - 0.01 })).toBeLessThan(0.8);
  });

  it("is null where no setting in the range is enough, and the message says up to where it was sought", () => {
    const { solutions, message } = answerTo({ asked: target({ value: 120 }) });
    expect(solutions.map(({ value }) => value)).toEqual([null, null]);
    expect(message).toMatchObject({ code: "ANSWER_OUT_OF_RANGE", params: { most: 10 } });
  });

  it("is the effort of the frontier at the scenario's own baseline and renewal, to the next tenth", () => {
    const value = answer.solutions[0]?.value ?? Number.NaN;
    const effort = answer.frontier && effortAt(answer.frontier, 0.9, 33);
    expect(effort).toBeLessThanOrEqual(value);
    expect(effort).toBeGreaterThan(value - 0.1);
  });
});

describe("the frontier", () => {
  it("of thousands of schools has a hundred starts, the ends and the case's own among them", () => {
    const one = { initial: 2280, from: 2025, to: 2030, renewalSuccess: 0.9, recognitions: 1 };
    const { lines } = frontierOf(one, 38, "schools", simulation);
    for (const { points } of lines) {
      const baselines = points.map(({ baseline }) => baseline);
      expect(baselines.length).toBeLessThanOrEqual(102);
      expect(baselines).toEqual([...new Set(baselines)].sort((a, b) => a - b));
      expect(baselines).toEqual(expect.arrayContaining([33, 2280]));
    }
  });

  it("has a line for the scenario's renewal also where it is none of the usual ones", () => {
    const values = answerTo({ renewal: 0.93 }).frontier?.lines.map((line) => line.value);
    expect(values).toEqual([0.8, 0.9, 0.93, 0.95, 1]);
    expect(answerTo().frontier?.lines.map((line) => line.value)).toEqual([0.8, 0.9, 0.95, 1]);
  });

  it("needs no more effort from a higher baseline or with a higher renewal, and covers the scenario's baseline", () => {
    const count = fc.integer({ min: 0, max: 45 });
    const renewal = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(count, count, renewal, fc.integer({ min: 1, max: 5 }), (initial, atLeast, renewalSuccess, years) => {
        const one = { initial, from: 2030 - years, to: 2030, renewalSuccess, recognitions: 1 };
        const { lines } = frontierOf(one, atLeast, "schools", simulation);
        const efforts = lines.map(({ points }) => points.map(({ effort }) => orMore(effort)));
        for (const line of efforts) expect(line).toEqual([...line].sort((a, b) => b - a));
        for (const index of efforts[0]?.keys() ?? []) {
          const across = efforts.map((line) => line[index] ?? Number.NaN);
          expect(across).toEqual([...across].sort((a, b) => b - a));
        }
        expect(lines[0]?.points.some(({ baseline }) => baseline === initial)).toBe(true);
      }),
      { seed: 20301, numRuns: 40 },
    );
  });

  it("has efforts that are enough, and a hundredth less is not", () => {
    const { frontier } = answerTo();
    for (const { value: renewalSuccess, points } of frontier?.lines ?? []) {
      for (const { baseline: initial, effort } of points) {
        const one = { initial, atLeast: 38, renewalSuccess, years: 5 };
        const recognitions = orMore(effort);
        expect(probabilityOfStock({ ...one, recognitions })).toBeGreaterThanOrEqual(0.8);
        if (recognitions > 0) {
          expect(probabilityOfStock({ ...one, recognitions: recognitions - 0.01 })).toBeLessThan(0.8);
        }
      }
    }
  });

  it("is exact within one cycle and from the draws beyond it", () => {
    const one = { initial: 6, from: 2025, to: 2030, renewalSuccess: 0.9, recognitions: 1 };
    expect(frontierOf(one, 7, "schools", simulation).method).toBe("exact");
    expect(frontierOf({ ...one, to: 2031 }, 7, "schools", simulation).method).toBe("simulation");
  });
});

it("the probability of a case is the same whether a lever is one value or that value for every year", () => {
  const one = { initial: 33, from: 2025, to: 2030, renewalSuccess: 0.9, recognitions: 1.5 };
  const years = [2026, 2027, 2028, 2029, 2030];
  const recognitions = Object.fromEntries(years.map((year) => [year, 1.5]));
  const draws = { ...simulation, draws: 10_000 };
  const exact = probabilityOfCase(one, 38, draws);
  expect(Math.abs(probabilityOfCase({ ...one, recognitions }, 38, draws) - exact)).toBeLessThan(0.02);
});
