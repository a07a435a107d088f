import { findLocality } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { cleanUp, codesOf, read, registry, type SheetOptions, type Value, valuesOf, workbook } from "./office-files.js";

cleanUp();

const locality = findLocality(registry, "chi-lang");

interface Shape {
  readonly of: string;
  readonly sheets: readonly (readonly [rows: readonly (readonly Value[])[], options?: SheetOptions])[];
  /** Without the locality, which is Chi Lăng. */
  readonly values: Readonly<Record<string, number>>;
  readonly told?: readonly string[];
}

const _ = null;
const SHAPES: readonly Shape[] = [
  {
    of: "school years over two lines, total and girls below each",
    sheets: [
      [
        [
          ["BIỂU SỐ 3. QUY MÔ HỌC SINH"],
          ["TT", "Chỉ tiêu", "Đơn vị tính", "Năm học\n2023-2024", _, "Năm học\n2024-2025", _],
          [_, _, _, "Tổng số", "Trong đó: nữ", "Tổng số", "Trong đó: nữ"],
          ["I", "Giáo dục phổ thông"],
          ["1", "Học sinh tiểu học", "Học sinh", 6080, 2950, 6110, 2971],
        ],
        { merges: ["D2:E2", "F2:G2", "A2:A3", "B2:B3", "C2:C3"] },
      ],
    ],
    values: {
      "pupils_primary 2023": 6080,
      "pupils_primary sex=female 2023": 2950,
      "pupils_primary 2024": 6110,
      "pupils_primary sex=female 2024": 2971,
    },
  },
  {
    of: "plan and result below each year",
    sheets: [
      [
        [
          ["TT", "Chỉ tiêu", "ĐVT", "Năm 2023", _, "Năm 2024", _],
          [_, _, _, "Kế hoạch", "Thực hiện", "KH", "Ước TH"],
          [1, "Học sinh tiểu học", "HS", 6100, 6080, 6120, 6110],
        ],
        { merges: ["D1:E1", "F1:G1", "A1:A2", "B1:B2", "C1:C2"] },
      ],
    ],
    values: { "pupils_primary 2023": 6080, "pupils_primary 2024": 6110 },
    told: ["PLANNED_SKIPPED D3", "PLANNED_SKIPPED F3"],
  },
  {
    of: "terms of a school year, of which only the whole is a figure of the year",
    sheets: [
      [
        [
          ["Quy mô học sinh năm học 2024-2025"],
          ["TT", "Chỉ tiêu", "ĐVT", "Học kỳ I", "Học kỳ II", "Cả năm"],
          [1, "Học sinh tiểu học", "HS", 6105, 6098, 6110],
        ],
      ],
    ],
    values: { "pupils_primary 2024": 6110 },
  },
  {
    of: "quarters of a year and its whole",
    sheets: [
      [
        [
          ["Chỉ tiêu", "ĐVT", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm 2025"],
          ["Người học lớp xóa mù chữ", "Người", 20, 25, 30, 15, 90],
        ],
      ],
    ],
    values: { "literacy_learners_enrolled 2025": 90 },
  },
  {
    of: "a yearbook that says each name twice, its parts below",
    sheets: [
      [
        [
          [185, "Số trường, học sinh phổ thông tại thời điểm 30/9"],
          [_, "Number of schools and pupils of general education as of 30 September"],
          [_, "2023-2024", "Sơ bộ\nPrel. 2024-2025"],
          ["Số trường (Trường) - Number of schools (School)", 60, 59],
          ["   Tiểu học - Primary", 25, 24],
          ["Số học sinh (Học sinh) - Number of pupils (Pupil)", 12100, 12185],
          ["   Tiểu học - Primary", 6080, 6110],
          ["   Trung học cơ sở - Lower secondary", 4120, 4150],
        ],
        { name: "185" },
      ],
    ],
    values: {
      "schools_all_general 2023": 60,
      "schools_all_general 2024": 59,
      "schools_primary 2023": 25,
      "schools_primary 2024": 24,
      "pupils_all_general 2023": 12100,
      "pupils_all_general 2024": 12185,
      "pupils_primary 2023": 6080,
      "pupils_primary 2024": 6110,
      "pupils_lower_secondary 2023": 4120,
      "pupils_lower_secondary 2024": 4150,
    },
  },
  {
    of: "columns of change, one of which is a year in per cent of another",
    sheets: [
      [
        [
          ["STT", "Chỉ tiêu", "ĐVT", "Năm 2023", "Năm 2024", "So sánh (+/-)", "Tỷ lệ (%) 2024/2023"],
          [1, "Học sinh tiểu học", "người", 6080, 6110, 30, "100,5"],
        ],
      ],
    ],
    values: { "pupils_primary 2023": 6080, "pupils_primary 2024": 6110 },
  },
  {
    of: "a unit in parentheses above, numbers of columns below",
    sheets: [
      [
        [
          ["(Đơn vị tính: %)"],
          ["Chỉ tiêu", "Năm 2022", "Năm 2023", "Năm 2024"],
          ["(1)", "(2)", "(3)", "(4)"],
          ["Tỷ lệ người từ 15 tuổi trở lên biết chữ", 96.6, 96.9, 97.2],
        ],
      ],
    ],
    values: {
      "literacy_rate_15plus 2022": 96.6,
      "literacy_rate_15plus 2023": 96.9,
      "literacy_rate_15plus 2024": 97.2,
    },
  },
  {
    of: "thousands of people, read out",
    sheets: [[[["Đơn vị: nghìn người"], ["Chỉ tiêu", "2022", "2023"], ["Học sinh tiểu học", 6, 6.1]]]],
    values: { "pupils_primary 2022": 6000, "pupils_primary 2023": 6100 },
    told: ["UNIT_CONVERTED B3", "UNIT_CONVERTED C3"],
  },
];

test.each(SHAPES)("$of", async ({ sheets, values, told = [] }) => {
  const table = await read(workbook(sheets), { locality });
  const expected = Object.entries(values).map(([key, value]) => [`chi-lang ${key}`, value]);
  expect(valuesOf(table)).toEqual(Object.fromEntries(expected));
  expect(codesOf(table).sort()).toEqual([...told].sort());
});

test("communes as rows below merged indicators, their total among them", async () => {
  const rows = [
    ["TỔNG HỢP HỌC SINH NĂM HỌC 2024-2025"],
    ["STT", "Tên xã", "Tiểu học", _, "THCS", _],
    [_, _, "Số trường", "Số học sinh", "Số trường", "Số học sinh"],
    [1, "Xã Bằng Mạc", 2, 412, 1, 300],
    [_, "Tổng cộng", 3, 912, 2, 621],
    [2, "Xã Vạn Linh", 1, 500, 1, 321],
  ];
  const table = await read(workbook([[rows, { merges: ["C2:D2", "E2:F2", "A2:A3", "B2:B3"] }]]), { locality });
  expect(valuesOf(table)).toMatchObject({
    "chi-lang schools_primary 2024": 3,
    "chi-lang pupils_primary 2024": 912,
    "chi-lang schools_lower_secondary 2024": 2,
    "chi-lang pupils_lower_secondary 2024": 621,
  });
  expect(table.rows).toHaveLength(12);
});

test("a table that names another place than the one it is read for is asked about; one that names its province is not", async () => {
  const table = (title: string) =>
    read(workbook([[[[title], ["Chỉ tiêu", "2023", "2024"], ["Học sinh tiểu học", 6080, 6110]]]]), { locality });
  const other = await table("UBND huyện Hương Sơn");
  expect(codesOf(other)).toContain("PLACE_OTHER");
  expect(other.rows).toEqual([]);
  expect(codesOf(await table("UBND tỉnh Lạng Sơn"))).toEqual([]);
  expect(codesOf(await table("UBND huyện Chi Lăng"))).toEqual([]);
});
