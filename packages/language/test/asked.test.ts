import { type Asked, askedText, levelAsked } from "@lotrinh/language";
import { expect, it } from "vitest";

const asked = (changes: Partial<Asked>): Asked => ({ comparator: ">=", value: 3, unit: "schools", ...changes });

it.each<[string, Partial<Asked>]>([
  ["≥ 3 trường", {}],
  ["≥ 3 trường, cộng 2026–2030", { period: { from: 2026, to: 2030 } }],
  ["tăng ≥ 3 trường so với năm 2025", { comparator: "increase_by", base: { year: 2025 } }],
  ["tăng ≥ 3 trường so với năm 2025 (8 trường)", { comparator: "increase_by", base: { year: 2025, value: 8 } }],
  ["≤ 0,5 lần mức năm 2020", { comparator: "<=", value: null, multiple: 0.5, base: { year: 2020 } }],
  ["tăng ≥ 3 trường mỗi năm", { comparator: "increase_by", per: { n: 1, unit: "year" } }],
  ["≥ 3 trường trên 1.000 học sinh", { per: { n: 1000, unit: "pupil" } }],
  ["35–40 %", { comparator: "=", value: 35, valueTo: 40, unit: "percent" }],
  ["≥ 35 % (in 35–40 %)", { value: 35, valueTo: 40, unit: "percent" }],
  ["≥ 88,9 % (8/9)", { value: 88.9, unit: "percent", fraction: { k: 8, n: 9 } }],
  ["không còn", { comparator: "=", value: 0, zero: true }],
  ["≥ 3 trường (từng năm 2026: 2; 2027: 3)", { steps: [2026, 2027].map((year, i) => ({ year, value: 2 + i })) }],
])("%s", (text, changes) => {
  expect(askedText(asked(changes)).replaceAll("\u00a0", " ")).toBe(text);
});

it("English says the same", () => {
  expect(askedText(asked({ period: { from: 2026, to: 2030 } }), "en")).toBe("≥ 3 schools, 2026–2030 together");
});

it("only what a line can show is a level", () => {
  expect(levelAsked(asked({}))).toBe(3);
  expect(levelAsked(asked({ period: { from: 2026, to: 2030 } }))).toBeNull();
  expect(levelAsked(asked({ comparator: "decrease_by", base: { year: 2025, value: 8 } }))).toBe(5);
  expect(levelAsked(asked({ comparator: "decrease_by", base: { year: 2025 } }))).toBeNull();
  expect(levelAsked(asked({ value: null, multiple: 1.5, base: { year: 2025, value: 8 } }))).toBe(12);
});
