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
    "Mỗi trường ít nhất 01 thư viện",
    "Mỗi trường tiểu học có 01 phòng tin học",
    "Xây mới 02 trường mầm non",
    "Không còn lớp học 3 ca",
    "Có 14/15 trường công lập đạt chuẩn quốc gia",
  ])("%s", (words) => {
    expect(read(words).map(({ indicator }) => indicator)).toEqual([null]);
  });
});

it("words that a scan misread are compared as they were meant", () => {
  const scan = "Den nam 2030 ty 1e tre 6 tudi vao 1op 1 dat 99,9%; huy d0ng tre em nha tre dat it nhat 45%";
  expect(read(`${scan}. ${"Duy tri nang cao ket qua pho cap giao duc. ".repeat(12)}`)[0]).toMatchObject({
    indicator: "age6_in_grade1_rate",
    unsure: expect.arrayContaining(["OCR_TEXT"]),
  });
});

it("a phrase is not cut within a term", () => {
  const words = "100% trường ở thôn và ở xã được giao dạy trung học cơ sở trực tuyến";
  expect(read(words)[0]?.phrase).toMatch(/trung học cơ sở$/);
});

it("no level of schooling alone, and no thing alone, is an indicator of an office's table but for what it counts", () => {
  const index = indicatorIndex(registry.indicators);
  const meant = (heading: string): string | undefined => index.meant(meaningOf(heading))?.indicator.id;
  for (const stage of ["Tiểu học", "THCS", "THPT", "Mầm non", "Mẫu giáo", "Nhà trẻ"])
    expect([stage, meant(stage)]).toEqual([stage, undefined]);
  expect(meant("Trường tiểu học")).toBe("schools_primary");
});
