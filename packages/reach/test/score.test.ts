import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { assess } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { pastScores } from "../src/answers/past-scores.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const input = { registry, figures: loadFigures({ data, registry }), population: loadPopulation({ data, registry }) };
const planned = [...new Set(registry.plans.map(({ locality }) => locality))];
const answers = planned.flatMap((locality) =>
  assess(input, locality, { draws: 300 }).targets.flatMap(({ target, readings }) =>
    readings.flatMap(({ reading, answer }) => (answer ? [{ target, reading, answer }] : [])),
  ),
);
const kinds = ["reach", "maintain"] as const;

describe("an answer's score on past targets", () => {
  it("is there for every answer from a series of this territory or what took it in, and for no other", () => {
    expect(answers.length).toBeGreaterThan(30);
    for (const { answer } of answers) {
      const isSeries = answer.model === "combination" || answer.model === "naive";
      expect(answer.score !== null).toBe(isSeries && !answer.message.code.startsWith("ANSWER_BORROWED"));
    }
    expect(new Set(answers.map(({ answer }) => answer.score === null)).size).toBe(2);
  });

  it("is of targets of its own kind, with those that were given about as high a probability", () => {
    for (const { target, reading, answer } of answers) {
      if (!answer.score) continue;
      const { kind, like, ahead } = answer.score;
      const kept = target.kind === "maintain" || reading.comparator === "maintain";
      expect(kind).toBe(kept ? "maintain" : "reach");
      expect(ahead).toBe(answer.years);
      if (!like) continue;
      expect(answer.probability).toBeGreaterThanOrEqual(like.from);
      expect(answer.probability).toBeLessThanOrEqual(like.to);
      expect(like.targets).toBeGreaterThanOrEqual(20);
    }
  });

  it("beats the best rule that people use, for targets to reach and to maintain", () => {
    for (const kind of kinds) expect(pastScores[kind].brier).toBeLessThan(pastScores[kind].best.brier);
  });

  it("counts every past target in one tenth of the scale, with a mean probability inside it", () => {
    for (const kind of kinds) {
      const { came, targets, calibrationError } = pastScores[kind];
      expect(came.reduce((sum, [count]) => sum + count, 0)).toBe(targets);
      const distance = came.reduce(
        (sum, [count, stated, share]) => sum + (count * Math.abs(stated - share)) / targets,
        0,
      );
      expect(distance).toBeCloseTo(calibrationError, 3);
      for (const [bin, [count, stated]] of came.entries()) {
        if (count === 0) continue;
        expect(stated).toBeGreaterThanOrEqual(bin / 10);
        expect(stated).toBeLessThanOrEqual((bin + 1) / 10);
      }
    }
  });

  it("is what the README shows", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    for (const kind of kinds) {
      const row = readme.split("\n").find((line) => line.startsWith(`| ${kind} `)) ?? "";
      const [, , number, brier, error] = row.split("|").map((cell) => cell.trim().replace(",", ""));
      const { targets, calibrationError } = pastScores[kind];
      expect([Number(number), brier]).toEqual([targets, pastScores[kind].brier.toFixed(4)]);
      // The README rounds the error itself to three digits, the table to four.
      expect(Math.abs(Number(error) - calibrationError)).toBeLessThan(0.00056);
    }
  });
});
