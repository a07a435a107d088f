import { InputError, problemOf, speaker, warningOf } from "@lotrinh/language";
import { expect, test } from "vitest";

const catalogue = {
  PUPILS: { vi: "{count} học sinh năm {year:schoolYear}", en: "{count} pupils in {year:schoolYear}" },
  LIKELY: { vi: "{word:word}, P = {p:probability}", en: "{word:word}, P = {p:probability}" },
  HELD: { vi: "theo {of:term}", en: "by {of:term}" },
  NONE: { vi: "chưa rõ", en: "not known" },
  "word/hard": { vi: "khó", en: "unlikely" },
  "tier/province": { vi: "cấp tỉnh", en: "province" },
} as const;
const sentence = speaker(catalogue);

// What may not be written: that each line fails to compile is checked by `npm run check:types`.
function refused(): void {
  // @ts-expect-error there is no such sentence
  sentence("PUPIL", { count: 1, year: 2025 });
  // @ts-expect-error a param is missing
  sentence("PUPILS", { count: 1 });
  // @ts-expect-error all params are missing
  sentence("PUPILS");
  // @ts-expect-error a year is a number
  sentence("PUPILS", { count: 1, year: "2025" });
  // @ts-expect-error no such slot
  sentence("PUPILS", { count: 1, year: 2025, level: "primary" });
  // @ts-expect-error there is no such word
  sentence("LIKELY", { p: 0.5, word: "certain" });
  // @ts-expect-error there is no such kind of term
  sentence("HELD", { of: "standard/primary-3" });
  // @ts-expect-error one of the two codes has a slot
  sentence(Date.now() > 0 ? "PUPILS" : "NONE", {});
  // @ts-expect-error there is no such language
  sentence("NONE", {}, "fr");

  // @ts-expect-error a language is missing
  speaker({ A: { vi: "a" } });
  // @ts-expect-error a language is empty
  speaker({ A: { vi: "a", en: "" } });
  // @ts-expect-error a slot is missing in English
  speaker({ A: { vi: "{x} {y}", en: "{x}" } });
  // @ts-expect-error a slot is missing in Vietnamese
  speaker({ A: { vi: "{x}", en: "{x} {y:year}" } });
  // @ts-expect-error there is no such format
  speaker({ A: { vi: "{x:roman}", en: "{x:roman}" } });
  const widened = { A: { vi: "{x}", en: "{x}" } };
  // @ts-expect-error the compiler cannot read the slots of a catalogue that is not `as const`
  speaker(widened);
}

test("codes, params and languages are those of the catalogue", () => {
  expect(refused).toBeTypeOf("function");
  expect(sentence("PUPILS", { count: 1234, year: 2025 })).toBe("1.234 học sinh năm 2025–2026");
  expect(sentence("LIKELY", { word: "hard", p: 0.2 }, "en")).toBe("unlikely, P = 20%");
  expect(sentence("HELD", { of: "tier/province" })).toBe("theo cấp tỉnh");
});

test("a speaker has a usual language", () => {
  expect(speaker(catalogue, "en")("NONE")).toBe("not known");
  expect(speaker(catalogue, "en")("NONE", {}, "vi")).toBe("chưa rõ");
});

test("a problem and a warning have a sentence with what fills it", () => {
  problemOf("UNKNOWN_PLAN", { name: "x", write: "y" });
  // what else is known of it may stand beside
  problemOf("UNKNOWN_PLAN", { name: "x", write: "y", line: 3 });
  warningOf("ORPHAN_UNIT", { unit: "huyện", date: "2025-06-30" });
  // @ts-expect-error there is no such problem
  problemOf("UNKNOWN_PLANE", { name: "x", write: "y" });
  // @ts-expect-error what to write is missing
  problemOf("UNKNOWN_PLAN", { name: "x" });
  // @ts-expect-error there is no such warning
  warningOf("ORPHAN_UNITS", { unit: "huyện", date: "2025-06-30" });
  // @ts-expect-error the date is missing
  warningOf("ORPHAN_UNIT", { unit: "huyện" });
  // @ts-expect-error an error is made of problems, not of warnings
  expect(() => new InputError([warningOf("ORPHAN_UNIT", { unit: "huyện", date: "2025-06-30" })])).toThrow(RangeError);
});
