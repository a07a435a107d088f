import { findPlan, indicatorOf } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { codes, defaultOf, params, printed, readings, registry, target } from "./bundled.js";

const plan = findPlan(registry, "hai-phong-2025");

test("10: the 0.5 % and 0.4 % of adults have every reading, and those that contradict the next sentence say so", () => {
  const all = "hai-phong.new-literates-share-of-adults.2030";
  const young = "hai-phong.new-literates-15-60-share-of-adults.2030";
  expect(target(all).readings.map(({ id }) => id)).toEqual([
    "of-adults",
    "rate-gain",
    "of-illiterate",
    "down-to",
    "per-year",
  ]);
  expect(readings(all)[0]).toBe("new_literates_share_of_adults >= 0.5");
  expect(target(young).readings.map(({ id }) => id)).toEqual([
    "of-adults",
    "of-15-60",
    "of-illiterate",
    "down-to",
    "per-year",
    "share-of-the-half",
  ]);
  const contradicted = target(young).readings.filter(({ warnings }) =>
    warnings.some((w) => w.code === "CONTRADICTION"),
  );
  expect(contradicted.map(({ id }) => id)).toEqual(["down-to", "per-year"]);
});

test("11: 99.8 % at level 1 and the standard of level 2 are two targets, and “bền vững” may be years in a row", () => {
  expect(printed("hai-phong.literacy-level1-rate-15-60.2030")).toBe("= 99.8 percent");
  expect(codes("hai-phong.literacy-level1-rate-15-60.2030")).toContain("CONSTRUCT");
  expect(printed("hai-phong.literacy-standard-level.2030")).toBe("= 2 level");
  expect(readings("hai-phong.literacy-standard-level.2030")).toEqual([
    "literacy_standard_level >= 2",
    "literacy_standard_level maintain 2",
    "literacy_level2_consecutive_years >= 3",
  ]);
});

test("12: 100 % of an age group has a rounded reading", () => {
  expect(readings("hai-phong.net-enrolment-rate-primary.2030")).toContain("net_enrolment_rate_primary >= 99.5");
});

test("13: each share of schools keeps its own comparator, and 78 % is below the national 80 %", () => {
  const rate = (level: string) => `hai-phong.national-standard-school-rate-${level}.2030`;
  expect(["preschool", "primary", "lower-secondary", "upper-secondary"].map((level) => printed(rate(level)))).toEqual([
    "> 75 percent",
    "= 85 percent",
    "= 78 percent",
    "= 80 percent",
  ]);
  expect(params(rate("lower-secondary"), "BELOW_NATIONAL")).toMatchObject({ value: 78, national: 80 });
});

test("14: shares of schools are of all schools or of public ones, and certificates expire", () => {
  for (const level of ["preschool", "primary", "lower_secondary", "upper_secondary"]) {
    const id = `hai-phong.national-standard-school-rate-${level.replace("_", "-")}.2030`;
    expect(target(id).readings.map(({ indicator }) => indicator)).toEqual([
      `national_standard_school_rate_${level}`,
      `national_standard_public_school_rate_${level}`,
    ]);
    expect(codes(id)).toEqual(expect.arrayContaining(["AMBIGUOUS_BASE", "CERTIFICATE_EXPIRY"]));
  }
});

test("15: going on to any level is no streaming share, and the plan has none", () => {
  const id = "hai-phong.transition-rate-lower-secondary-to-further.2030";
  expect(params(id, "CONSTRUCT")?.["notThis"]).toContain("Quyết định 522/QĐ-TTg");
  expect(plan.targets.filter(({ indicator }) => indicator.includes("graduates_to_vocational"))).toEqual([]);
  expect(target("hai-phong.vocational-share-15-25.2030").indicator).toBe("vocational_share_15_25");
});

test("16: “quốc gia và quốc tế” is one standard or the other, or both", () => {
  expect(readings("hai-phong.vocational-schools-at-standard-rate.2030").slice(0, 2)).toEqual([
    "vocational_schools_at_standard_rate >= 70",
    "vocational_schools_at_both_standards_rate >= 70",
  ]);
});

test("17: “khoảng 50 %” is approximate within five points", () => {
  const id = "hai-phong.labour-force-retrained-rate.2030";
  expect(printed(id)).toBe("~ 50 percent");
  expect(params(id, "APPROXIMATE")).toEqual({ printed: "khoảng 50%", tolerance: 5 });
});

test("18: 60 % of districts has nothing left to count, and “có đơn vị” is at least one", () => {
  expect(printed("hai-phong.learning-districts-rate.2030")).toBe(">= 60 percent");
  expect(codes("hai-phong.learning-districts-rate.2030")).toContain("LAPSED_UNIT");
  expect(target("hai-phong.unesco-learning-city-units.2030")).toMatchObject({ kind: "count", value: null });
  expect(readings("hai-phong.unesco-learning-city-units.2030")).toEqual(["unesco_learning_city_units >= 1"]);
});

test("19: 45 % of nursery age and 99 % of kindergarten age are compared with the national 38 and 97", () => {
  for (const [id, national] of [
    ["hai-phong.nursery-enrolment-rate.2030", 38],
    ["hai-phong.kindergarten-3-5-enrolment-rate.2030", 97],
  ] as const) {
    const { indicator, horizon } = target(id);
    const above = registry.benchmarks.find((one) => one.indicator === indicator && one.year === horizon);
    expect(above).toMatchObject({ locality: "viet-nam", value: national });
    expect(codes(id)).not.toContain("BELOW_NATIONAL");
  }
  expect(codes("hai-phong.kindergarten-3-5-enrolment-rate.2030")).toContain("CONSTRUCT");
});

test("the plan is of the city before Hải Dương joined it", () => {
  expect(
    plan.targets.every(({ id }) => ["TERRITORY_CHANGED", "ORPHAN_UNIT"].some((code) => codes(id).includes(code))),
  ).toBe(true);
});

test("97 % completion of upper secondary is not the completion of an age group that UIS counts for the country", () => {
  const id = "hai-phong.upper-secondary-completion-rate.2030";
  expect(defaultOf(id)?.indicator).toBe("upper_secondary_completion_rate_grade10_entrants");
  expect(codes(id)).toContain("CONSTRUCT");
  expect(target(id).readings.map(({ indicator }) => indicator)).toContain("completion_rate_upper_secondary");
  expect(indicatorOf(registry, "completion_rate_upper_secondary").population).toBe("người 20–22 tuổi");
});
