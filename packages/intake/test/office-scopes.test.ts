import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { cleanUp, read, type SheetOptions, type Value, valuesOf, workbook } from "./office-files.js";

cleanUp();

interface Truth {
  readonly values: Readonly<Record<string, number>>;
  /** Codes that the file has to be told with. */
  readonly codes?: readonly string[];
}

type Sheet = readonly [rows: readonly (readonly Value[])[], options?: SheetOptions];

/** Made-up tables that say of what they are in one place only: what is in them for certain, and what is asked. */
function file(name: string, sheets: readonly Sheet[], { values, codes = [] }: Truth) {
  test(name, async () => {
    const found = await read(workbook(sheets));
    expect(valuesOf(found)).toEqual(values);
    expect(found.problems.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  });
}

const YEARS = ["Chỉ tiêu", "2022-2023", "2023-2024"];

file(
  "a title of children with disabilities: pupils below it are not all pupils, an indicator of such children is read",
  [
    [
      [
        ["TÌNH HÌNH TRẺ KHUYẾT TẬT HUYỆN CHI LĂNG"],
        YEARS,
        ["Học sinh THCS", 44, 47],
        ["Tỷ lệ trẻ em khuyết tật được tiếp cận giáo dục (%)", 92.1, 93],
      ],
    ],
  ],
  {
    values: {
      "chi-lang disabled_children_education_access_rate 2022": 92.1,
      "chi-lang disabled_children_education_access_rate 2023": 93,
    },
    codes: ["TITLE_OF_SOME"],
  },
);
for (const title of [
  "QUY MÔ HỌC SINH CÁC XÃ ĐẶC BIỆT KHÓ KHĂN HUYỆN CHI LĂNG",
  "Học sinh huyện Chi Lăng khu vực nông thôn",
  "Kết quả học kỳ I, huyện Chi Lăng",
  "Quy mô các đơn vị trực thuộc Sở, huyện Chi Lăng",
  "Huyện Chi Lăng: học sinh nội trú, bán trú",
  "Học sinh huyện Chi Lăng (chỉ tính trường công lập và dân lập)",
])
  file(`“${title}” is of some only, which no row says`, [[[[title], YEARS, ["Học sinh tiểu học", 3012, 3044]]]], {
    values: {},
    codes: ["TITLE_OF_SOME"],
  });
file(
  "a programme called “nông thôn mới” narrows nothing",
  [
    [
      [
        ["HUYỆN CHI LĂNG - XÂY DỰNG NÔNG THÔN MỚI"],
        ["Chỉ tiêu", "2022-2023", "2023-2024"],
        ["Học sinh tiểu học", 7650, 7688],
      ],
    ],
  ],
  { values: { "chi-lang pupils_primary 2022": 7650, "chi-lang pupils_primary 2023": 7688 } },
);
file(
  "a footnote “chỉ tính” keeps the row that has its mark from being that of all",
  [
    [
      [
        ["Huyện Chi Lăng"],
        YEARS,
        ["Học sinh tiểu học (1)", 3012, 3044],
        ["Học sinh THCS", 4990, 5043],
        ["(1) Chỉ tính học sinh các xã vùng III."],
      ],
    ],
  ],
  {
    values: { "chi-lang pupils_lower_secondary 2022": 4990, "chi-lang pupils_lower_secondary 2023": 5043 },
    codes: ["FIGURE_OF_SOME"],
  },
);
file(
  "a note without a mark that leaves something out is told",
  [[[["Huyện Chi Lăng"], YEARS, ["Học sinh THCS", 4990, 5043], ["Ghi chú: chưa bao gồm trường tư thục"]]]],
  {
    values: { "chi-lang pupils_lower_secondary 2022": 4990, "chi-lang pupils_lower_secondary 2023": 5043 },
    codes: ["TABLE_NOTE"],
  },
);
file(
  "counts that look like years are a row, not the heading of another table",
  [[[["Huyện Chi Lăng"], YEARS, ["Học sinh tiểu học", 3012, 3044], ["Học sinh THCS", 2011, 2050]]]],
  {
    values: {
      "chi-lang pupils_primary 2022": 3012,
      "chi-lang pupils_primary 2023": 3044,
      "chi-lang pupils_lower_secondary 2022": 2011,
      "chi-lang pupils_lower_secondary 2023": 2050,
    },
  },
);
file(
  "schools recognised “trong năm” are not those that stand at the standard",
  [
    [
      [
        ["Huyện Chi Lăng"],
        ["Chỉ tiêu", "Năm 2023", null, "Năm 2024", null],
        [null, "Trong năm", "Tổng số", "Trong năm", "Tổng số"],
        ["Số trường đạt chuẩn quốc gia", 3, 34, 2, 36],
      ],
      { merges: ["B2:C2", "D2:E2"] },
    ],
  ],
  {
    values: {
      "chi-lang national_standard_schools 2023": 34,
      "chi-lang national_standard_schools 2024": 36,
    },
    codes: ["COLUMN_NOT_READ"],
  },
);
file(
  "sections by owner, with or without their own totals, give levels their owner",
  [
    [
      [
        ["QUẬN LONG BIÊN NĂM HỌC 2023-2024"],
        ["TT", "Loại hình, cấp học", "Trường", "Lớp"],
        ["A", "CÔNG LẬP", 60, 1500],
        [1, "Mầm non", 30, 350],
        [2, "Tiểu học", 20, 650],
        ["B", "NGOÀI CÔNG LẬP", 40, 600],
        [1, "Mầm non", 35, 400],
        [2, "Tiểu học", 5, 80],
      ],
    ],
  ],
  {
    values: {
      "long-bien schools_preschool ownership=public 2023": 30,
      "long-bien classes_preschool ownership=public 2023": 350,
      "long-bien schools_primary ownership=public 2023": 20,
      "long-bien classes_primary ownership=public 2023": 650,
      "long-bien schools_preschool ownership=non_public 2023": 35,
      "long-bien classes_preschool ownership=non_public 2023": 400,
      "long-bien schools_primary ownership=non_public 2023": 5,
      "long-bien classes_primary ownership=non_public 2023": 80,
    },
    codes: ["INDICATOR_UNKNOWN"],
  },
);
file(
  "sheets called after groups are of those",
  [
    [[["Huyện Chi Lăng"], YEARS, ["Học sinh THCS", 4990, 5043]], { name: "Tổng số" }],
    [[["Huyện Chi Lăng"], YEARS, ["Học sinh THCS", 2410, 2450]], { name: "Nữ" }],
    [[["Huyện Chi Lăng"], YEARS, ["Học sinh THCS", 4400, 4480]], { name: "Dân tộc" }],
  ],
  {
    values: {
      "chi-lang pupils_lower_secondary 2022": 4990,
      "chi-lang pupils_lower_secondary 2023": 5043,
      "chi-lang pupils_lower_secondary sex=female 2022": 2410,
      "chi-lang pupils_lower_secondary sex=female 2023": 2450,
      "chi-lang pupils_lower_secondary ethnicity=minority 2022": 4400,
      "chi-lang pupils_lower_secondary ethnicity=minority 2023": 4480,
    },
  },
);
file(
  "a year behind what is counted is read; classes beside schools of two levels are asked about",
  [
    [
      [
        ["Huyện Chi Lăng"],
        ["Loại trường", "Số trường 2024-2025", "Số lớp 2024-2025"],
        ["Tiểu học", 14, 220],
        ["THCS", 12, 100],
        ["TH&THCS", 8, 142],
      ],
    ],
  ],
  {
    values: {
      "chi-lang schools_primary 2024": 14,
      "chi-lang schools_lower_secondary 2024": 12,
      "chi-lang schools_combined_primary_lower_secondary 2024": 8,
    },
    codes: ["LEVEL_WITHOUT_JOINT"],
  },
);
file(
  "a unit of thousands in a row below the headings",
  [
    [
      [
        ["TỈNH HÀ TĨNH"],
        ["Năm học", "Học sinh tiểu học", "Lớp tiểu học"],
        ["", "nghìn HS", "lớp"],
        ["2021-2022", 141.2, 4801],
        ["2022-2023", "142,3", 4822],
      ],
    ],
  ],
  {
    values: {
      "ha-tinh pupils_primary 2021": 141_200,
      "ha-tinh pupils_primary 2022": 142_300,
      "ha-tinh classes_primary 2021": 4801,
      "ha-tinh classes_primary 2022": 4822,
    },
  },
);

test("a number that is struck out is no figure, and is told", async () => {
  const rows = [
    ["Huyện Chi Lăng"],
    YEARS,
    ["Học sinh tiểu học", { v: 9700, z: "0.00" }, 7688],
    ["Học sinh THCS", 4990, 5043],
  ];
  const parts = unzipSync(workbook([[rows]]));
  const styles = strFromU8(parts["xl/styles.xml"] as Uint8Array);
  const struck = styles
    .replace(
      /<fonts count="\d+">(.*?)<\/fonts>/s,
      (_, fonts) => `<fonts count="2">${fonts}<font><strike/><sz val="11"/></font></fonts>`,
    )
    .replace(/(<cellXfs[^>]*>.*?)(<xf [^>]*numFmtId="2"[^>]*?)fontId="0"/s, '$1$2fontId="1"');
  expect(struck).toContain('fontId="1"');
  const found = await read(zipSync({ ...parts, "xl/styles.xml": strToU8(struck) }));
  expect(valuesOf(found)).toEqual({
    "chi-lang pupils_primary 2023": 7688,
    "chi-lang pupils_lower_secondary 2022": 4990,
    "chi-lang pupils_lower_secondary 2023": 5043,
  });
  expect(found.problems.map(({ cell }) => cell)).toContain("B3");
});

file(
  "“Trong đó: tư thục” is a part of the row above it, of its kind only, and heads no section",
  [
    [
      [
        ["Quận Long Biên"],
        YEARS,
        ["Tổng số trường mầm non", 64, 65],
        ["Trong đó: tư thục", 34, 35],
        ["Trẻ em mầm non", 18_900, 19_000],
        ["Trong đó: trường tư thục", 5900, 6100],
      ],
    ],
  ],
  {
    values: {
      "long-bien schools_preschool 2022": 64,
      "long-bien schools_preschool 2023": 65,
      "long-bien schools_preschool ownership=private 2022": 34,
      "long-bien schools_preschool ownership=private 2023": 35,
      "long-bien pupils_preschool 2022": 18_900,
      "long-bien pupils_preschool 2023": 19_000,
    },
    codes: ["INDICATOR_UNKNOWN"],
  },
);
file(
  "a row that says nothing known is not the total of its column",
  [
    [
      [
        ["Huyện Chi Lăng, năm học 2024-2025"],
        ["Nội dung", "Số trẻ"],
        ["Trẻ em mầm non", 5230],
        ["Trong đó: học tại xã", 70],
      ],
    ],
  ],
  { values: { "chi-lang pupils_preschool 2024": 5230 }, codes: ["INDICATOR_UNKNOWN"] },
);
