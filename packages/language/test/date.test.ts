import { formatDate, isDate, schoolYear } from "@lotrinh/language";
import { expect, test } from "vitest";

test("a school year is named by both its years", () => {
  expect(schoolYear(2025)).toBe("2025–2026");
});

test("a date is printed as far as it is known", () => {
  expect(["2022-04-29", "2025-02", "2025"].map((date) => formatDate(date))).toEqual(["29/4/2022", "02/2025", "2025"]);
  expect(["2022-04-29", "2025-02", "2025"].map((date) => formatDate(date, "en"))).toEqual([
    "29 April 2022",
    "February 2025",
    "2025",
  ]);
});

test("only days that exist are dates", () => {
  expect(["2024-02-29", "2000-02-29", "2025-12-31"].every(isDate)).toBe(true);
  const wrong = ["2025-02-29", "1900-02-29", "2025-13", "2025-00", "2025-04-31", "2025-4-1", "29/4/2022", ""];
  expect(wrong.filter(isDate)).toEqual([]);
  expect(() => formatDate("2025-02-29")).toThrow(
    new RangeError("invalid date; not YYYY-MM-DD, YYYY-MM or YYYY: 2025-02-29"),
  );
});
