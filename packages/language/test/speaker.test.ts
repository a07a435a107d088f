import { InputError, problems, problemText, said, slotsOf, speaker, warnings } from "@lotrinh/language";
import { expect, test } from "vitest";
import { checks } from "../src/sentences/checks.js";
import { errors } from "../src/sentences/errors.js";
import { longFiles } from "../src/sentences/long-files.js";
import { officePlaces } from "../src/sentences/office-places.js";
import { officeSchools } from "../src/sentences/office-schools.js";
import { officeTables } from "../src/sentences/office-tables.js";
import { planDocuments } from "../src/sentences/plan-documents.js";
import { planReview } from "../src/sentences/plan-review.js";
import { query } from "../src/sentences/query.js";
import { requests } from "../src/sentences/requests.js";
import { takenFor } from "../src/sentences/taken-for.js";
import { template } from "../src/sentences/template.js";

test("a sentence is filled in the language asked for, Vietnamese by default", () => {
  const params = { unit: "huyện Chi Lăng", date: "2025-06-30" };
  const sentence = speaker(warnings);
  expect(sentence("ORPHAN_UNIT", params)).toMatch(/^huyện Chi Lăng không còn sau ngày 30\/6\/2025;/);
  expect(sentence("ORPHAN_UNIT", params, "en")).toMatch(/^huyện Chi Lăng ceased to exist after 30 June 2025;/);
});

const say = (text: string, params: Record<string, string | number>, language: "vi" | "en" = "vi") =>
  said(
    { TEXT: { vi: text, en: text }, "word/hard": { vi: "khó", en: "unlikely" } },
    { code: "TEXT", params },
    language,
  );

test("each format prints its param as its own kind of value", () => {
  const params = { x: 98.5, p: 0.163, y: 2030, n: 1234, u: "schools", d: "2025-02", w: "hai mươi", h: "hard" };
  const text =
    "{x:percent} {p:probability} {y:schoolYear} {y:year} {n} {n:plain} {u:unit} {d:date} {w} {w:percent} {h:word}";
  expect(say(text, params)).toBe(
    "98,5\u00a0% 16\u00a0% 2030–2031 2030 1.234 1234 trường 02/2025 hai mươi hai mươi khó",
  );
  expect(say(text, params, "en")).toBe(
    "98.5% 16% 2030–2031 2030 1,234 1234 schools February 2025 hai mươi hai mươi unlikely",
  );
});

test("an unknown code, a missing param and an unknown format are refused", () => {
  const told = (code: string, params = {}) => said(warnings, { code, params }, "vi");
  expect(() => told("NO_SUCH_CODE")).toThrow(new RangeError("unknown sentence: NO_SUCH_CODE"));
  expect(() => told("toString")).toThrow(new RangeError("unknown sentence: toString"));
  expect(() => told("ORPHAN_UNIT", { unit: "x" })).toThrow(new RangeError("missing param: date"));
  expect(() => say("{toString}", {})).toThrow(new RangeError("missing param: toString"));
  expect(() => say("{x:roman}", { x: 3 })).toThrow(new RangeError("unknown slot format: roman"));
});

test("text in a param is never taken for a slot", () => {
  expect(say("{x}", { x: "{y} $& $1" })).toBe("{y} $& $1");
});

test("a probability that is less or more than it can be told needs no sign of equality", () => {
  expect(say("P = {p:probability}", { p: 1 })).toBe("P > 99\u00a0%");
});

test("the slots of a sentence are those of both languages, each once", () => {
  const catalogue = { A: { vi: "{x:year} {y}", en: "{y} {x:year} {z:date}" } };
  expect(slotsOf(catalogue, "A").map(({ name, format }) => [name, format])).toEqual([
    ["x", "year"],
    ["y", ""],
    ["z", "date"],
  ]);
});

test("no code stands in two catalogues", () => {
  const codes = [
    errors,
    longFiles,
    query,
    requests,
    planDocuments,
    planReview,
    officePlaces,
    officeTables,
    officeSchools,
    takenFor,
    template,
    checks,
  ].flatMap((catalogue) => Object.keys(catalogue));
  expect(Object.keys(problems)).toEqual(codes);
});

test("an input error says every problem on a line of its own, in Vietnamese, and keeps the codes", () => {
  const found = [
    { code: "UNKNOWN_PLAN", params: { name: "x", write: "a, b" } },
    { code: "FILE_MISSING", params: { file: "plan.yaml" } },
  ] as const;
  const error = new InputError(found);
  expect(error.message.split("\n")).toEqual(found.map((problem) => problemText(problem)));
  expect(error).toMatchObject({ name: "InputError", code: "UNKNOWN_PLAN", problems: found });
  expect(() => new InputError([])).toThrow(new RangeError("invalid problems; empty"));
});

test("a date that is known in part is called by its part: năm 2024, not ngày 2024", () => {
  const dated = (d: string, language?: "vi" | "en") => say("{d:dated}", { d }, language);
  expect(["2022-04-29", "2025-02", "2024"].map((d) => dated(d))).toEqual([
    "ngày 29/4/2022",
    "tháng 02/2025",
    "năm 2024",
  ]);
  expect(dated("2024", "en")).toBe("2024");
});
