import { InputError, sentence, sentenceCodes, sentenceSlots } from "@lotrinh/language";
import { expect, test } from "vitest";
import { fillSlots, mergeCatalogues } from "../src/sentence.js";
import { catalogues } from "../src/sentences/index.js";

test("a sentence is filled in the language asked for, Vietnamese by default", () => {
  const params = { unit: "huyện Chi Lăng", date: "2025-06-30" };
  expect(sentence("ORPHAN_UNIT", params)).toMatch(/^huyện Chi Lăng không còn sau ngày 30\/6\/2025;/);
  expect(sentence("ORPHAN_UNIT", params, "en")).toMatch(/^huyện Chi Lăng ceased to exist after 30 June 2025;/);
});

test("each format prints its param as its own kind of value", () => {
  const params = { x: 98.5, p: 0.163, y: 2030, n: 1234, u: "schools", d: "2025-02", w: "hai mươi" };
  const text = "{x:percent} {p:probability} {y:schoolYear} {y:year} {n} {n:plain} {u:unit} {d:date} {w} {w:percent}";
  expect(fillSlots(text, params, "vi")).toBe(
    "98,5\u00a0% 16\u00a0% 2030–2031 2030 1.234 1234 trường 02/2025 hai mươi hai mươi",
  );
  expect(fillSlots(text, params, "en")).toBe(
    "98.5% 16% 2030–2031 2030 1,234 1234 schools February 2025 hai mươi hai mươi",
  );
});

test("an unknown code, a missing param and an unknown format are refused", () => {
  expect(() => sentence("NO_SUCH_CODE")).toThrow(new RangeError("unknown sentence: NO_SUCH_CODE"));
  expect(() => sentence("ORPHAN_UNIT", { unit: "x" })).toThrow(new RangeError("missing param: date"));
  expect(() => fillSlots("{toString}", {}, "vi")).toThrow(new RangeError("missing param: toString"));
  expect(() => fillSlots("{x:roman}", { x: 3 }, "vi")).toThrow(new RangeError("unknown slot format: roman"));
});

test("text in a param is never taken for a slot", () => {
  expect(fillSlots("{x}", { x: "{y} $& $1" }, "vi")).toBe("{y} $& $1");
});

test("every slot of an English sentence stands in the Vietnamese one, in a format that exists", () => {
  const values = {
    date: "2025",
    indicator: "schools_total",
    unit: "schools",
    probability: 0.5,
    word: "likely",
    term: "grade/A",
  };
  const slots = (text: string) => text.match(/\{[^}]*\}/g) ?? [];
  for (const [code, { vi, en }] of catalogues.flatMap((catalogue) => Object.entries(catalogue))) {
    expect(slots(vi), code).toEqual(expect.arrayContaining([...slots(en)]));
    const params = sentenceSlots(code).map(({ name, format }) => [name, values[format as keyof typeof values] ?? 3]);
    expect(sentence(code, Object.fromEntries(params)), code).not.toMatch(/[{}]/);
  }
});

test("every code of the catalogues has a sentence and none stands in two of them", () => {
  const codes = catalogues.flatMap((catalogue) => Object.keys(catalogue));
  expect(sentenceCodes()).toEqual(codes);
  const text = { vi: "a", en: "a" };
  expect(() => mergeCatalogues([{ A: text }, { A: text }])).toThrow(new RangeError("duplicate sentence: A"));
});

test("an input error says every problem on a line of its own, in Vietnamese, and keeps the codes", () => {
  const problems = [
    { code: "UNKNOWN_PLAN", params: { name: "x", write: "a, b" } },
    { code: "FILE_MISSING", params: { file: "plan.yaml" } },
  ];
  const error = new InputError(problems);
  expect(error.message.split("\n")).toEqual(problems.map(({ code, params }) => sentence(code, params)));
  expect(error).toMatchObject({ name: "InputError", code: "UNKNOWN_PLAN", problems });
  expect(() => new InputError([])).toThrow(new RangeError("invalid problems; empty"));
});
