import { findPlan } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { codes, params, printed, readings, registry, target } from "./bundled.js";

const plan = findPlan(registry, "rach-gia-197-kh-tu");

test("30: the city is inferred, says each target, with the evidence", () => {
  expect(plan).toMatchObject({ status: "ocr", number: "197-KH/TU", date: "2024" });
  for (const { id } of plan.targets) {
    expect(params(id, "LOCALITY_INFERRED")?.["evidence"]).toMatch(/236-KH\/TU.*26.*99,9.*12 phường-xã/);
  }
  expect(plan.missing.map(({ what }) => what)).toContain("Ngày ban hành");
});

test("31: the 6 of “tré 6 tudi” is confirmed by the parent plan, which has another figure for age 5", () => {
  const id = "rach-gia.age6-in-school-rate.2030";
  expect(printed(id)).toBe("= 99.9 percent");
  expect(params(id, "OCR_DOUBT")?.["printed"]).toBe("tré 6 tudi");
  const parent = (indicator: string) =>
    registry.benchmarks.find((one) => one.locality === "kien-giang" && one.indicator === indicator)?.value;
  expect([parent("age6_in_school_rate"), parent("kindergarten_5_enrolment_rate")]).toEqual([99.9, 99.2]);
});

test("32: 97 % literate has no level: level 1, or level 2", () => {
  expect(readings("rach-gia.literacy-level1-rate-15-60.2030")).toEqual([
    "literacy_level1_rate_15_60 >= 97",
    "literacy_level2_rate_15_60 >= 97",
  ]);
  expect(codes("rach-gia.literacy-level1-rate-15-60.2030")).toContain("AMBIGUOUS_SCOPE");
});

test("33: 30 % of graduates in vocational study is the measure of Long Biên's 30 %", () => {
  const id = "rach-gia.lower-secondary-graduates-to-vocational-rate.2030";
  expect(target(id).indicator).toBe(target("long-bien.lower-secondary-graduates-to-vocational-rate.2030").indicator);
  expect(codes(id)).toContain("AMBIGUOUS_BASE");
});

test("34: only figures before a percent sign are values, never a letter read as a digit", () => {
  const values = plan.targets.flatMap(({ value, phrase }) => (value === null ? [] : [[value, phrase] as const]));
  expect(values.map(([value]) => value).sort((one, other) => one - other)).toEqual([26, 30, 97, 99.9]);
  for (const [value, phrase] of values) expect(phrase).toContain(`${String(value).replace(".", ",")}%`);
});

test("35: the goals of 2045 have no metric", () => {
  expect(plan.targets.filter(({ horizon }) => horizon === 2045)).toMatchObject([{ kind: "qualitative", value: null }]);
});

test("36: national standards without a level are the lowest ones, or the highest", () => {
  expect(readings("rach-gia.universalisation-minimum-standards-met.2030")).toEqual([
    "universalisation_minimum_standards_met >= ",
    "universalisation_highest_standards_met >= ",
  ]);
});
