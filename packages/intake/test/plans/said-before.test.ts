import { describe, expect, it } from "vitest";
import { readClause, readLines } from "./read-lines.js";

const REPORT = ["Thử, ngày 10 tháng 12 năm 2025", "BÁO CÁO", "Kết quả năm 2025 và phương hướng năm 2026"];

const named = ({ targets }: ReturnType<typeof readClause>) =>
  targets.map(({ value, indicator }) => `${value} ${indicator}`);

describe("a goal that says nothing of its own is of the result before it", () => {
  it.each<[string, string[]]>([
    [
      "Tỷ lệ học sinh tiểu học học 2 buổi/ngày tăng từ 78% lên 92%, dự kiến đạt 95% vào năm 2026.",
      ["95 two_sessions_a_day_rate_primary"],
    ],
    [
      "Giáo viên đạt chuẩn: 91,2%. Kế hoạch năm 2026: 93%; đến 2030: 100%.",
      ["93 teachers_at_standard_rate", "100 teachers_at_standard_rate"],
    ],
    [
      "Tỷ lệ học sinh THCS bỏ học 0,18%, giảm 0,05% so với cùng kỳ; năm 2026 giảm xuống còn 0,12%.",
      ["0.12 dropout_rate_lower_secondary"],
    ],
    [
      "Huy động 98,1% trẻ mẫu giáo, đạt 100,3% kế hoạch; 32,7% trẻ nhà trẻ. Sang năm 2026 nâng hai tỷ lệ này lên 98,5% và 35%.",
      ["98.5 kindergarten_3_5_enrolment_rate", "35 nursery_enrolment_rate"],
    ],
    [
      "Tỷ lệ trường đạt chuẩn quốc gia đạt 59,6%, thấp hơn mục tiêu 62%. Năm 2026 thêm 4 trường, đưa tỷ lệ lên 67,3%.",
      ["4 null", "67.3 national_standard_school_rate"],
    ],
    ["Phổ cập giáo dục THCS mức độ 2, năm 2026 quyết tâm đạt mức độ 3.", ["3 universalisation_lower_secondary_level"]],
  ])("%s", (text, said) => {
    expect(named(readLines([...REPORT, `1. ${text}`]))).toEqual(said);
  });
});

describe("a clause of a plan takes over what it leaves unsaid", () => {
  it.each<[string, string[]]>([
    [
      "95% phòng học kiên cố trong năm 2027; tới cuối nhiệm kỳ đạt 99%.",
      ["95 permanent_classroom_rate", "99 permanent_classroom_rate"],
    ],
    [
      "Nâng tổng số trường đạt chuẩn quốc gia lên 8/11 trường; đến năm 2030 đạt 10/11 trường.",
      ["8 national_standard_schools", "10 national_standard_schools"],
    ],
    [
      "Tỷ lệ trường mầm non, phổ thông công lập đạt chuẩn quốc gia đạt 82%; trong đó tiểu học 88%.",
      ["82 national_standard_public_school_rate", "88 national_standard_public_school_rate_primary"],
    ],
    [
      "GV trên chuẩn: MN 75%, TH 12%, THCS 18%.",
      [
        "75 teachers_above_standard_rate_preschool",
        "12 teachers_above_standard_rate_primary",
        "18 teachers_above_standard_rate_lower_secondary",
      ],
    ],
    [
      "Giữ vững 100% trường đạt chuẩn quốc gia, trong đó có 2 trường mức độ 2 (hiện nay chưa có trường nào).",
      ["100 national_standard_school_rate", "2 national_standard_schools_level2"],
    ],
    ["Tuyển mới lớp 10 công lập 72% học sinh tốt nghiệp THCS.", ["72 grade10_public_admission_rate"]],
  ])("%s", (text, said) => {
    expect(named(readClause(text))).toEqual(said);
  });

  it("an item of a list that only names a level is of the line above it", () => {
    const { targets } = readLines([
      "Thử, ngày 02 tháng 3 năm 2026",
      "KẾ HOẠCH giai đoạn 2026 - 2030",
      "II. MỤC TIÊU",
      "1. Tỷ lệ trường đạt chuẩn quốc gia:",
      "a) Mầm non: trên 80%;",
      "b) Tiểu học: trên 85%.",
    ]);
    expect(targets.map(({ indicator }) => indicator)).toEqual([
      "national_standard_school_rate_preschool",
      "national_standard_school_rate_primary",
    ]);
  });

  it("“các chỉ tiêu nêu trên” that do not say which are none of them for certain", () => {
    const { targets } = readLines([
      "Thử, ngày 02 tháng 3 năm 2022",
      "KẾ HOẠCH giai đoạn 2021 - 2030",
      "I. MỤC TIÊU",
      "1. Đến năm 2025:",
      "- Người từ 15 tuổi trở lên biết chữ: 99%.",
      "- 80% trung tâm học tập cộng đồng xếp loại khá, tốt.",
      "2. Đến năm 2030: các chỉ tiêu nêu trên đạt lần lượt: 99,5%; 97%.",
    ]);
    expect(targets.slice(2).map(({ indicator }) => indicator)).toEqual([null, null]);
  });
});
