import { findPlan, indicatorOf } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { codes, defaultOf, params, printed, readings, registry, target } from "./bundled.js";

const plan = findPlan(registry, "chi-lang-141-kh-ubnd-2022");
const both = (slug: string) => [2025, 2030].map((year) => `chi-lang.${slug}.${year}`);

test("37: one promise of two periods is a series, aimed at in 2025 and completed in 2030", () => {
  const [first, second] = both("kindergarten-4-enrolment-rate").map(target);
  expect([first?.modality, second?.modality]).toEqual(["aim", "complete"]);
  expect(first?.series).toBe(second?.series);
  expect([first?.value, second?.value]).toEqual([99.9, 99.9]);
  expect(params("chi-lang.kindergarten-4-enrolment-rate.2030", "SERIES_SAME_VALUE")?.["otherYear"]).toBe(2025);
});

test("38: 33 schools and “từ 38 trở lên” are stocks, at least, of all schools or the district's, with or without expiry", () => {
  expect(both("national-standard-schools").map(printed)).toEqual(["= 33 schools", ">= 38 schools"]);
  for (const id of both("national-standard-schools")) {
    expect(target(id).kind).toBe("count");
    expect(target(id).readings.map(({ indicator, comparator }) => `${indicator} ${comparator}`)).toEqual([
      "national_standard_schools >=",
      "national_standard_schools_district_managed >=",
      "national_standard_schools_ever_recognised >=",
    ]);
    expect(params(id, "CERTIFICATE_EXPIRY")).toEqual({ years: 5 });
  }
});

test("39: “giảm từ 03 … trở lên” is three fewer than an unknown number, bound up with the certified schools", () => {
  const id = "chi-lang.schools-total.2025";
  expect(printed(id)).toBe("decrease_by 3 schools");
  expect(target(id).kind).toBe("change");
  expect(codes(id)).toEqual(expect.arrayContaining(["AMBIGUOUS_BASE", "INTERACTS"]));
});

test("40: 95 % of communes is no level of the district and goes by whole units", () => {
  const id = "chi-lang.communes-at-lower-secondary-level3-rate.2025";
  expect(target(id).unit).toBe("percent");
  expect(params(id, "GRANULARITY")).toEqual({ value: 95, units: 20, needed: 19, unitsToday: 6, neededToday: 6 });
});

test("41: whether 100 % covers lower secondary too is open", () => {
  const id = "chi-lang.net-enrolment-rate-lower-secondary.2030";
  expect(readings(id)).toEqual([
    "net_enrolment_rate_lower_secondary >= 100",
    "net_enrolment_rate_lower_secondary > 99.9",
  ]);
  expect(codes(id)).toContain("AMBIGUOUS_SCOPE");
});

test("42: ages 15–18 “sau khi tốt nghiệp” is the transition of graduates, or attendance of an age group under its ceiling", () => {
  for (const [id, value] of both("transition-rate-lower-secondary-to-further").map(
    (id, i) => [id, [90, 95][i]] as const,
  )) {
    expect(readings(id)).toEqual([
      `transition_rate_lower_secondary_to_further > ${value}`,
      `attendance_rate_15_18 > ${value}`,
    ]);
    expect(codes(id)).toContain("STRUCTURAL_CEILING");
  }
});

test("43: literacy from 15 up is the survey's, or fluency by the register, and no level of the decree", () => {
  for (const id of both("literacy-rate-15plus")) {
    expect(target(id).readings.map(({ indicator }) => indicator)).toEqual([
      "literacy_rate_15plus",
      "vietnamese_fluency_rate_15plus",
    ]);
    expect(params(id, "CONSTRUCT")?.["notThis"]).toContain("Nghị định 20/2014");
  }
});

test("44: graduates are counted on candidates, on grade 12 or on entrants", () => {
  for (const id of both("upper-secondary-exam-pass-rate")) {
    expect(target(id).readings.map(({ indicator }) => indicator)).toEqual([
      "upper_secondary_exam_pass_rate",
      "upper_secondary_graduation_rate_grade12",
      "upper_secondary_graduation_rate_grade10_entrants",
    ]);
  }
});

test("45: 6 % and 10 % in boarding schools are bounded by places", () => {
  expect(both("ethnic-minority-boarding-school-rate").map(printed)).toEqual(["= 6 percent", "= 10 percent"]);
  for (const id of both("ethnic-minority-boarding-school-rate")) expect(codes(id)).toContain("CAPACITY_BOUND");
});

test("46: “trong đó 19 %” is of all teachers or of the qualified, and “trên … trở lên” has two comparators", () => {
  expect(readings("chi-lang.teachers-above-standard-rate.2025")).toEqual([
    "teachers_above_standard_rate >= 19",
    "teachers_above_standard_share_of_qualified >= 19",
  ]);
  expect(codes("chi-lang.teachers-at-standard-rate.2025")).toContain("DOUBLE_COMPARATOR");
});

test("47: staffing against the norm depends on the norm of the day", () => {
  for (const id of both("teacher-staffing-rate")) expect(codes(id)).toContain("NORM_VERSION");
  expect(indicatorOf(registry, "teacher_staffing_rate").upper).toBeNull();
});

test("48: annexes I and II are missing, and so is every starting value", () => {
  expect(plan.missing.map(({ what }) => what)).toEqual(["Phụ lục I", "Phụ lục II"]);
  const figures = plan.targets.filter(({ unit, kind }) => unit === "percent" && kind === "reach");
  expect(figures.every(({ id }) => codes(id).includes("MISSING_BASELINE"))).toBe(true);
});

test("49: “Phần đầu” stays as printed and is read as a will", () => {
  for (const { id } of plan.targets.filter(({ phrase }) => phrase.startsWith("Phần đầu"))) {
    expect(params(id, "OCR_DOUBT")).toEqual({ printed: "Phần đầu", read: "Phấn đấu" });
    expect(target(id).modality).toBe("strive");
  }
});

test("50: the targets of 2025 are past by the date of the data, those of 2030 are not", () => {
  const past = plan.targets.filter(({ horizon }) => registry.asOf > `${horizon}-12`);
  expect(new Set(past.map(({ horizon }) => horizon))).toEqual(new Set([2025]));
  expect(past).toHaveLength(27);
});

test("a standard kept in every year reads as maintained", () => {
  expect(defaultOf("chi-lang.universalisation-primary-level.2030")).toMatchObject({ comparator: "maintain", value: 3 });
});

test("tasks without a deadline take 2030, the last year of the plan, and say so", () => {
  const tasks = plan.targets.filter(({ section }) => section.startsWith("III"));
  expect(tasks).toHaveLength(4);
  for (const { id, horizon } of tasks) expect(params(id, "HORIZON_UNSTATED")).toEqual({ year: horizon });
});
