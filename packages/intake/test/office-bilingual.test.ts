import { findLocality } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { cleanUp, codesOf, read, registry, type SheetOptions, type Value, valuesOf, workbook } from "./office-files.js";

cleanUp();

// Every figure is made up: illustrative.
const _ = null;
const locality = findLocality(registry, "chi-lang");
const commune = findLocality(registry, "chi-lang/xa-van-linh");

async function table(rows: readonly (readonly Value[])[], options: SheetOptions = {}, of = locality, year = 2023) {
  return read(workbook([[rows, options]]), { locality: of, year });
}

test("a yearbook in two languages: levels, owners below them, a unit in a row of its own; indices of growth are no counts", async () => {
  const found = await table([
    ["Số học sinh phổ thông"],
    ["Number of pupils of general education"],
    ["", "2021-2022", "Sơ bộ - Prel. 2022-2023"],
    [_, "Người - Person"],
    ["Tiểu học - Primary school", "7.101", "7.204"],
    ["Công lập - Public", "7.051", "7.140"],
    ["Ngoài công lập - Non-public", 50, 64],
    ["Trung học cơ sở\nLower secondary school", "4.390", "4.466"],
    [_, "Chỉ số phát triển (Năm trước = 100) - %"],
    ["Tiểu học - Primary school", "101,20", "101,45"],
    ["Công lập - Public", "101,10", "101,26"],
  ]);
  expect(valuesOf(found)).toEqual({
    "chi-lang pupils_primary 2021": 7101,
    "chi-lang pupils_primary 2022": 7204,
    "chi-lang pupils_primary ownership=public 2021": 7051,
    "chi-lang pupils_primary ownership=public 2022": 7140,
    "chi-lang pupils_primary ownership=non_public 2021": 50,
    "chi-lang pupils_primary ownership=non_public 2022": 64,
    "chi-lang pupils_lower_secondary 2021": 4390,
    "chi-lang pupils_lower_secondary 2022": 4466,
  });
  expect(codesOf(found).filter((code) => !code.startsWith("THOUSANDS"))).toEqual([
    "CHANGE_ROW_SKIPPED A10",
    "CHANGE_ROW_SKIPPED A11",
  ]);
});

test("the English line of a name may be the one that the figures stand on", async () => {
  const found = await table([
    ["Số giáo viên phổ thông - Number of teachers of general education"],
    ["", "2021-2022", "2022-2023"],
    ["Tiểu học"],
    ["Primary school", 455, 460],
    ["Trung học cơ sở"],
    ["Lower secondary school", 290, 288],
  ]);
  expect(valuesOf(found)).toEqual({
    "chi-lang teachers_primary 2021": 455,
    "chi-lang teachers_primary 2022": 460,
    "chi-lang teachers_lower_secondary 2021": 290,
    "chi-lang teachers_lower_secondary 2022": 288,
  });
});

test("rows of sexes, ages and kinds of rooms are of the whole above them, whatever divides them", async () => {
  const found = await table([
    ["Giáo dục mầm non", "2022-2023"],
    ["Số giáo viên (Người)", 401],
    ["Số học sinh (Học sinh)", 5102],
    ["Phân theo giới tính - By sex"],
    ["Nam - Male", 2642],
    ["Nữ - Female", 2460],
    ["Phân theo nhóm tuổi - By age group"],
    ["Nhà trẻ (3 tháng đến dưới 3 tuổi)", 940],
    ["Mẫu giáo (3 tuổi đến 6 tuổi)", 4162],
    ["Số phòng học", 220],
    ["Phân theo loại phòng"],
    ["Phòng kiên cố - Permanent classrooms", 150],
    ["Phòng tạm", 10],
  ]);
  expect(valuesOf(found)).toEqual({
    "chi-lang teachers_preschool 2022": 401,
    "chi-lang pupils_preschool 2022": 5102,
    "chi-lang pupils_preschool sex=male 2022": 2642,
    "chi-lang pupils_preschool sex=female 2022": 2460,
    "chi-lang pupils_nursery 2022": 940,
    "chi-lang pupils_kindergarten 2022": 4162,
    "chi-lang classrooms_preschool 2022": 220,
    "chi-lang classrooms_preschool construction=permanent 2022": 150,
    "chi-lang classrooms_preschool construction=temporary 2022": 10,
  });
});

test("“Trong đó: Nữ” below a level is of that level", async () => {
  const found = await table([
    ["Đơn vị tính: %"],
    ["", "2022"],
    ["Tỷ lệ học sinh phổ thông bỏ học", "0,42"],
    ["Tiểu học", "0,02"],
    ["Trong đó: Nữ", "0,01"],
    ["Trung học cơ sở", "0,45"],
    ["Trong đó: Nữ", "0,2"],
  ]);
  expect(valuesOf(found)).toEqual({
    "chi-lang dropout_rate_general 2022": 0.42,
    "chi-lang dropout_rate_primary 2022": 0.02,
    "chi-lang dropout_rate_primary sex=female 2022": 0.01,
    "chi-lang dropout_rate_lower_secondary 2022": 0.45,
    "chi-lang dropout_rate_lower_secondary sex=female 2022": 0.2,
  });
});

test("pupils for each teacher and each class by level", async () => {
  const found = await table([
    ["Số học sinh phổ thông bình quân một giáo viên và bình quân một lớp học"],
    [_, "ĐVT: Học sinh - Unit: Pupil"],
    ["", "2021-2022", "2022-2023"],
    ["Số học sinh bình quân một giáo viên", 16.53, 16.9],
    ["Tiểu học", 17.95, 18.1],
    ["Số học sinh bình quân một lớp học", 27.5, 27.9],
    ["Trung học cơ sở", 33.2, 33.6],
  ]);
  expect(valuesOf(found)).toEqual({
    "chi-lang pupils_per_teacher_general 2021": 16.53,
    "chi-lang pupils_per_teacher_general 2022": 16.9,
    "chi-lang pupils_per_teacher_primary 2021": 17.95,
    "chi-lang pupils_per_teacher_primary 2022": 18.1,
    "chi-lang pupils_per_class_general 2021": 27.5,
    "chi-lang pupils_per_class_general 2022": 27.9,
    "chi-lang pupils_per_class_lower_secondary 2021": 33.2,
    "chi-lang pupils_per_class_lower_secondary 2022": 33.6,
  });
});

test("thousands of pupils are written out, with or without decimals; too many for a province are asked about", async () => {
  const found = await table([
    ["Chỉ tiêu", "", "2021", "2022", "2023"],
    ["Học sinh tiểu học", "Nghìn học sinh", "71,4", 72, 72104],
    ["Dân số trung bình", "1.000 người", "796,9", "802,1", "807,3"],
  ]);
  expect(valuesOf(found)).toEqual({
    "chi-lang pupils_primary 2021": 71_400,
    "chi-lang pupils_primary 2022": 72_000,
    "chi-lang population_total 2021": 796.9,
    "chi-lang population_total 2022": 802.1,
    "chi-lang population_total 2023": 807.3,
  });
  expect(codesOf(found)).toContain("UNIT_SCALED E2");
});

test("a number of a commune that is written out already is not multiplied", async () => {
  const rows = [
    ["Chỉ tiêu", "ĐVT", "2023", "2024"],
    ["Học sinh tiểu học", "nghìn học sinh", "0,6", 611],
  ];
  const found = await table(rows, {}, commune);
  expect(valuesOf(found)).toEqual({ "chi-lang/xa-van-linh pupils_primary 2023": 600 });
  expect(codesOf(found)).toContain("UNIT_SCALED D2");
});

test("owners right of several columns are of none of them for certain", async () => {
  const found = await table([
    ["Cấp học", "Số trường", "Số lớp", "Công lập"],
    ["Mầm non", 21, 214, 205],
    ["Tiểu học", 14, 301, 301],
  ]);
  expect(Object.keys(valuesOf(found)).filter((key) => key.includes("ownership"))).toEqual([]);
  expect(codesOf(found)).toContain("COLUMN_NOT_READ D1");
});

test("days and “hết năm” as moments; “x” in a form counts nothing; grades below what they are of", async () => {
  const moments = await table([
    ["Thời điểm", "Người biết chữ từ 15 tuổi (%)"],
    ["31/12/2022", "96,6"],
    ["Hết năm 2023", "96,9"],
  ]);
  expect(valuesOf(moments)).toEqual({
    "chi-lang literacy_rate_15plus 2022": 96.6,
    "chi-lang literacy_rate_15plus 2023": 96.9,
  });
  const form = await table([
    ["GIÁO DỤC TIỂU HỌC ĐẦU NĂM HỌC 2023-2024"],
    ["Chỉ tiêu", "Mã số", "Tổng số", "Nữ"],
    ["A", "B", 1, 2],
    ["I. Lớp", "01", 301, "x"],
    ["Lớp 1", "02", 60, "x"],
    ["II. Học sinh", "03", 7204, 3480],
    ["Lớp 1", "04", 1410, 691],
  ]);
  expect(valuesOf(form)).toEqual({
    "chi-lang classes_primary 2023": 301,
    "chi-lang classes_primary grade=1 2023": 60,
    "chi-lang pupils_primary 2023": 7204,
    "chi-lang pupils_primary sex=female 2023": 3480,
    "chi-lang pupils_primary grade=1 2023": 1410,
    "chi-lang pupils_primary grade=1;sex=female 2023": 691,
  });
  expect(codesOf(form)).toEqual([]);
});

test("“Nữ” right of a heading is of that heading: women among the illiterate are not women of the ages", async () => {
  const found = await table(
    [
      ["THỐNG KÊ SỐ NGƯỜI MÙ CHỮ CÁC ĐỘ TUỔI"],
      ["Nhóm tuổi", "Dân số", "Nữ", "MC mức 1", "Nữ", "Tổng MC", "Nữ"],
      ["15 - 25 tuổi", 1000, 480, 2, 1, 7, 3],
      ["Cộng 15 - 60", 4000, 1980, 80, 45, 217, 110],
    ],
    {},
    commune,
    2025,
  );
  expect(valuesOf(found)).toEqual({
    "chi-lang/xa-van-linh illiterate_persons_15_60 2025": 217,
    "chi-lang/xa-van-linh illiterate_persons_15_60 sex=female 2025": 110,
  });
});

test("rows by single age and by ages of the standard, without the word “tuổi”", async () => {
  const found = await table(
    [
      ["TỔNG HỢP KẾT QUẢ XÓA MÙ CHỮ NĂM 2025"],
      ["Độ tuổi", "Năm sinh", "Trong độ tuổi", "Biết chữ", "Tỷ lệ biết chữ %"],
      [15, 2010, 90, 90, "100"],
      [16, 2009, 91, 91, "100"],
      ["15-35", "", 2000, 1990, "99,5"],
      ["15-60", "", 4000, 3920, "98,0"],
    ],
    {},
    commune,
    2025,
  );
  expect(valuesOf(found)).toEqual({
    "chi-lang/xa-van-linh literacy_rate_15_35 2025": 99.5,
    "chi-lang/xa-van-linh literacy_rate_15_60 2025": 98,
  });
});

test("standards in words: “Đạt”, “Mức độ 3”; levels below titles that speak of enrolment", async () => {
  const words = await table(
    [
      ["TỔNG HỢP KẾT QUẢ ĐẠT CHUẨN PHỔ CẬP GIÁO DỤC - XÓA MÙ CHỮ"],
      ["TT", "Xã", "PCGDMN trẻ 5 tuổi", "PCGD tiểu học", "Đạt chuẩn XMC"],
      [1, "Xã Vạn Linh", "Đạt", "Mức độ 3", "Mức độ 2"],
    ],
    {},
    locality,
    2025,
  );
  expect(valuesOf(words)).toEqual({
    "chi-lang/xa-van-linh universalisation_preschool5_met 2025": 1,
    "chi-lang/xa-van-linh universalisation_primary_level 2025": 3,
    "chi-lang/xa-van-linh literacy_standard_level 2025": 2,
  });
  const form = await table(
    [
      ["BIỂU TỔNG HỢP KẾT QUẢ HUY ĐỘNG PHỔ CẬP GIÁO DỤC TRUNG HỌC CƠ SỞ"],
      ["TT", "Xã", "TN TH năm vừa qua", "Vào lớp 6", "Tỷ lệ %", "Mức"],
      [1, "Xã Vạn Linh", 118, 117, "99,15", 2],
    ],
    {},
    locality,
    2025,
  );
  expect(valuesOf(form)).toEqual({
    "chi-lang/xa-van-linh transition_rate_primary_to_lower_secondary 2025": 99.15,
    "chi-lang/xa-van-linh universalisation_lower_secondary_level 2025": 2,
  });
});

test("“Cộng” of six communes is not the province; parts of a province are no places", async () => {
  const rows = [
    ["HỌC SINH TIỂU HỌC CÁC XÃ THUỘC TỈNH LẠNG SƠN NĂM HỌC 2025-2026"],
    ["TT", "Xã", "Số học sinh"],
    ["I", "Khu vực 1", 1900],
    [1, "Xã Vạn Linh", 900],
    [2, "Xã Bằng Mạc", 1000],
    ["", "Cộng", 1900],
  ];
  const found = await read(workbook([[rows]]));
  expect(valuesOf(found)).toEqual({
    "chi-lang/xa-van-linh pupils_primary 2025": 900,
    "chi-lang/xa-bang-mac pupils_primary 2025": 1000,
  });
  expect(codesOf(found)).toEqual(expect.arrayContaining(["TOTAL_OF_SOME B6", "REGION_SKIPPED B3"]));
});

test("a list of the schools of one level says nothing of all schools; its own total is held against its sum", async () => {
  const list = (total: number) => [
    ["HỌC SINH TIỂU HỌC NĂM HỌC 2023-2024"],
    ["TT", "Tên trường", "Số lớp", "Số học sinh", "Nữ"],
    [1, "TH Vạn Linh", 15, 402, 190],
    [2, "TH Đồng Mỏ", 20, 610, 300],
    [3, "TH Mai Sao", 9, 220, 101],
    ["", "Cộng", 44, total, 591],
  ];
  const right = await table(list(1232));
  expect(valuesOf(right)).toEqual({
    "chi-lang schools_primary 2023": 3,
    "chi-lang classes_primary 2023": 44,
    "chi-lang pupils_primary 2023": 1232,
    "chi-lang pupils_primary sex=female 2023": 591,
  });
  expect(codesOf(right)).toEqual(["SCHOOLS_OF_SOME_LEVELS B2"]);
  const wrong = await table(list(1322));
  expect(valuesOf(wrong)["chi-lang pupils_primary 2023"]).toBeUndefined();
  expect(codesOf(wrong)).toContain("SCHOOL_SUM_DIFFERS D2");
});

test("a title that names the people and, beside its communes, the province that they are of", async () => {
  const rows = [
    ["Số người mù chữ 15-60 tuổi các xã tỉnh Lạng Sơn năm 2025"],
    ["STT", "Xã", "Tổng số", "Nữ"],
    [1, "Xã Vạn Linh", 120, 70],
    [2, "Xã Bằng Mạc", 121, 71],
  ];
  expect(valuesOf(await read(workbook([[rows]])))).toEqual({
    "chi-lang/xa-van-linh illiterate_persons_15_60 2025": 120,
    "chi-lang/xa-van-linh illiterate_persons_15_60 sex=female 2025": 70,
    "chi-lang/xa-bang-mac illiterate_persons_15_60 2025": 121,
    "chi-lang/xa-bang-mac illiterate_persons_15_60 sex=female 2025": 71,
  });
});

test("three numbers with three digits after a comma show that pupils are written so", async () => {
  const rows = [
    ["Số học sinh THPT năm học 2023-2024 theo huyện"],
    ["Huyện", "Số học sinh THPT"],
    ["Huyện Chi Lăng", "2,410"],
    ["Huyện Lộc Bình", "2,380"],
    ["Huyện Bắc Sơn", "1,655"],
  ];
  const found = await read(workbook([[rows]]));
  expect(found.rows.map(({ value }) => value)).toEqual([2410, 2380, 1655]);
});
