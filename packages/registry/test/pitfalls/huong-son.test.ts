import { findPlan } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { codes, defaultOf, params, printed, readings, registry, target } from "./bundled.js";

// The numbers are those of the inventory of pitfalls.

const plan = findPlan(registry, "huong-son-2025");

test("1: a plan without number and day is a draft dated to its month", () => {
  expect(plan).toMatchObject({ status: "unsigned", number: "", date: "2025-02" });
  expect(plan.targets.every(({ id }) => codes(id).includes("UNSIGNED_DRAFT"))).toBe(true);
});

test("2: “duy trì” holds in every year, at the level that is printed", () => {
  for (const [id, level] of [
    ["huong-son.universalisation-primary-level.2030", 3],
    ["huong-son.universalisation-lower-secondary-level.2030", 3],
    ["huong-son.literacy-standard-level.2030", 2],
  ] as const) {
    expect(target(id).kind).toBe("maintain");
    expect(printed(id)).toBe(`maintain ${level} level`);
    expect(defaultOf(id)?.comparator).toBe("maintain");
  }
});

test("3: “(đã đạt)” is a claim without a value", () => {
  const id = "huong-son.universalisation-preschool5-met.2030";
  expect(target(id).value).toBeNull();
  expect(params(id, "BASELINE_CLAIMED")).toEqual({ printed: "(đã đạt)" });
});

test("4: ages 3 and 4 are taken with age 5, of which alone an act speaks, singly or together; no rule defined them then", () => {
  const id = "huong-son.universalisation-preschool3-4-met.2030";
  expect(readings(id)).toEqual([
    "universalisation_preschool3_5_met >= ",
    "universalisation_preschool3_4_met >= ",
    "universalisation_preschool3_4_pooled_met >= ",
  ]);
  expect(codes(id)).toContain("RULE_UNDEFINED");
});

test("5: “trên 40 %” is strict and counts the dual track, with wider numerators beside it", () => {
  const id = "huong-son.lower-secondary-graduates-to-dual-track-rate.2030";
  expect(printed(id)).toBe("> 40 percent");
  expect(codes(id)).toEqual(expect.arrayContaining(["STRICTNESS", "CONSTRUCT"]));
  expect(readings(id)).toEqual([
    "lower_secondary_graduates_to_dual_track_rate > 40",
    "lower_secondary_graduates_to_vocational_rate > 40",
    "lower_secondary_graduates_to_vocational_secondary_rate > 40",
    "lower_secondary_graduates_to_vocational_all_rate > 40",
  ]);
});

test("6: “45 % … trở lên” is at least 45, or of graduates of upper secondary and above", () => {
  const id = "huong-son.upper-secondary-graduates-to-vocational-college-rate.2030";
  expect(printed(id)).toBe(">= 45 percent");
  expect(readings(id).slice(0, 2)).toEqual([
    "upper_secondary_graduates_to_vocational_college_rate >= 45",
    "upper_secondary_and_above_graduates_to_vocational_college_rate >= 45",
  ]);
});

test("7: schools that carry out an activity “effectively” have no measure for it", () => {
  for (const level of ["lower", "upper"]) {
    const id = `huong-son.career-activity-school-rate-${level}-secondary.2030`;
    expect(readings(id)).toEqual([
      `career_activity_school_rate_${level}_secondary >= 100`,
      `career_activity_effective_school_rate_${level}_secondary >= 100`,
    ]);
    expect(codes(id)).toContain("UNDEFINED_MEASURE");
  }
});

test("8: “kết quả cập giáo dục” stays as printed and is read with its missing word", () => {
  const id = "huong-son.universalisation-lower-secondary-level.2030";
  expect(target(id).phrase).toContain("kết quả cập giáo dục");
  expect(params(id, "MISPRINT")).toEqual({ printed: "kết quả cập giáo dục", read: "kết quả phổ cập giáo dục" });
});

test("9: no target of 2030 has the district for an owner, and its communes are known", () => {
  expect(plan.targets.every(({ id }) => codes(id).includes("ORPHAN_UNIT"))).toBe(true);
  const heirs = registry.lineage.filter(({ locality }) => locality === "huong-son").map(({ toCode }) => toCode);
  expect(new Set(heirs).size).toBe(9);
});
