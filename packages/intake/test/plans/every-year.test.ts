import { describe, expect, it } from "vitest";
import { readClause, readLines } from "./read-lines.js";

const TWO_DEADLINES = [
  "Thử, ngày 02 tháng 3 năm 2022",
  "KẾ HOẠCH xây dựng xã hội học tập giai đoạn 2021 - 2030",
  "I. MỤC TIÊU",
];

describe("what is promised of each year is no target of the last year alone", () => {
  it.each<[string, string[]]>([
    ["Hằng năm huy động trên 99% trẻ 5 tuổi ra lớp.", ["maintain > 99 percent 2026–2030"]],
    ["Mỗi năm, tỷ lệ học sinh bỏ học không quá 0,2%.", ["maintain <= 0.2 percent 2026–2030"]],
    ["Tỷ lệ đỗ tốt nghiệp THPT hằng năm đạt từ 98% trở lên.", ["maintain >= 98 percent 2026–2030"]],
    [
      "Hằng năm có 95% trẻ mẫu giáo và 45% trẻ nhà trẻ ra lớp.",
      ["maintain = 95 percent 2026–2030", "maintain = 45 percent 2026–2030"],
    ],
    [
      "Tỷ lệ học sinh bỏ học hằng năm không vượt quá 0,1% ở tiểu học, 0,4% ở THCS.",
      ["maintain <= 0.1 percent 2026–2030", "maintain <= 0.4 percent 2026–2030"],
    ],
    [
      "Hằng năm, 100% xã rà soát người mù chữ; ít nhất 80% người học hoàn thành chương trình; năm 2028 mở 5 lớp.",
      ["maintain = 100 percent 2026–2030", "maintain >= 80 percent 2026–2030", "count = 5 classes null–2028"],
    ],
    ["Bình quân mỗi năm đạt 95% trẻ mẫu giáo ra lớp.", ["reach = 95 percent 2026–2030"]],
    ["Mỗi năm mở 3 lớp xóa mù chữ.", ["count = 3 classes_per_year 2026–2030"]],
    ["Bình quân mỗi năm tăng thêm 2 trường đạt chuẩn quốc gia.", ["change increase_by 2 schools_per_year 2026–2030"]],
    ["Từ năm 2028, mỗi năm có ít nhất 02 trường đạt mức độ 2.", ["count >= 2 schools_per_year 2028–2030"]],
  ])("%s", (text, said) => {
    expect(
      readClause(text).targets.map(
        ({ kind, comparator, value, unit, from_year, year }) =>
          `${kind} ${comparator} ${value} ${unit} ${from_year}–${year}`,
      ),
    ).toEqual(said);
  });

  it("under a heading “đến năm 2025” it is of each year up to 2025", () => {
    const { targets } = readLines([
      ...TWO_DEADLINES,
      "1. Đến năm 2025:",
      "- Mỗi năm trên 90% số người mới biết chữ tiếp tục học tập;",
      "- Mỗi năm mở 6 lớp xóa mù chữ.",
    ]);
    expect(targets.map(({ kind, unit, from_year, year }) => [kind, unit, from_year, year])).toEqual([
      ["maintain", "percent", 2021, 2025],
      ["count", "classes_per_year", 2021, 2025],
    ]);
  });
});
