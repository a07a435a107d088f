import { describe, expect, it } from "vitest";
import { readClause, readLines } from "./read-lines.js";

const split = ({ targets, facts }: ReturnType<typeof readClause>) =>
  [targets, facts].map((list) => list.map(({ value, year }) => `${value} ${year}`));

const REPORT = ["Thử, ngày 10 tháng 12 năm 2025", "BÁO CÁO", "Kết quả năm 2025 và phương hướng năm 2026"];
const HALF = ["BÁO CÁO", "Sơ kết học kỳ I, phương hướng học kỳ II năm học 2025 - 2026", "I. Mầm non"];

describe("in a report that tells and plans in one line, what is planned is the target", () => {
  it.each<[string, readonly string[], string, string[], string[]]>([
    [
      "a target of the year that is over, missed",
      REPORT,
      "Có 7/10 trường đạt chuẩn, không đạt chỉ tiêu 80% đề ra đầu năm. Năm 2026 công nhận thêm 01 trường.",
      ["1 2026"],
      ["7 null", "80 null"],
    ],
    [
      "or in brackets",
      REPORT,
      "Giáo viên đạt chuẩn: 91,2% (chỉ tiêu 90%). Kế hoạch năm 2026: 93%; đến 2030: 100%.",
      ["93 2026", "100 2030"],
      ["91.2 null", "90 null"],
    ],
    [
      "a list that is planned goes on after a semicolon",
      HALF,
      "Phấn đấu cuối năm: trẻ chuyên cần 95% trở lên; trẻ suy dinh dưỡng dưới 4%.",
      ["95 2025", "4 2025"],
      [],
    ],
    [
      "until it tells again",
      HALF,
      "Phấn đấu cuối năm: trẻ chuyên cần 95% trở lên; hiện có 12 trẻ suy dinh dưỡng.",
      ["95 2025"],
      ["12 2025"],
    ],
    [
      "the second half of a school year",
      HALF,
      "Chuyên cần học kỳ I đạt 97,8%; học kỳ II duy trì từ 98% trở lên.",
      ["98 2025"],
      ["97.8 null"],
    ],
    [
      "an undated report of a school year is of its first year",
      HALF,
      "Tổ chức 02 lớp xóa mù chữ. Năm 2026 mở 03 lớp, 75 học viên.",
      ["3 2026", "75 2026"],
      ["2 null"],
    ],
  ])("%s", (_, head, text, targets, facts) => {
    expect(split(readLines([...head, `1. ${text}`]))).toEqual([targets, facts]);
  });
});

describe("in a plan, what a clause tells of today is no target", () => {
  it.each<[string, string[], string[]]>([
    ["Trên cơ sở kết quả 71,4% hiện nay, phấn đấu 85% trường đạt chuẩn quốc gia.", ["85 2030"], ["71.4 2026"]],
    ["Không còn phòng học tạm (cuối năm 2025 còn 137 phòng).", ["0 2030"], ["137 2025"]],
    ["Trẻ nhà trẻ ra lớp: 33% trở lên (tăng 2,1% so với năm học trước).", ["33 2030"], ["2.1 null"]],
    ["Hoàn thành chỉ tiêu của nhiệm kỳ trước: 95% phòng học kiên cố ngay trong năm 2027.", ["95 2027"], []],
    ["Không quá 5% số lớp vượt 45 học sinh.", ["5 2030"], []],
    ["Đến giữa nhiệm kỳ (năm 2028), 15 xã đạt phổ cập giáo dục THCS mức độ 3.", ["15 2028"], []],
  ])("%s", (text, targets, facts) => {
    expect(split(readClause(text))).toEqual([targets, facts]);
  });

  it("nor is the size of what there is, under a heading of it", () => {
    const { targets } = readLines([
      "KẾ HOẠCH nhiệm vụ năm học 2025 - 2026",
      "A. QUY MÔ NĂM HỌC",
      "Toàn huyện có 52 trường với 748 lớp, 23.106 học sinh.",
      "B. CHỈ TIÊU",
      "- Trẻ nhà trẻ ra lớp: 33%.",
    ]);
    expect(targets.map(({ value }) => value)).toEqual([33]);
  });

  it("nor are results under a heading that holds them against the targets", () => {
    const { targets } = readLines([
      "Thử, ngày 15 tháng 11 năm 2024",
      "BÁO CÁO",
      "Sơ kết và nhiệm vụ trọng tâm đến hết năm 2025",
      "I. KẾT QUẢ THỰC HIỆN SO VỚI CHỈ TIÊU",
      "1. 100% trường kết nối internet.",
      "II. CHỈ TIÊU ĐẾN HẾT NĂM 2025",
      "1. 65% học sinh biết bơi.",
    ]);
    expect(targets.map(({ value }) => value)).toEqual([65]);
  });

  it.each([
    ["Phân tích môi trường", "Trường có 18 lớp, 512 học sinh, tỷ lệ chuyên cần 95,8%."],
    ["Quy định chung", "Quy định này áp dụng cho 64 trường trên địa bàn 21 xã."],
  ])("nor are figures under “%s”", (heading, text) => {
    const head = ["KẾ HOẠCH giai đoạn 2025 - 2030", `I. ${heading}`, text];
    const { targets } = readLines([...head, "II. Mục tiêu", "1. 65% học sinh biết bơi."]);
    expect(targets.map(({ value }) => value)).toEqual([65]);
  });

  it("nor are parts of the money", () => {
    expect(readClause("Ngân sách tỉnh hỗ trợ 70% kinh phí, ngân sách huyện 30%.").targets).toEqual([]);
  });

  it("nor is the column of a table that says how two others differ", () => {
    const cells = [
      ["Nội dung", "Năm 2020", "Năm 2025", "Tăng/giảm"],
      ["Học sinh tiểu học", "5.120", "5.402", "+282"],
      ["Tỷ lệ trẻ nhà trẻ ra lớp (%)", "31,4", "38,9", "+7,5"],
    ];
    const table = { kind: "table" as const, line: 9, rows: cells.map((row, i) => ({ line: 9 + i, cells: row })) };
    const head = ["Thử, ngày 02 tháng 3 năm 2026", "KẾ HOẠCH giai đoạn 2026 - 2030", "I. MỤC TIÊU"];
    expect(readLines(head, table).targets).toEqual([]);
  });
});

it("a table by region has a target for each, with the region as its subgroup", () => {
  const cells = [
    ["Vùng", "Nhà trẻ (%)", "Mẫu giáo (%)"],
    ["Thành thị", "55", "99,5"],
    ["Miền núi", "30", "95"],
  ];
  const table = { kind: "table" as const, line: 9, rows: cells.map((row, i) => ({ line: 9 + i, cells: row })) };
  const head = ["ĐỀ ÁN giai đoạn 2021 - 2030", "I. MỤC TIÊU", "Bảng 1: Trẻ đến trường theo vùng đến năm 2030"];
  expect(readLines(head, table).targets.map(({ value, subgroup, year }) => [value, subgroup, year])).toEqual([
    [55, "Thành thị", 2030],
    [99.5, "Thành thị", 2030],
    [30, "Miền núi", 2030],
    [95, "Miền núi", 2030],
  ]);
});

describe("a report of a school year that looks at the next", () => {
  const YEAR = [
    "Thử, ngày 18 tháng 7 năm 2024",
    "BÁO CÁO",
    "Tổng kết năm học 2023 - 2024, phương hướng năm học 2024 - 2025",
  ];

  it.each<[string, string[]]>([
    ["Vào lớp 10 công lập 68,9%, đạt mục tiêu đề ra. Năm học 2024 - 2025 nâng lên 70%.", ["70 null"]],
    ["Mở 8 lớp xóa mù chữ, đạt 95% kế hoạch; kế hoạch tới mở 10 lớp, 65% học viên là nữ.", ["10 null", "65 null"]],
    [
      "Huy động nhà trẻ 36,4% (kế hoạch 36%), mẫu giáo 98,2% (kế hoạch 98%); năm học 2024 - 2025 phấn đấu lần lượt 38% và 98,5%.",
      ["38 nursery_enrolment_rate", "98.5 kindergarten_3_5_enrolment_rate"],
    ],
    ["Giáo viên đạt chuẩn 93,5%; hết năm 2025 đạt 96%.", ["96 teachers_at_standard_rate"]],
  ])("%s", (text, said) => {
    const { targets } = readLines([...YEAR, `1. ${text}`]);
    expect(targets.map(({ value, indicator }) => `${value} ${indicator}`)).toEqual(said);
  });
});
