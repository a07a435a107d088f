import { comparatorText, quantity, unitIds, unitName } from "@lotrinh/language";
import { expect, test } from "vitest";

test("a unit follows its number and a level stands before it", () => {
  expect(quantity(38, "schools")).toBe("38 trường");
  expect(quantity(38, "schools", "en")).toBe("38 schools");
  expect(quantity(3, "level")).toBe("mức độ 3");
  expect(quantity(3, "level", "en")).toBe("level 3");
});

test("rates and shares are printed in percent", () => {
  expect(quantity(99.8, "percent")).toBe("99,8\u00a0%");
  expect(quantity(0.07, "share", "en")).toBe("7%");
});

test("a condition is met or not met", () => {
  expect([1, 0].map((value) => quantity(value, "met"))).toEqual(["đạt", "chưa đạt"]);
  expect([1, 0].map((value) => quantity(value, "met", "en"))).toEqual(["met", "not met"]);
  expect(comparatorText(">=", 1, "met")).toBe("đạt");
  expect(comparatorText("maintain", 1, "met")).toBe("duy trì đạt");
});

test("one English school is singular", () => {
  expect(quantity(1, "schools", "en")).toBe("1 school");
  expect(quantity(1, "schools_per_year", "en")).toBe("1 school a year");
  expect(quantity(1, "schools")).toBe("1 trường");
});

test("what each place is to have is called by its parts", () => {
  expect(unitName("works_per_school_site")).toBe("công trình mỗi điểm trường");
  expect(unitName("teachers_per_centre", "en")).toBe("teachers a centre");
  expect(unitName("students_per_10000_people_per_year")).toBe("sinh viên trên một vạn dân mỗi năm");
});

test("a clause reads as its comparator and its value", () => {
  expect(comparatorText(">=", 38, "schools")).toBe("≥ 38 trường");
  expect(comparatorText(">", 99, "percent")).toBe("> 99\u00a0%");
  expect(comparatorText("~", 50, "percent")).toBe("khoảng 50\u00a0%");
  expect(comparatorText("decrease_by", 3, "schools")).toBe("giảm ≥ 3 trường");
  expect(comparatorText("increase_by", 3, "schools", "en")).toBe("rise by ≥ 3 schools");
  expect(comparatorText("maintain", 3, "level")).toBe("duy trì mức độ 3");
});

test("a change of a rate is in percentage points, and one without a value is a direction", () => {
  expect(comparatorText("increase_by", 0.5, "percent")).toBe("tăng ≥ 0,5 điểm phần trăm");
  expect(comparatorText("decrease_by", 2, "percent", "en")).toBe("fall by ≥ 2 percentage points");
  expect(comparatorText("increase_by", null, "percent")).toBe("tăng");
});

test("a clause without a value is to be met or maintained", () => {
  expect(comparatorText("=", null, "level")).toBe("đạt");
  expect(comparatorText("maintain", null, "level", "en")).toBe("maintain");
});

test("every unit has a name in both languages and an unknown one is refused", () => {
  for (const unit of unitIds()) {
    expect(unitName(unit)).not.toBe("");
    expect(unitName(unit, "en")).not.toBe("");
  }
  expect(() => quantity(1, "furlongs")).toThrow(new RangeError("unknown unit: furlongs"));
  expect(() => unitName("toString")).toThrow(RangeError);
});
