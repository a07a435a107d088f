import { findLocality } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { cleanUp, codesOf, read, registry, type SheetOptions, type Value, valuesOf, workbook } from "./office-files.js";

cleanUp();

const _ = null;
const locality = findLocality(registry, "chi-lang");
const commune = findLocality(registry, "chi-lang/xa-van-linh");

async function table(rows: readonly (readonly Value[])[], options: SheetOptions = {}, of = locality, year = 2023) {
  return read(workbook([[rows, options]]), { locality: of, year });
}

test("counts left of a rate are its numerator and denominator; one that is not theirs is asked about", async () => {
  const found = await table([
    ["TT", "Nội dung", "Số phải huy động", "Số thực hiện", "Tỷ lệ (%)"],
    [1, "Trẻ 5 tuổi đến lớp", 126, 125, "99,2"],
    [2, "Trẻ 6 tuổi vào lớp 1", "1.130", "1.128", "99,82"],
    [3, "Trẻ 11 tuổi hoàn thành chương trình tiểu học", 141, 137, "91,7"],
  ]);
  expect(
    found.rows.map(({ indicator, value, numerator, denominator }) => [indicator, value, numerator, denominator]),
  ).toEqual([
    ["kindergarten_5_enrolment_rate", 99.2, 125, 126],
    ["age6_in_grade1_rate", 99.82, 1128, 1130],
  ]);
  expect(codesOf(found)).toEqual(["RATE_NOT_ITS_COUNTS E4"]);
});

test("groups of counts and rates are read by their group, not by the column left of it", async () => {
  const found = await table(
    [
      ["Năm học", "Nhà trẻ (0-2 tuổi)", _, _, "Mẫu giáo (3-5 tuổi)", _, _],
      [_, "Số trẻ trong độ tuổi", "Số trẻ ra lớp", "TL (%)", "Số trẻ trong độ tuổi", "Số trẻ ra lớp", "TL (%)"],
      ["2021-2022", 3120, 780, 25, 4105, 3980, 96.95],
    ],
    { merges: ["A1:A2", "B1:D1", "E1:G1"] },
  );
  expect(valuesOf(found)).toEqual({
    "chi-lang nursery_enrolment_rate 2021": 25,
    "chi-lang pupils_nursery 2021": 780,
    "chi-lang kindergarten_3_5_enrolment_rate 2021": 96.95,
  });
  expect(found.rows.flatMap(({ denominator }) => denominator ?? [])).toEqual([3120, 4105]);
});

test("a row of units below headings does not make a rate that of its neighbour", async () => {
  const found = await table([
    ["Năm", "Tỷ lệ trường công lập đạt chuẩn quốc gia", "Tỷ lệ học sinh tiểu học học 2 buổi/ngày"],
    [_, "%", "%"],
    [2022, 79, 100],
  ]);
  expect(valuesOf(found)).toEqual({
    "chi-lang national_standard_public_school_rate 2022": 79,
    "chi-lang two_sessions_a_day_rate_primary 2022": 100,
  });
});

test("where pupils go after grade 9 is not taken for graduation", async () => {
  const found = await table(
    [
      ["Năm học", "Số HS tốt nghiệp THCS", "Trong đó", _],
      [_, _, "Vào lớp 10 THPT", _],
      [_, _, "Số lượng", "Tỷ lệ"],
      [_, "(người)", "(người)", "(%)"],
      ["2022-2023", 1571, 1116, 71],
    ],
    { merges: ["A1:A4", "B1:B3", "C1:D1", "C2:D2"] },
  );
  expect(valuesOf(found)).toEqual({
    "chi-lang lower_secondary_graduates 2022": 1571,
    "chi-lang transition_rate_lower_secondary_to_upper_secondary 2022": 71,
  });
});

test("“58/74” is so many of all where a share of them has a name, else it is asked about", async () => {
  const found = await table([
    ["Năm", "Trường đạt chuẩn quốc gia", "Trường mầm non"],
    ["2023", "58/74", "22/30"],
  ]);
  expect(
    found.rows.map(({ indicator, value, numerator, denominator }) => [indicator, value, numerator, denominator]),
  ).toEqual([
    ["national_standard_schools", 58, undefined, undefined],
    ["national_standard_school_rate", 78.38, 58, 74],
  ]);
  expect(codesOf(found)).toEqual(["NUMBER_IS_FRACTION C2", "FRACTION_READ B2"]);
});

test("a row “Tỷ lệ” is of the count above it", async () => {
  const found = await table([
    ["STT", "Nội dung", "ĐVT", "2022", "2023"],
    ["I", "Trường chuẩn quốc gia", _, _, _],
    [1, "Tổng số trường đạt chuẩn", "trường", 64, 65],
    [_, "Tỷ lệ", "%", 81, 83.3],
  ]);
  expect(valuesOf(found)).toEqual({
    "chi-lang national_standard_schools 2022": 64,
    "chi-lang national_standard_schools 2023": 65,
    "chi-lang national_standard_school_rate 2022": 81,
    "chi-lang national_standard_school_rate 2023": 83.3,
  });
});

test("a table whose heading says no more than what is counted is read beside another; figures in none are asked about", async () => {
  const found = await table([
    ["1. Quy mô trường lớp"],
    ["Bậc học", "Số trường", "Số lớp", "Số học sinh"],
    ["Tiểu học", 1, 21, 612],
    ["Cộng", 1, 21, 612],
    [],
    ["2. Phổ cập giáo dục"],
    ["Nội dung", "Tỷ lệ (%)"],
    ["Trẻ 6 tuổi vào lớp 1", "99,5"],
  ]);
  expect(valuesOf(found)).toMatchObject({
    "chi-lang schools_primary 2023": 1,
    "chi-lang classes_primary 2023": 21,
    "chi-lang pupils_primary 2023": 612,
    "chi-lang age6_in_grade1_rate 2023": 99.5,
  });
  const loose = await table([
    [5, 7],
    ["Chỉ tiêu", "2022", "2023"],
    ["Học sinh tiểu học", 610, 612],
  ]);
  expect(codesOf(loose)).toEqual(["FIGURES_OUTSIDE_TABLES A1"]);
});

test("a title of some only is not lost on headings that say all", async () => {
  const found = await table([
    ["THỐNG KÊ HỌC SINH BỎ HỌC"],
    ["Năm", "Học sinh tiểu học", "Học sinh THCS"],
    ["2022", 12, 31],
    ["2023", 10, 28],
  ]);
  expect(found.rows).toEqual([]);
  expect(codesOf(found)).toEqual(expect.arrayContaining(["COLUMN_NOT_READ B2", "COLUMN_NOT_READ C2"]));
});

test("the whole in the column of numbers, the country, regions and schools among places", async () => {
  const forms = await table([
    ["TT", "Xã, thị trấn", "Trẻ 6 tuổi", "Trẻ 6 tuổi vào lớp 1", "Tỷ lệ"],
    [1, "MN Hoa Sen", 40, 39, "97,5"],
    ["Cộng toàn huyện", _, 190, 181, "95,3"],
  ]);
  expect(valuesOf(forms)).toEqual({ "chi-lang age6_in_grade1_rate 2023": 95.3 });
  expect(codesOf(forms)).toContain("SCHOOL_ROW_SKIPPED B2");
  const yearbook = await read(
    workbook([
      [
        [
          ["Số học sinh tiểu học phân theo địa phương"],
          [_, "2021-2022", "2022-2023"],
          ["CẢ NƯỚC - WHOLE COUNTRY", 9217000, 9200500],
          ["Đồng bằng sông Hồng - Red River Delta", 2160000, 2190000],
          ["Lạng Sơn", 76900, 77800],
        ],
      ],
    ]),
  );
  expect(valuesOf(yearbook)).toEqual({
    "viet-nam pupils_primary 2021": 9217000,
    "viet-nam pupils_primary 2022": 9200500,
    "lang-son pupils_primary 2021": 76900,
    "lang-son pupils_primary 2022": 77800,
  });
});

test("a column “Mức” of a form is the level of its standard; communes that reached one are counted", async () => {
  const form = await table([
    ["THỐNG KÊ PHỔ CẬP GIÁO DỤC TIỂU HỌC - HUYỆN CHI LĂNG"],
    ["TT", "Xã", "Trẻ 6 tuổi", "6 tuổi vào lớp 1", "Tỉ lệ %", "Mức"],
    ["", "Toàn huyện", 20, 19, 95, 3],
  ]);
  expect(valuesOf(form)).toMatchObject({ "chi-lang universalisation_primary_level 2023": 3 });
  const communes = await table([
    ["TT", "Nội dung", "Tổng số xã, thị trấn", "Số xã đạt", "Tỷ lệ %"],
    [1, "Phổ cập giáo dục tiểu học mức độ 3", 20, 18, 90],
  ]);
  expect(valuesOf(communes)).toEqual({
    "chi-lang communes_at_primary_level3 2023": 18,
    "chi-lang communes_at_primary_level3_rate 2023": 90,
  });
});

test("a unit of thousands in a heading is read out; “Người” is none", async () => {
  const found = await table([
    ["Năm", "Số giáo viên tiểu học (Người)", "Số học sinh tiểu học (Nghìn học sinh)"],
    ["2023", 455, 78],
  ]);
  expect(valuesOf(found)).toEqual({ "chi-lang teachers_primary 2023": 455, "chi-lang pupils_primary 2023": 78_000 });
  expect(codesOf(found)).toEqual(["UNIT_CONVERTED C2"]);
});

test("a list of schools by names alone, with marks for the standard and sums of pupils by level", async () => {
  const found = await table(
    [
      ["DANH SÁCH TRƯỜNG"],
      ["TT", "Tên trường", "Số lớp", "Số học sinh", "Trường chuẩn"],
      ["I", "Mầm non", _, _, _],
      [1, "Trường Mầm non Vạn Linh", 12, 280, "x"],
      [2, "Trường Mầm non Hữu Kiên", 8, 150, _],
      ["II", "Phổ thông", _, _, _],
      [3, "Trường Tiểu học Vạn Linh", 16, 380, "x"],
      [4, "Trường THCS Vạn Linh", 8, 270, _],
    ],
    {},
    commune,
  );
  expect(valuesOf(found)).toMatchObject({
    "chi-lang/xa-van-linh schools_total 2023": 4,
    "chi-lang/xa-van-linh schools_preschool 2023": 2,
    "chi-lang/xa-van-linh national_standard_schools 2023": 2,
    "chi-lang/xa-van-linh pupils_preschool 2023": 430,
    "chi-lang/xa-van-linh classes_primary 2023": 16,
    "chi-lang/xa-van-linh pupils_lower_secondary 2023": 270,
  });
});

test("codes that contradict the names of schools are read by the names where these agree, and said", async () => {
  const found = await table([
    ["Mã trường", "Tên trường", "Mã cấp", "Đạt chuẩn QG"],
    ["1", "Trường Mầm non Hoa Sữa", "1", "Đạt MĐ1"],
    ["2", "Trường Tiểu học Bồ Đề", "2", "Chưa đạt"],
    ["3", "Trường THCS Ngọc Lâm", "3", "Đạt MĐ2"],
  ]);
  expect(valuesOf(found)).toMatchObject({
    "chi-lang schools_preschool 2023": 1,
    "chi-lang schools_primary 2023": 1,
    "chi-lang schools_lower_secondary 2023": 1,
    "chi-lang national_standard_schools_level2 2023": 1,
  });
  expect(codesOf(found)).toContain("SCHOOL_CODES_BY_NAME C1");
});

test("a title of one level over the schools of all levels of a commune is of the commune", async () => {
  const rows = [
    ["TRƯỜNG MẦM NON XÃ VẠN LINH"],
    ["Bậc học", "Số lớp", "Số học sinh"],
    ["Mầm non", 14, 356],
    ["Tiểu học", 21, 612],
  ];
  const found = await table(rows, {}, commune);
  expect(valuesOf(found)).toMatchObject({ "chi-lang/xa-van-linh pupils_primary 2023": 612 });
});
