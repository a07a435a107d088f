import type { Answer, ReadingAssessment, StartFrontier } from "@lotrinh/reach";
import { conclusion } from "@lotrinh/wording";
import { expect, test } from "vitest";

const names = {};
const words = { vi: "a", en: "a" };
const text = { label: words, why: words, warnings: [] };
const answer: Answer = {
  message: { code: "ANSWER_SUPPOSED", params: { word: "hard", p: 0.2, last: 2025, now: 90 } },
  ...{
    model: "series",
    score: null,
    grade: "D",
    lowered: [],
    notes: [],
    probability: 0.2,
    word: "hard",
    conditions: [],
  },
  ...{ years: 5, fan: [], flows: [], solutions: [], frontier: null },
};
const start: StartFrontier = {
  ...{ year: 2026, unit: "percent", goal: 0.8, value: 98, best: 0.9, bestStart: 100, standard: null, points: [] },
};
const all: ReadingAssessment = {
  reading: { id: "a", default: true, indicator: "x", comparator: ">=", value: 99, unit: "percent", ...text },
  structure: { verdict: "above-ceiling", findings: [], checks: [] },
  standards: [],
  outcome: { verdict: "missed", observation: null },
  ...{ answer, start, earlier: null, silence: "no-data" },
};
const ofPast = { ...all, answer: null };
const asWritten = { ...ofPast, outcome: null };
const silent: ReadingAssessment = { ...asWritten, structure: { verdict: "feasible", findings: [], checks: [] } };

test("an answer goes before an outcome, that before the clause as written, a start before the reason for silence", () => {
  expect([all, ofPast, asWritten, silent, { ...silent, start: null }].map((one) => conclusion(one, { names }))).toEqual(
    [
      "khó, P = 20\u00a0%, nếu năm 2025 là 90\u00a0% (giả định)",
      "không đạt",
      "cao hơn mức tối đa có thể",
      "P đạt 80\u00a0% nếu năm 2026 đã từ 98\u00a0% trở lên (giả định)",
      "chưa đủ số liệu",
    ],
  );
  expect(conclusion({ ...silent, start: null, silence: null }, { names })).toBe("");
  expect(conclusion(ofPast, { names, language: "en" })).toBe("missed");
});

test("who shows one case in another form says so for that case only", () => {
  const options = { names, start: ({ value }: StartFrontier) => value };
  expect(conclusion(silent, options)).toBe(98);
  expect(conclusion(all, options)).toMatch(/^khó/);
});
