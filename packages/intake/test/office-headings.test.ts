import { findLocality } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { cleanUp, codesOf, read, registry, type SheetOptions, type Value, valuesOf, workbook } from "./office-files.js";

cleanUp();

const locality = findLocality(registry, "chi-lang");
const _ = null;

interface Shape {
  readonly of: string;
  readonly rows: readonly (readonly Value[])[];
  readonly options?: SheetOptions;
  /** Without the locality, which is Chi Lăng. */
  readonly values: Readonly<Record<string, number>>;
  readonly told?: readonly string[];
}

const SHAPES: readonly Shape[] = [
  {
    of: "girls of minorities and grades under three heading rows",
    rows: [
      ["BÁO CÁO THỐNG KÊ ĐẦU NĂM HỌC 2024-2025 CẤP TIỂU HỌC"],
      ["TT", "Chỉ tiêu", "Mã số", "Tổng số", "Trong đó", _, _, "Chia theo khối lớp", _],
      [_, _, _, _, "Nữ", "Dân tộc", _, "Lớp 1", "Lớp 5"],
      [_, _, _, _, _, "Tổng số", "Nữ", _, _],
      ["A", "B", "C", 1, 2, 3, 4, 5, 6],
      ["3", "Số học sinh", "03", 6110, 2971, 5300, 2600, 1230, 1215],
      ["4", "Tuyển mới vào lớp 1", "05", 1225],
    ],
    options: { merges: ["A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:G2", "H2:I2", "F3:G3", "E3:E4", "H3:H4", "I3:I4"] },
    values: {
      "pupils_primary 2024": 6110,
      "pupils_primary sex=female 2024": 2971,
      "pupils_primary ethnicity=minority 2024": 5300,
      "pupils_primary ethnicity=minority;sex=female 2024": 2600,
      "pupils_primary grade=1 2024": 1230,
      "pupils_primary grade=5 2024": 1215,
      "entrants_grade1 2024": 1225,
    },
  },
  {
    of: "marks of footnotes at names, years and figures, a column of units headed “Đơn vị”",
    rows: [
      ["STT", "Nội dung", "Đơn vị", "Năm 2022", "Năm 2023 (1)", "Năm 2024(*)"],
      [1, "Tỷ lệ trẻ 5 tuổi ra lớp (1)", "%", "98,2*", "98,9 (1)", "99,2"],
      [2, "Tỷ lệ biết chữ 15-60 tuổi (*)", "%", "97,2 - 98", "97.4", "≥ 97,5"],
      [3, "Học sinh tiểu học¹", "Em", "6.080 (2)", "6.100", "6 110*"],
      ["(1) Số liệu cuối năm"],
    ],
    values: {
      "kindergarten_5_enrolment_rate 2022": 98.2,
      "kindergarten_5_enrolment_rate 2023": 98.9,
      "kindergarten_5_enrolment_rate 2024": 99.2,
      "literacy_rate_15_60 2023": 97.4,
      "pupils_primary 2022": 6080,
      "pupils_primary 2023": 6100,
      "pupils_primary 2024": 6110,
    },
    told: [
      ...["FOOTNOTE B2", "FOOTNOTE B4", "FOOTNOTE E1", "FOOTNOTE E2"],
      ...["NOT_A_NUMBER D3", "NOT_A_NUMBER F3", "THOUSANDS_READ D4", "THOUSANDS_READ E4"],
    ],
  },
  {
    of: "teachers by level, their standard named in the title and above",
    rows: [
      ["ĐỘI NGŨ GIÁO VIÊN NĂM HỌC 2024-2025"],
      ["TT", "Cấp học", "Tổng số giáo viên", "Trong đó", _, "Tỷ lệ (%)", _],
      [_, _, _, "Đạt chuẩn", "Trên chuẩn", "Đạt chuẩn trở lên", "Trên chuẩn"],
      [1, "Mầm non", 390, 370, 150, "94,9", "38,5"],
      [2, "Tiểu học", 380, 330, 20, "86,8", "5,3"],
    ],
    options: { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"] },
    values: {
      "teachers_preschool 2024": 390,
      "teachers_primary 2024": 380,
      "teachers_at_standard_rate_preschool 2024": 94.9,
      "teachers_at_standard_rate_primary 2024": 86.8,
      "teachers_above_standard_rate_preschool 2024": 38.5,
      "teachers_above_standard_rate_primary 2024": 5.3,
    },
    told: ["COLUMN_NOT_READ D2"],
  },
  {
    of: "literacy with ages as rows",
    rows: [
      ["KẾT QUẢ XÓA MÙ CHỮ NĂM 2025"],
      ["TT", "Độ tuổi", "Tổng số người", "Biết chữ mức độ 1", _, "Biết chữ mức độ 2", _],
      [_, _, _, "Số người", "Tỷ lệ (%)", "Số người", "Tỷ lệ (%)"],
      [1, "15-25", 9000, 8990, "99,9", 8900, "98,9"],
      [2, "15-60", 40000, 39000, "97,5", 37000, "92,5"],
    ],
    options: { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"] },
    values: {
      "literacy_level1_rate_15_25 2025": 99.9,
      "literacy_level2_rate_15_25 2025": 98.9,
      "literacy_level1_rate_15_60 2025": 97.5,
      "literacy_level2_rate_15_60 2025": 92.5,
    },
    told: [],
  },
  {
    of: "two figures a school year, of which the one of the time when the indicator is counted is taken",
    rows: [
      ["Chỉ tiêu", "Năm học 2023-2024", _, "Năm học 2024-2025", _],
      [_, "Đầu năm", "Cuối năm", "Đầu năm", "Cuối năm"],
      ["Học sinh tiểu học", 6080, 6071, 6110, 6102],
    ],
    options: { merges: ["A1:A2", "B1:C1", "D1:E1"] },
    values: { "pupils_primary 2023": 6080, "pupils_primary 2024": 6110 },
    told: ["OTHER_MOMENT_SKIPPED C3", "OTHER_MOMENT_SKIPPED E3"],
  },
  {
    of: "two tables beside each other",
    rows: [
      ["Bảng A. Tiểu học", _, _, _, "Bảng B. THCS"],
      ["Năm học", "Số lớp", "Số học sinh", _, "Năm học", "Số lớp", "Số học sinh"],
      ["2022-2023", 241, 6050, _, "2022-2023", 120, 4100],
    ],
    values: {
      "classes_primary 2022": 241,
      "pupils_primary 2022": 6050,
      "classes_lower_secondary 2022": 120,
      "pupils_lower_secondary 2022": 4100,
    },
  },
  {
    of: "number and share (SL, TL) below each year",
    rows: [
      ["KẾT QUẢ HUY ĐỘNG TRẺ RA LỚP"],
      ["TT", "Nội dung", "Năm học 2023-2024", _, "Năm học 2024-2025", _],
      [_, _, "SL", "TL (%)", "SL", "TL (%)"],
      [1, "Huy động trẻ nhà trẻ", 800, "25,1", 830, "27,4"],
    ],
    options: { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"] },
    values: {
      "pupils_nursery 2023": 800,
      "nursery_enrolment_rate 2023": 25.1,
      "pupils_nursery 2024": 830,
      "nursery_enrolment_rate 2024": 27.4,
    },
  },
  {
    of: "a bare share beside a group, which is of the group and not of its last part",
    rows: [
      ["TRƯỜNG ĐẠT CHUẨN QUỐC GIA (Tính đến tháng 12/2024)"],
      ["STT", "Cấp học", "Tổng số trường", "Số trường đạt chuẩn quốc gia", _, _, "Tỷ lệ (%)"],
      [_, _, _, "Tổng", "Mức độ 1", "Mức độ 2", _],
      [1, "Mầm non", 20, 11, 9, 2, "55,0"],
      [_, "Cộng", 62, 34, 30, 4, "54,8"],
    ],
    options: { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"] },
    values: {
      "schools_preschool 2024": 20,
      "schools_preschool_at_standard 2024": 11,
      "schools_preschool_at_standard_level2 2024": 2,
      "national_standard_school_rate_preschool 2024": 55,
      "schools_total 2024": 62,
      "national_standard_schools 2024": 34,
      "national_standard_schools_level1 2024": 30,
      "national_standard_schools_level2 2024": 4,
      "national_standard_school_rate 2024": 54.8,
    },
    told: ["FIGURE_NOT_READ E4"],
  },
  {
    of: "units in a row below the headings, levels in a column before the indicators",
    rows: [
      ["Năm", "Học sinh tiểu học", "Tỷ lệ trẻ 5 tuổi ra lớp", "Trường tiểu học"],
      ["", "(em)", "(%)", "(trường)"],
      [2022, 6050, "98,9", 25],
      [2023, 6080, 99, 25],
    ],
    values: {
      "pupils_primary 2022": 6050,
      "kindergarten_5_enrolment_rate 2022": 98.9,
      "schools_primary 2022": 25,
      "pupils_primary 2023": 6080,
      "kindergarten_5_enrolment_rate 2023": 99,
      "schools_primary 2023": 25,
    },
  },
  {
    of: "a column of levels beside the indicators, cells merged down",
    rows: [
      ["Cấp học", "Chỉ tiêu", "ĐVT", "2022-2023", "2023-2024"],
      ["Mầm non", "Số trường", "trường", 20, 20],
      [_, "Số trẻ", "cháu", 4350, 4300],
      ["Tiểu học", "Số học sinh", "em", 6050, 6080],
    ],
    options: { merges: ["A2:A3"] },
    values: {
      "schools_preschool 2022": 20,
      "schools_preschool 2023": 20,
      "pupils_preschool 2022": 4350,
      "pupils_preschool 2023": 4300,
      "pupils_primary 2022": 6050,
      "pupils_primary 2023": 6080,
    },
  },
  {
    of: "the same without merged cells, where a total may be of the level above or of all",
    rows: [
      ["Cấp học", "Chỉ tiêu", "2022-2023", "2023-2024"],
      ["Tiểu học", "Số học sinh", 6050, 6080],
      [_, "Tổng số trường", 25, 25],
    ],
    values: { "pupils_primary 2022": 6050, "pupils_primary 2023": 6080 },
    told: ["ROW_OF_WHAT B3"],
  },
  {
    of: "a section whose name is a word for a column (“Chất lượng”)",
    rows: [
      ["TT", "Nội dung", "ĐVT", "2023", "2024"],
      ["A", "Quy mô"],
      [1, "Học sinh tiểu học", "HS", 6080, 6110],
      ["B", "Chất lượng"],
      [1, "Tỷ lệ biết chữ từ 15 tuổi trở lên", "%", "96,9", "97,2"],
    ],
    values: {
      "pupils_primary 2023": 6080,
      "pupils_primary 2024": 6110,
      "literacy_rate_15plus 2023": 96.9,
      "literacy_rate_15plus 2024": 97.2,
    },
  },
  {
    of: "shares written as fractions throughout, which are asked about as a few are",
    rows: [
      ["Chỉ tiêu", "2021", "2022", "2023"],
      ["Tỷ lệ trẻ 5 tuổi ra lớp", 0.987, 0.989, 0.992],
      ["Tỷ lệ học sinh tiểu học bỏ học", 0.12, 0.1, 0.08],
    ],
    values: { "dropout_rate_primary 2021": 0.12, "dropout_rate_primary 2022": 0.1, "dropout_rate_primary 2023": 0.08 },
    told: ["RATE_AS_FRACTION B2", "RATE_AS_FRACTION C2", "RATE_AS_FRACTION D2"],
  },
  {
    of: "men (“Nam”) beside women, and a column without a heading",
    rows: [
      ["Học sinh THCS năm học 2023-2024"],
      ["Khối", "Tổng số", "Nam", "Nữ", ""],
      ["Khối 6", 1050, 540, 510, 30],
      ["Tổng số", 4120, 2105, 2015, 90],
    ],
    values: {
      "pupils_lower_secondary grade=6 2023": 1050,
      "pupils_lower_secondary grade=6;sex=male 2023": 540,
      "pupils_lower_secondary grade=6;sex=female 2023": 510,
      "pupils_lower_secondary 2023": 4120,
      "pupils_lower_secondary sex=male 2023": 2105,
      "pupils_lower_secondary sex=female 2023": 2015,
    },
    told: ["COLUMN_NOT_READ E2"],
  },
  {
    of: "a form of universalisation, where the count stands beside its rate",
    rows: [
      ["PHỔ CẬP GIÁO DỤC TIỂU HỌC HUYỆN CHI LĂNG NĂM 2024"],
      ["TT", "Xã, thị trấn", "Trẻ 6 tuổi", _, _],
      [_, _, "Tổng số", "Vào lớp 1", "Tỷ lệ %"],
      ["", "Toàn huyện", 80, 79, "98,8"],
    ],
    options: { merges: ["A2:A3", "B2:B3", "C2:E2"] },
    values: { "age6_in_grade1_rate 2024": 98.8 },
    told: ["COUNT_OF_RATE D4"],
  },
  {
    of: "whole numbers under the bare name of a rate, which may be counts",
    rows: [
      ["Chỉ tiêu", "2022", "2023"],
      ["Trẻ 6 tuổi vào lớp 1", 79, 81],
      ["Học sinh tiểu học bỏ học", 3, 2],
      ["Trẻ 6 tuổi đến trường", "99,5", 100],
    ],
    values: { "age6_in_school_rate 2022": 99.5, "age6_in_school_rate 2023": 100 },
    told: ["RATE_OR_COUNT B2", "RATE_OR_COUNT C2", "RATE_OR_COUNT B3", "RATE_OR_COUNT C3"],
  },
];

test.each(SHAPES)("$of", async ({ rows, options = {}, values, told = [] }) => {
  const table = await read(workbook([[rows, options]]), { locality });
  const expected = Object.entries(values).map(([key, value]) => [`chi-lang ${key}`, value]);
  expect(valuesOf(table)).toEqual(Object.fromEntries(expected));
  expect(codesOf(table).sort()).toEqual([...told].sort());
});

test("HTML under the name of .xls: spans, entities and what is displayed", async () => {
  const html = `<html><body><style>td { color: red }</style><table>
<tr><th rowspan=2>STT</th><th rowspan=2>Chỉ tiêu</th><th colspan=2>Năm học 2023&#8211;2024</th><th colspan=2>Năm học 2024&ndash;2025</th></tr>
<tr><th>Tổng số</th><th>Nữ</th><th>Tổng số</th><th>Nữ</th></tr>
<tr><td>1</td><td>H&#7885;c&nbsp;sinh tiểu học</td><td>6080</td><td>2950</td><td>6110</td><td>2971</td></tr>
<tr><td>2</td><td>Tỷ lệ trẻ 5 tuổi ra lớp</td><td x:num="0.992">99,2%</td><td></td><td>99,6%</td><td></td></tr></table></body></html>`;
  expect(valuesOf(await read(html, { locality, name: "bao-cao.xls" }))).toEqual({
    "chi-lang pupils_primary 2023": 6080,
    "chi-lang pupils_primary sex=female 2023": 2950,
    "chi-lang pupils_primary 2024": 6110,
    "chi-lang pupils_primary sex=female 2024": 2971,
    "chi-lang kindergarten_5_enrolment_rate 2023": 99.2,
    "chi-lang kindergarten_5_enrolment_rate 2024": 99.6,
  });
});
