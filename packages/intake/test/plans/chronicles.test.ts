import { describe, expect, it } from "vitest";
import { readLines } from "./read-lines.js";

const told = (head: readonly string[], text: string) => {
  const { targets, facts } = readLines([...head, "II. MỤC TIÊU", `1. ${text}`]);
  return [targets, facts].map((list) => list.map(({ value, year }) => `${value} ${year}`));
};

describe("a year before a plan's own time tells what was reached", () => {
  const UNDATED = ["KẾ HOẠCH", "Phát triển giáo dục xã Thử đến năm 2030"];
  const GROUNDED = [...UNDATED, "Căn cứ Nghị quyết số 12/2024/NQ-HĐND ngày 10/7/2024 của Hội đồng nhân dân tỉnh;"];
  const EARLY = ["Thử, ngày 20 tháng 12 năm 2020", "KẾ HOẠCH phát triển giáo dục giai đoạn 2021 - 2025"];
  const NEXT = ["Thử, ngày 20 tháng 12 năm 2024", "KẾ HOẠCH", "Nhiệm vụ giáo dục năm 2025"];

  it.each<[string, string[], string, string[], string[]]>([
    [
      "ten years before the deadline of a plan that says no day",
      UNDATED,
      "Đến năm 2015, toàn xã có 12 trường học.",
      [],
      ["12 2015"],
    ],
    ["before the latest act that it rests on", GROUNDED, "Năm 2023, 38% trẻ nhà trẻ ra lớp.", [], ["38 2023"]],
    [
      "before the period, if in the year of its signing",
      EARLY,
      "Đến năm 2020, toàn xã có 5 trường đạt chuẩn quốc gia.",
      [],
      ["5 2020"],
    ],
    [
      "before the one year of the title",
      NEXT,
      "Năm 2024 huy động 35% trẻ nhà trẻ; năm 2025 huy động 38%.",
      ["38 2025"],
      ["35 2024"],
    ],
    [
      "a term of office that is over",
      NEXT,
      "Nhiệm kỳ 2015-2020 có 20 trường được công nhận chuẩn quốc gia.",
      [],
      ["20 2020"],
    ],
    [
      "but not what is still wanted of it",
      NEXT,
      "Phấn đấu hoàn thành trong năm 2024 việc xây 12 phòng học.",
      ["12 2024"],
      [],
    ],
    ["nor what is to be kept of it", EARLY, "Giữ vững kết quả năm 2020: 100% trẻ 5 tuổi ra lớp.", ["100 2025"], []],
    [
      "nor the year that a change is counted from",
      EARLY,
      "Giảm 50% số học sinh bỏ học so với năm 2020.",
      ["50 2025"],
      [],
    ],
  ])("%s", (_, head, text, targets, facts) => {
    expect(told(head, text)).toEqual([targets, facts]);
  });

  it.each<[string, string[], string[]]>([
    ["Công nhận 5 trường, đạt 98 % kế hoạch.", [], ["5 null", "98 null"]],
    ["Tỷ lệ phổ cập đạt 98% (kế hoạch 95%).", [], ["98 null", "95 null"]],
    ["Huy động trẻ nhà trẻ đạt 34% (kế hoạch năm học trước 32%).", ["34 2025"], ["32 null"]],
    ["Trong 5 năm qua, xây mới được 45 phòng học.", [], ["45 null"]],
    ["Số trường hiện có là 40 trường, trong đó 12 trường mầm non.", [], ["40 2024", "12 2024"]],
    ["Tính đến nay, đã có 100% xã đạt chuẩn phổ cập.", [], ["100 2024"]],
    ["Năm 1991 huyện có 18 trường.", [], ["18 null"]],
    ["Phấn đấu hoàn thành 100% kế hoạch.", ["100 2025"], []],
  ])("%s", (text, targets, facts) => {
    expect(told(NEXT, text)).toEqual([targets, facts]);
  });
});

it("a table's column of a year before the one of the title is of results", () => {
  const { targets, facts } = readTable("Năm 2024", "Năm 2025");
  expect([targets, facts].map((list) => list.map(({ value }) => value))).toEqual([
    [96, 99],
    [95, 98],
  ]);
});

function readTable(first: string, second: string) {
  const rows = [
    ["Chỉ tiêu", "Đơn vị", first, second],
    ["Tỷ lệ trẻ mẫu giáo ra lớp", "%", "95", "96"],
    ["Tỷ lệ hoàn thành tiểu học", "%", "98", "99"],
  ].map((cells, i) => ({ line: 5 + i, cells }));
  return readLines(["Thử, ngày 20 tháng 12 năm 2024", "KẾ HOẠCH", "Nhiệm vụ giáo dục năm 2025", "II. MỤC TIÊU"], {
    kind: "table",
    line: 5,
    rows,
  });
}

describe("a paragraph says of itself whether it tells or plans", () => {
  const HEAD = ["Thử, ngày 08 tháng 9 năm 2025", "KẾ HOẠCH", "Phát triển giáo dục năm học 2025 - 2026", "I. MẦM NON"];

  it.each<[string, number[], number[]]>([
    ["Kết quả: huy động 31% trẻ nhà trẻ, 97% trẻ mẫu giáo; 100% nhóm, lớp tổ chức bán trú.", [], [31, 97, 100]],
    ["Chỉ tiêu: huy động 34% trẻ nhà trẻ, 98% trẻ mẫu giáo.", [34, 98], []],
    ["Tổng số 268 giáo viên, thiếu 14 giáo viên. Đề nghị tuyển 14 giáo viên.", [14], [268, 14]],
    ["Toàn xã hiện có 146 phòng học. Trong năm học xây mới 08 phòng học.", [8], [146]],
    ["Nhiệm kỳ qua đã xây 8 phòng học. Nhiệm kỳ tới tiếp tục đầu tư 16 phòng học.", [16], [8]],
  ])("%s", (text, targets, facts) => {
    const read = readLines([...HEAD, text]);
    expect([read.targets, read.facts].map((list) => list.map(({ value }) => value))).toEqual([targets, facts]);
  });
});

describe("a report that tells and plans under the same headings", () => {
  const REPORT = [
    "Thử, ngày 15 tháng 12 năm 2025",
    "BÁO CÁO",
    "Tình hình thực hiện nhiệm vụ giáo dục năm 2025 và kế hoạch năm 2026",
    "1. Giáo dục mầm non",
  ];

  it.each<[string, number[], number[]]>([
    ["Có 4 trường với 62 nhóm, lớp. Năm 2026 có 5 trường.", [5], [4, 62]],
    ["Tỷ lệ trẻ nhà trẻ ra lớp đạt 33%, phấn đấu đạt 36%.", [36], [33]],
    ["Chỉ tiêu năm 2026: nhà trẻ ra lớp 36%; mẫu giáo ra lớp 98%.", [36, 98], []],
    ["Đến hết năm 2025, duy trì 100% trẻ 5 tuổi ra lớp.", [], [100]],
  ])("%s", (text, targets, facts) => {
    const read = readLines([...REPORT, text]);
    expect([read.targets, read.facts].map((list) => list.map(({ value }) => value))).toEqual([targets, facts]);
  });
});
