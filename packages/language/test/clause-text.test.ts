import { clauseText, type SaidClause } from "@lotrinh/language";
import { expect, it } from "vitest";

const clause = (changes: Partial<SaidClause>): SaidClause => ({
  ...{ comparator: ">=", value: 2, valueTo: null, unit: "schools", denominator: null, baseYear: null, steps: null },
  ...changes,
});

it.each<[string, string, Partial<SaidClause>]>([
  ["ít nhất 2 lớp mỗi năm", "at least 2 classes a year", { unit: "classes_per_year" }],
  ["ít nhất 1 trung tâm mỗi xã", "at least 1 centre a commune", { value: 1, unit: "centres_per_commune" }],
  [
    "không quá 35 học sinh mỗi lớp",
    "at most 35 pupils a class",
    { comparator: "<=", value: 35, unit: "pupils_per_class" },
  ],
  ["từ 35 đến 40 %", "from 35 to 40%", { value: 35, valueTo: 40, unit: "percent" }],
  [
    "tăng 0,2–0,3 % mỗi năm",
    "rise by 0.2–0.3 % a year",
    { comparator: "increase_by", value: 0.2, valueTo: 0.3, unit: "percent_per_year" },
  ],
  ["trên 2/3", "over 2/3", { comparator: ">", unit: "fraction", denominator: 3 }],
  ["8/9 trường", "8/9 schools", { comparator: "=", value: 8, denominator: 9 }],
  ["1/25", "1/25", { comparator: "=", value: 1, unit: "ratio", denominator: 25 }],
  [
    "giảm 50 % so với năm 2020",
    "fall by 50% on 2020",
    { comparator: "decrease_by", value: 50, unit: "percent_of_base", baseYear: 2020 },
  ],
  [
    "giảm 50 % của mức gốc",
    "fall by 50 % of the base",
    { comparator: "decrease_by", value: 50, unit: "percent_of_base" },
  ],
  ["duy trì mức độ 3", "maintain level 3", { comparator: "maintain", value: 3, unit: "level" }],
  ["từ hạng 10 trở lên", "place 10 or better", { comparator: "<=", value: 10, unit: "rank" }],
  ["91 · 93,5 %", "91 · 93.5 %", { unit: "percent", steps: [{ value: 91 }, { value: 93.5 }] }],
])("%s · %s", (vi, en, changes) => {
  expect(clauseText(clause(changes)).replaceAll("\u00a0", " ")).toBe(vi);
  expect(clauseText(clause(changes), "en").replaceAll("\u00a0", " ")).toBe(en);
});

it("a unit that nobody made is refused", () => {
  expect(() => clauseText(clause({ unit: "things_per_year" }))).toThrow(RangeError);
});
