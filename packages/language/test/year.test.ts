import { yearLabel } from "@lotrinh/language";
import { expect, test } from "vitest";

test("figures of autumn and June belong to a school year, others to a calendar year", () => {
  expect((["autumn", "june", "calendar", "year-end"] as const).map((timing) => yearLabel(2025, timing))).toEqual([
    "2025–2026",
    "2025–2026",
    "2025",
    "2025",
  ]);
});
