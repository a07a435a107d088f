import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PlanDocument, readPlan } from "@lotrinh/intake";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { indicatorIndex } from "../../src/tables/measures/indicator-index.js";
import { meaningOf } from "../../src/tables/measures/signature.js";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const registry = loadRegistry({
  data: path("../../../../data"),
  seeds: path("../../../../seeds"),
});
const indicators = registry.indicators.map((one) => ({
  ...one,
  name: one.name.vi,
}));

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
  const blocks = lines.map((one, i) => ({
    kind: "paragraph" as const,
    line: i + 1,
    text: one,
  }));
  const document: PlanDocument = {
    format: "txt",
    blocks,
    lines: blocks.length,
  };
  return readPlan(document, { indicators }).targets;
}

describe("an indicator is recognised from its usual words", () => {
  it.each(CLAUSES)("%s: %s", (id, words) => {
    expect(read(words).map(({ indicator }) => indicator)).toEqual([id]);
  });
});

describe("words of another thing are given no indicator, only the nearest", () => {
  it.each([
    "Xóa mù chữ cho 800 người; phấn đấu 100% đơn vị cấp tỉnh, 95% đơn vị cấp xã giữ chuẩn",
    "100% trẻ được học chương trình mới, giảm tỷ lệ trẻ suy dinh dưỡng thể thấp còi",
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
    "Toàn xã có 120 lớp",
    "Tỷ lệ kiên cố hóa trường lớp đạt 95%",
    "Tỷ lệ lên lớp đạt 99%",
    "Có 14/15 trường công lập đạt chuẩn quốc gia",
  ])("%s", (words) => {
    expect(new Set(read(words).map(({ indicator }) => indicator))).toEqual(new Set([null]));
  });
});

describe("each figure of a clause has the indicator that its own words, or those it goes on from, name", () => {
  it.each<[string, string[]]>([
    [
      "Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân và thể thấp còi đều giảm xuống dưới 4%",
      ["underweight_rate_preschool", "stunting_rate_preschool"],
    ],
    [
      "Tỷ lệ học sinh tiểu học bỏ học và tỷ lệ học sinh THCS bỏ học dưới 0,2%",
      ["dropout_rate_primary", "dropout_rate_lower_secondary"],
    ],
    [
      "Tỷ lệ giáo viên đạt chuẩn trình độ đào tạo: mầm non 98%, tiểu học 97%, THCS 99%",
      [
        "teachers_at_standard_rate_preschool",
        "teachers_at_standard_rate_primary",
        "teachers_at_standard_rate_lower_secondary",
      ],
    ],
    [
      "Tỷ lệ học sinh bỏ học cấp tiểu học không quá 0,05%, cấp THCS dưới 0,3%",
      ["dropout_rate_primary", "dropout_rate_lower_secondary"],
    ],
    [
      "Sĩ số không vượt quá 33 học sinh/lớp ở tiểu học và 40 học sinh/lớp ở THCS",
      ["pupils_per_class_primary", "pupils_per_class_lower_secondary"],
    ],
    [
      "35% học sinh tốt nghiệp THCS vào học nghề, 65% còn lại học tiếp THPT",
      ["lower_secondary_graduates_to_vocational_rate", "transition_rate_lower_secondary_to_upper_secondary"],
    ],
  ])("%s", (words, ids) => {
    expect(read(words).map(({ indicator }) => indicator)).toEqual(ids);
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
