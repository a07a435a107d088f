import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PlanDocument, readPlan } from "@lotrinh/intake";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { indicatorIndex } from "../../src/tables/measures/indicator-index.js";
import { meaningOf } from "../../src/tables/measures/signature.js";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const registry = loadRegistry({ data: path("../../../../data"), seeds: path("../../../../seeds") });
const indicators = registry.indicators.map((one) => ({ ...one, name: one.name.vi }));

/** Clauses in the usual words of plans, made up, each of one indicator. */
const CLAUSES = readFileSync(path("named-clauses.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map(
    (line) =>
      [
        line.slice(0, line.indexOf(",")),
        line
          .slice(line.indexOf(",") + 1)
          .replace(/^"(.*)"$/, "$1")
          .replaceAll('""', '"'),
      ] as const,
  );

function read(text: string) {
  const lines = ["Thử, ngày 02 tháng 3 năm 2026", "KẾ HOẠCH giai đoạn 2026 - 2030", "II. MỤC TIÊU", `1. ${text}.`];
  const blocks = lines.map((one, i) => ({ kind: "paragraph" as const, line: i + 1, text: one }));
  const document: PlanDocument = { format: "txt", blocks, lines: blocks.length };
  return readPlan(document, { indicators }).targets;
}

describe("an indicator is recognised from its usual words", () => {
  it.each(CLAUSES)("%s: %s", (id, words) => {
    expect(read(words).map(({ indicator }) => indicator)).toEqual([id]);
  });
});

describe("words of another thing are given no indicator, only the nearest", () => {
  it.each([
    "30% giáo viên THPT có trình độ thạc sĩ",
    "Giảm một nửa số giáo viên chưa đạt chuẩn",
    "Giảm 2/3 số trường thiếu giáo viên tin học",
    "1 máy tính/20 học sinh ở trung học phổ thông",
    "Tỷ lệ người trên 60 tuổi biết chữ đạt 85%",
    "Tỷ lệ trẻ 24 - 36 tháng tuổi ra lớp đạt 55%",
    "Tỷ lệ học sinh lưu ban, bỏ học cấp THCS không quá 0,6%",
    "Xóa mù chữ cho 75 học viên",
  ])("%s", (words) => {
    expect(read(words).map(({ indicator }) => indicator)).toEqual([null]);
  });
});

it("no level of schooling alone, and no thing alone, is an indicator of an office's table but for what it counts", () => {
  const index = indicatorIndex(registry.indicators);
  const meant = (heading: string): string | undefined => index.meant(meaningOf(heading))?.indicator.id;
  for (const stage of ["Tiểu học", "THCS", "THPT", "Mầm non", "Mẫu giáo", "Nhà trẻ"])
    expect([stage, meant(stage)]).toEqual([stage, undefined]);
  expect(meant("Trường tiểu học")).toBe("schools_primary");
});
