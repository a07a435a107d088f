import { expect, test } from "vitest";
import { cleanUp, read, type SheetOptions, type Value, valuesOf, workbook } from "./office-files.js";

cleanUp();

const _ = null;

/** Made-up tables that invite a wrong reading: what is in them for certain, and nothing else. */
function file(
  name: string,
  rows: readonly (readonly Value[])[],
  options: SheetOptions,
  truth: Readonly<Record<string, number>>,
) {
  test(name, async () => {
    expect(valuesOf(await read(workbook([[rows, options]])))).toEqual(truth);
  });
}

file(
  "a share of last year and a rank beside figures",
  [
    ["Huyện Chi Lăng - 6 tháng đầu năm 2024"],
    ["Chỉ tiêu", "ĐVT", "Thực hiện 2023", "Thực hiện 2024", "So cùng kỳ (%)", "Xếp thứ"],
    ["Số học sinh tiểu học", "em", 6080, 6110, 100.5, 3],
    ["Số trường đạt chuẩn quốc gia", "trường", 34, 36, 105.9, 2],
  ],
  {},
  {
    "chi-lang pupils_primary 2023": 6080,
    "chi-lang pupils_primary 2024": 6110,
    "chi-lang national_standard_schools 2023": 34,
    "chi-lang national_standard_schools 2024": 36,
  },
);
file(
  "a title of ethnic minorities: nothing is taken for all pupils or all classes",
  [
    ["HỌC SINH DÂN TỘC THIỂU SỐ HUYỆN CHI LĂNG NĂM HỌC 2023-2024"],
    ["Cấp học", "Số lớp", "Số học sinh", "Trong đó nữ"],
    ["Tiểu học", 200, 4880, 2400],
    ["THCS", 101, 3200, 1600],
  ],
  {},
  {},
);
file(
  "a title of private preschools: nothing is taken for all",
  [
    ["MẦM NON NGOÀI CÔNG LẬP QUẬN LONG BIÊN NĂM HỌC 2023-2024"],
    ["Nội dung", "Số lượng"],
    ["Số trường", 31],
    ["Số nhóm, lớp", 410],
    ["Số trẻ", 8900],
    ["Số giáo viên", 1020],
  ],
  {},
  {},
);
file(
  "“TS” below “Trình độ” is a degree, no total",
  [
    ["ĐỘI NGŨ GIÁO VIÊN THPT TỈNH LẠNG SƠN NĂM HỌC 2023-2024"],
    ["Cấp học", "Giáo viên", _, _, _],
    [_, "Tổng số", "Trình độ", _, _],
    [_, _, "TS", "ThS", "ĐH"],
    ["THPT", 1450, 2, 310, 1138],
  ],
  { merges: ["B2:E2", "C3:E3", "A2:A4", "B3:B4"] },
  { "lang-son teachers_upper_secondary 2023": 1450 },
);
file(
  "campuses and newcomers beside schools and pupils",
  [
    ["Huyện Hương Sơn năm học 2023-2024"],
    ["Cấp", "Số trường", "Số điểm trường", "Học sinh tuyển mới", "Học sinh"],
    ["Mầm non", 33, 41, 1890, 6497],
    ["Tiểu học", 30, 36, 2010, 9774],
    ["THCS", 19, 19, 1701, 6480],
  ],
  {},
  {
    "huong-son schools_preschool 2023": 33,
    "huong-son schools_primary 2023": 30,
    "huong-son schools_lower_secondary 2023": 19,
    "huong-son pupils_preschool 2023": 6497,
    "huong-son pupils_primary 2023": 9774,
    "huong-son pupils_lower_secondary 2023": 6480,
  },
);
file(
  "a column of changes; a place without its kind is asked for",
  [
    ["Hải Phòng"],
    ["Nội dung", "2022-2023", "2023-2024", "Tăng/giảm"],
    ["Học sinh tiểu học", 200212, 199500, -712],
    ["Học sinh THCS", 140010, 146002, 5992],
  ],
  {},
  {
    "pupils_primary 2022": 200212,
    "pupils_primary 2023": 199500,
    "pupils_lower_secondary 2022": 140010,
    "pupils_lower_secondary 2023": 146002,
  },
);
file(
  "shares of a whole, and the total of the three general levels",
  [
    ["CƠ CẤU HỌC SINH HUYỆN CHI LĂNG NĂM HỌC 2023-2024"],
    ["Cấp học", "Số học sinh", "Tỷ lệ (%)"],
    ["Tiểu học", 6110, 45.1],
    ["THCS", 4150, 30.6],
    ["THPT", 3290, 24.3],
    ["Tổng", 13550, 100],
  ],
  {},
  {
    "chi-lang pupils_primary 2023": 6110,
    "chi-lang pupils_lower_secondary 2023": 4150,
    "chi-lang pupils_upper_secondary 2023": 3290,
    "chi-lang pupils_all_general 2023": 13550,
  },
);
file(
  "one school",
  [
    ["TRƯỜNG TIỂU HỌC THỊ TRẤN ĐỒNG MỎ"],
    ["Huyện Chi Lăng - Năm học 2023-2024"],
    ["Nội dung", "Số lượng"],
    ["Số lớp", 18],
    ["Số học sinh", 560],
  ],
  {},
  {},
);
file(
  "what is asked for next year",
  [
    ["GIAO CHỈ TIÊU KẾ HOẠCH NĂM HỌC 2025-2026 HUYỆN HƯƠNG SƠN"],
    ["Nội dung", "ĐVT", "Chỉ tiêu"],
    ["Số lớp tiểu học", "lớp", 330],
    ["Số học sinh tiểu học", "em", 9700],
  ],
  {},
  {},
);
file(
  "targets beside what is",
  [
    ["Huyện Chi Lăng"],
    ["Chỉ tiêu", "Hiện trạng 2023", "Mục tiêu 2025", "Mục tiêu 2030"],
    ["Tỷ lệ người từ 15 tuổi trở lên biết chữ (%)", 96.9, 98, 99],
    ["Số trường đạt chuẩn quốc gia", 34, 36, 38],
  ],
  {},
  { "chi-lang literacy_rate_15plus 2023": 96.9, "chi-lang national_standard_schools 2023": 34 },
);
file(
  "what adds up over years",
  [
    ["Thành phố Rạch Giá"],
    ["Năm", "Số trường được công nhận mới", "Lũy kế trường đạt chuẩn"],
    [2021, 2, 24],
    [2022, 1, 25],
    [2023, 3, 28],
  ],
  {},
  {},
);
file(
  "money beside counts",
  [
    ["Huyện Chi Lăng năm 2023"],
    ["Nội dung", "Kinh phí (triệu đồng)", "Số lượng"],
    ["Số phòng học kiên cố tiểu học", 1200, 301],
    ["Số học sinh tiểu học", 5200, 6110],
  ],
  {},
  { "chi-lang pupils_primary 2023": 6110 },
);
