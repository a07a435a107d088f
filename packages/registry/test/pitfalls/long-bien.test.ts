import { findPlan } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { codes, defaultOf, params, printed, readings, registry, target } from "./bundled.js";

const plan = findPlan(registry, "long-bien-2025");
const wards = ["preschool5", "primary-level3", "lower-secondary-level3", "literacy-level2"].map(
  (standard) => `long-bien.communes-at-${standard}-rate.2030`,
);

test("20: 13/13 and 14/14 are kept as wards, judged as all wards of the day, and the two lists are said to differ", () => {
  expect(wards.map(printed)).toEqual([13, 14, 14, 14].map((count) => `maintain ${count} wards`));
  for (const id of wards) {
    expect(defaultOf(id)).toMatchObject({ comparator: "maintain", value: 100, unit: "percent" });
    expect(codes(id)).toContain("UNIT_COUNT_MISMATCH");
  }
});

test("21: after 100 % have completed nobody remains: the clauses contradict each other as worded", () => {
  const completed = "long-bien.on-age-completion-rate-primary.2030";
  const remaining = "long-bien.remaining-age11-in-primary-rate.2030";
  expect(codes(completed)).toContain("CONTRADICTION");
  expect(codes(remaining)).toContain("CONTRADICTION");
  expect(readings(completed)).toContain("age11_completed_or_in_primary_rate >= 100");
});

test("22: 99 % of ages 15–18 is above the ceiling of 85 %, and other bases stand beside it", () => {
  const id = "long-bien.attendance-rate-15-18.2030";
  const warned = defaultOf(id)?.warnings.find(({ code }) => code === "STRUCTURAL_CEILING");
  expect(warned?.params).toEqual({ value: 99, ceiling: 85 });
  expect(readings(id)).toEqual([
    "attendance_rate_15_18 >= 99",
    "attendance_rate_15_17 >= 99",
    "attendance_rate_15_18_with_higher_education >= 99",
  ]);
});

test("23: level 2 of literacy is not compared with the level 1 of Hải Phòng", () => {
  const id = "long-bien.literacy-level2-rate-15-60.2030";
  expect(target(id).indicator).not.toBe(target("hai-phong.literacy-level1-rate-15-60.2030").indicator);
  expect(codes(id)).toContain("CONSTRUCT");
});

test("24: new literates go on learning and do not relapse, both or each", () => {
  expect(readings("long-bien.new-literates-continuing-not-relapsing-rate.2030")).toEqual([
    "new_literates_continuing_not_relapsing_rate >= 99",
    "new_literates_continuing_rate >= 99",
    "new_literates_not_relapsing_rate >= 99",
  ]);
});

test("25: 99.80 % and 99.9 % tell single persons apart", () => {
  const precise = ["lower-secondary-completion-rate-15-18", "age6-in-grade1-rate"].map(
    (slug) => params(`long-bien.${slug}.2030`, "SPURIOUS_PRECISION")?.["persons"],
  );
  expect(precise).toEqual([500, 1000]);
});

test("26: streaming shares of 30 and 40 % are a question, being below the 40 and 45 % of Decision 522", () => {
  for (const [id, value, national] of [
    ["long-bien.lower-secondary-graduates-to-vocational-rate.2030", 30, 40],
    ["long-bien.upper-secondary-graduates-to-vocational-college-rate.2030", 40, 45],
  ] as const) {
    expect(printed(id)).toBe(`= ${value} percent`);
    expect(params(id, "BELOW_NATIONAL")).toMatchObject({ value, national });
  }
});

test("27: “Phân đầu” stays as printed and is read as a will, not a duty", () => {
  const id = "long-bien.lower-secondary-graduates-to-vocational-rate.2030";
  expect(target(id).phrase).toContain("Phân đầu");
  expect(target(id).modality).toBe("strive");
  expect(params(id, "OCR_DOUBT")).toEqual({ printed: "Phân đầu", read: "Phấn đấu" });
});

test("28: what is kept is kept in every year, wards and schools alike", () => {
  const kept = plan.targets.filter(({ phrase }) => /duy trì/i.test(phrase)).map(({ id }) => id);
  expect(kept).toHaveLength(6);
  for (const id of kept) expect(defaultOf(id)?.comparator).toBe("maintain");
});

test("29: where headings jump, every clause has the line that holds it", () => {
  expect(plan.targets.every(({ line }) => line >= 37 && line <= plan.document.lines)).toBe(true);
  const lines = plan.targets.map(({ line }) => line);
  expect(lines).toEqual([...lines].sort((one, other) => one - other));
});

test("beyond the 50: the lower-secondary diploma of ages 15–18 is no longer issued from 1 January 2026", () => {
  const id = "long-bien.lower-secondary-completion-rate-15-18.2030";
  expect(params(id, "ABOLISHED_OBJECT")?.["date"]).toBe("2026-01-01");
  expect(readings(id)).toEqual([
    "lower_secondary_completion_rate_15_18 >= 99.8",
    "lower_secondary_diploma_rate_15_18 >= 99.8",
  ]);
});

test("“tất cả các trường” is 100 % though no figure is printed; “các trường học” may also be those that are upgraded", () => {
  for (const slug of ["schools-it-systems-rate", "schools-facilities-standard-rate"]) {
    const id = `long-bien.${slug}.2030`;
    expect(target(id).value).toBeNull();
    expect(defaultOf(id)).toMatchObject({ comparator: ">=", value: 100 });
  }
  expect(readings("long-bien.schools-facilities-standard-rate.2030")[1]).toBe(
    "schools_facilities_standard_rate increase_by ",
  );
});
