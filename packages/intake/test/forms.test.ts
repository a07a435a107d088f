import { describe, expect, test } from "vitest";
import { cleanUp, codesOf, read, valuesOf, workbook } from "./office-files.js";

cleanUp();

describe("forms of the Ministry", () => {
  const rows = [
    ["BÁO CÁO THỐNG KÊ GIÁO DỤC TIỂU HỌC"],
    ["Kỳ cuối năm học (có đến 31 tháng 5 năm 2025)"],
    [null],
    ["TT", "Chỉ tiêu", "Đơn vị tính", "Mã số", "Tổng số", "Trong đó", null],
    [null, null, null, null, null, "Công lập", "Tư thục"],
    ["A", "B", "C", "D", 1, 2, 3],
    ["1", "Trường", "trường", "01", { f: "F7+G7" }, 20, 1],
    ["1.1", "Trong đó: đạt chuẩn quốc gia", "trường", "02", null, 12, 0],
    ["2", "Lớp", "lớp", "03", 240, 230, 10],
    ["", "- Lớp ghép", "lớp", "04", 4, 4, 0],
    ["3", "Học sinh", "người", "05", 6230, 6000, 230],
    ["", "Hà Nội, ngày 5 tháng 6 năm 2025"],
    ["", "Người lập biểu", "", "", "Thủ trưởng đơn vị"],
  ];
  const merges = ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:G4"];

  test.each(["xlsx", "xls"] as const)(
    "end of year, .%s: the stage is that of the title, empty totals are the sum of their parts",
    async (type) => {
      // .xls stores a formula without a value as 0, which a person sees as 0.
      const form =
        type === "xls" ? rows.map((row, i) => (i === 6 ? ["1", "Trường", "trường", "01", 21, 20, 1] : row)) : rows;
      const table = await read(workbook([[form, { merges }]], type), { name: `bieu.${type}` });
      expect(valuesOf(table)).toMatchObject({
        "schools_primary 2024": 21,
        "schools_primary ownership=public 2024": 20,
        "schools_primary_at_standard 2024": 12,
        "classes_primary 2024": 240,
        "combined_classes_primary 2024": 4,
        "pupils_primary 2024": 6230,
        "pupils_primary ownership=private 2024": 230,
      });
      expect(codesOf(table)).toContain("TOTAL_COMPUTED E8");
      if (type === "xlsx") expect(codesOf(table)).toContain("FORMULA_COMPUTED E7");
    },
  );
});

describe("forms of universalisation", () => {
  test("a bare “Tỉ lệ %” is the rate of the column to its left; hamlets are left to their commune", async () => {
    const table = await read(
      workbook([
        [
          [
            ["THỐNG KÊ PHỔ CẬP GIÁO DỤC TIỂU HỌC"],
            ["Năm 2025"],
            [
              "TT",
              "Thôn/xóm (đơn vị)",
              "HS 6-14",
              "Trẻ 6 tuổi",
              "6 tuổi vào lớp 1",
              "Tỉ lệ %",
              "Trẻ 11 tuổi",
              "11 tuổi HTCTTH",
              "Tỉ lệ %",
            ],
            [1, 2, 3, 4, 5, 6, 7, 8, 9],
            [1, "Thôn Một", 60, 7, 7, 100, 7, 6, "85,7"],
            ["", "Cộng", 120, 14, 14, 100, 13, 12, "92,3"],
          ],
        ],
      ]),
    );
    expect(valuesOf(table)).toEqual({ "age6_in_grade1_rate 2025": 100, "on_age_completion_rate_primary 2025": 92.3 });
    expect(codesOf(table)).toContain("HAMLET_SKIPPED B5");
  });

  test("literacy: ages stand in the merged headings", async () => {
    const block = ["TS", "Biết chữ MĐ1", "Tỉ lệ %", "Biết chữ MĐ2", "Tỉ lệ %"];
    const table = await read(
      workbook([
        [
          [
            ["THỐNG KÊ ĐẠT CHUẨN XÓA MÙ CHỮ NĂM 2025"],
            [
              "TT",
              "Thôn/xóm (đơn vị)",
              "Độ tuổi 15-25",
              null,
              null,
              null,
              null,
              "Độ tuổi 15-60",
              null,
              null,
              null,
              null,
            ],
            [null, null, ...block, ...block],
            ["", "Toàn xã", 500, 499, "99,8", 490, 98, 2000, 1980, 99, 1900, 95],
          ],
          { merges: ["A2:A3", "B2:B3", "C2:G2", "H2:L2"] },
        ],
      ]),
    );
    expect(valuesOf(table)).toEqual({
      "literacy_level1_rate_15_25 2025": 99.8,
      "literacy_level2_rate_15_25 2025": 98,
      "literacy_level1_rate_15_60 2025": 99,
      "literacy_level2_rate_15_60 2025": 95,
    });
  });
});

describe("yearbooks", () => {
  test("localities down, years across, the indicator in the title", async () => {
    const table = await read(
      workbook([
        [
          [
            ["Số học sinh tiểu học phân theo huyện, thành phố"],
            ["Number of primary pupils by district"],
            [null],
            ["", "2020-2021", "2021-2022", "Sơ bộ 2022"],
            ["TỔNG SỐ", "71.023", "72.110", "72.900"],
            ["Huyện Chi Lăng", "7.003", "7.101", "7.150"],
          ],
        ],
      ]),
    );
    expect(valuesOf(table)).toMatchObject({ "pupils_primary 2020": 71023, "chi-lang pupils_primary 2022": 7150 });
    expect(table.rows.filter(({ status }) => status === "provisional")).toHaveLength(2);
  });

  test("localities down, levels across, the year in the title; homonyms are told apart by the heading", async () => {
    const table = await read(
      workbook([
        [
          [
            ["Số trường phổ thông năm học 2022-2023 phân theo huyện"],
            ["Huyện/Quận", "Tổng số", "Chia ra", null, null],
            [null, null, "Tiểu học", "THCS", "THPT"],
            ["Chi Lăng", 38, 17, 18, 3],
          ],
          { merges: ["A2:A3", "B2:B3", "C2:E2"] },
        ],
      ]),
    );
    expect(valuesOf(table)).toEqual({
      "chi-lang schools_all_general 2022": 38,
      "chi-lang schools_primary 2022": 17,
      "chi-lang schools_lower_secondary 2022": 18,
      "chi-lang schools_upper_secondary 2022": 3,
    });
  });

  test("a title that narrows what is counted is never read as the whole", async () => {
    const table = await read("Số học sinh tiểu học người Mông phân theo huyện\nHuyện,2020,2021\nChi Lăng,120,130\n");
    expect(table.rows).toEqual([]);
  });
});

describe("several tables and hidden parts", () => {
  test("two tables of a sheet are read, changes are not, hidden rows and sheets are said", async () => {
    const table = await read(
      workbook([
        [
          [
            ["Bảng 1"],
            ["TT", "Chỉ tiêu", "ĐVT", "2022", "2023"],
            [1, "Học sinh tiểu học", "HS", 6100, 6200],
            [2, "Học sinh THCS", "HS", 4100, 4200],
            [null],
            ["Bảng 2"],
            ["TT", "Chỉ tiêu", "ĐVT", "2022", "2023", "Tăng/giảm"],
            [1, "Tỷ lệ trẻ 5 tuổi ra lớp", "%", "99,1", "99,3", "0,2"],
            [2, "Tỷ lệ hộ nghèo", "%", "5", "4", "-1"],
          ],
          { hiddenRows: [4] },
        ],
        [
          [
            ["Chỉ tiêu", "2022"],
            ["Học sinh THPT", 999],
          ],
          { hidden: true },
        ],
      ]),
    );
    expect(valuesOf(table)).toEqual({
      "pupils_primary 2022": 6100,
      "pupils_primary 2023": 6200,
      "kindergarten_5_enrolment_rate 2022": 99.1,
      "kindergarten_5_enrolment_rate 2023": 99.3,
    });
    expect(codesOf(table)).toEqual(expect.arrayContaining(["ROWS_HIDDEN", "SHEET_HIDDEN", "INDICATOR_UNKNOWN B9"]));
  });

  test("thousands of people are read as people", async () => {
    const table = await read("Đơn vị tính: nghìn người\nChỉ tiêu,2022,2023\nHọc sinh tiểu học,7,8\n");
    expect(valuesOf(table)).toEqual({ "pupils_primary 2022": 7000, "pupils_primary 2023": 8000 });
    expect(codesOf(table)).toContain("UNIT_CONVERTED B3");
  });
});
