import { cleanUp } from "./office-files.js";
import { file, type Truth } from "./unseen-file.js";

cleanUp();

const _ = null;

file(
  "two tables side by side with titles of their own",
  [
    [
      [
        ["Huyện Hương Sơn"],
        ["Bảng 1. Tiểu học", _, _, _, "Bảng 2. Trung học cơ sở", _, _],
        ["Năm học", "Số lớp", "Số HS", _, "Năm học", "Số lớp", "Số HS"],
        ["2021-2022", 328, 9621, _, "2021-2022", 168, 6322],
        ["2022-2023", 330, 9702, _, "2022-2023", 170, 6401],
        ["2023-2024", 331, 9774, _, "2023-2024", 172, 6480],
      ],
    ],
  ],
  {},
  Object.fromEntries(
    [
      [2021, 328, 9621, 168, 6322],
      [2022, 330, 9702, 170, 6401],
      [2023, 331, 9774, 172, 6480],
    ].flatMap(([y, a, b, c, d]) => [
      [`huong-son classes_primary ${y}`, a],
      [`huong-son pupils_primary ${y}`, b],
      [`huong-son classes_lower_secondary ${y}`, c],
      [`huong-son pupils_lower_secondary ${y}`, d],
    ]),
  ) as Truth,
);
file(
  "an old .xls of teachers by standard below “Trình độ đào tạo”",
  [
    [
      [
        ["THỐNG KÊ ĐỘI NGŨ GIÁO VIÊN NĂM HỌC 2024-2025"],
        ["Thành phố Rạch Giá"],
        ["Cấp học", "Tổng số GV", "Trình độ đào tạo", _, _, _],
        [_, _, "Đạt chuẩn trở lên", "Tỷ lệ %", "Trên chuẩn", "Tỷ lệ %"],
        ["Mầm non", 412, 409, "99,27", 301, "73,06"],
        ["Tiểu học", 880, 851, "96,70", 55, "6,25"],
        ["THCS", 640, 630, "98,44", 61, "9,53"],
        ["THPT", 512, 512, "100", 120, "23,44"],
      ],
      { merges: ["C3:F3", "A3:A4", "B3:B4"] },
    ],
  ],
  { type: "xls" },
  {
    "rach-gia teachers_preschool 2024": 412,
    "rach-gia teachers_primary 2024": 880,
    "rach-gia teachers_lower_secondary 2024": 640,
    "rach-gia teachers_upper_secondary 2024": 512,
    "rach-gia teachers_at_standard_rate_preschool 2024": 99.27,
    "rach-gia teachers_at_standard_rate_primary 2024": 96.7,
    "rach-gia teachers_at_standard_rate_lower_secondary 2024": 98.44,
    "rach-gia teachers_at_standard_rate_upper_secondary 2024": 100,
    "rach-gia teachers_above_standard_rate_preschool 2024": 73.06,
    "rach-gia teachers_above_standard_rate_primary 2024": 6.25,
    "rach-gia teachers_above_standard_rate_lower_secondary 2024": 9.53,
    "rach-gia teachers_above_standard_rate_upper_secondary 2024": 23.44,
  },
);
const VOWELS: Record<string, number> = {
  ă: 0xe3,
  Ă: 0xc3,
  đ: 0xf0,
  Đ: 0xd0,
  ơ: 0xf5,
  Ơ: 0xd5,
  ư: 0xfd,
  Ư: 0xdd,
  â: 0xe2,
  Â: 0xc2,
  ê: 0xea,
  Ê: 0xca,
  ô: 0xf4,
  Ô: 0xd4,
};
const TONES: Record<string, number> = {
  "\u0300": 0xcc,
  "\u0301": 0xec,
  "\u0309": 0xd2,
  "\u0303": 0xde,
  "\u0323": 0xf2,
};
const cp = (text: string) =>
  Uint8Array.from(
    [...text.normalize("NFC")].flatMap((c) => {
      const marks = c.normalize("NFD");
      const tone = [...marks].find((m) => m in TONES);
      const base = [...marks]
        .filter((m) => !(m in TONES))
        .join("")
        .normalize("NFC");
      return [VOWELS[base] ?? base.charCodeAt(0), ...(tone ? [TONES[tone] as number] : [])];
    }),
  );
file(
  "Windows-1258 with semicolons",
  cp(
    [
      "Kết quả xóa mù chữ thành phố Hải Phòng;;;",
      "Năm;Tỷ lệ người 15 tuổi trở lên biết chữ (%);Số người học xóa mù chữ;Tỷ lệ biết chữ mức độ 2 độ tuổi 15-60 (%)",
      "2021;98,9;412;97,1",
      "2022;99,0;388;97,3",
      "2023;99,1;351;97,6",
    ].join("\r\n"),
  ),
  {},
  {
    "hai-phong literacy_rate_15plus 2021": 98.9,
    "hai-phong literacy_rate_15plus 2022": 99,
    "hai-phong literacy_rate_15plus 2023": 99.1,
    "hai-phong literacy_learners_enrolled 2021": 412,
    "hai-phong literacy_learners_enrolled 2022": 388,
    "hai-phong literacy_learners_enrolled 2023": 351,
    "hai-phong literacy_level2_rate_15_60 2021": 97.1,
    "hai-phong literacy_level2_rate_15_60 2022": 97.3,
    "hai-phong literacy_level2_rate_15_60 2023": 97.6,
  },
);
file(
  "one rate in the title, communes down and years across",
  [
    [
      [
        ["Biểu 5. TỶ LỆ TRẺ 6 TUỔI VÀO LỚP 1 GIAI ĐOẠN 2021-2024 (%)"],
        ["Đơn vị: Huyện Chi Lăng"],
        ["Xã", "2021", "2022", "2023", "2024"],
        ["Vạn Linh", "99,1", "99,3", "100", "99,6"],
        ["Bằng Mạc", "100", "98,7", "99,0", "100"],
        ["Quan Sơn", "98,8", "99,5", "-", "99,2"],
        ["Toàn huyện", "99,3", "99,2", "99,5", "99,6"],
      ],
    ],
  ],
  {},
  {
    ...Object.fromEntries(
      [99.1, 99.3, 100, 99.6].map((v, i) => [`xa-van-linh-06505-cu age6_in_grade1_rate ${2021 + i}`, v]),
    ),
    ...Object.fromEntries(
      [100, 98.7, 99, 100].map((v, i) => [`xa-bang-mac-06493-cu age6_in_grade1_rate ${2021 + i}`, v]),
    ),
    "xa-quan-son-06517-cu age6_in_grade1_rate 2021": 98.8,
    "xa-quan-son-06517-cu age6_in_grade1_rate 2022": 99.5,
    "xa-quan-son-06517-cu age6_in_grade1_rate 2024": 99.2,
    ...Object.fromEntries([99.3, 99.2, 99.5, 99.6].map((v, i) => [`chi-lang age6_in_grade1_rate ${2021 + i}`, v])),
  },
);
file(
  "rooms by kind, their share beside the group",
  [
    [
      [
        ["CƠ SỞ VẬT CHẤT TRƯỜNG HỌC - TỈNH LẠNG SƠN - NĂM HỌC 2023-2024"],
        ["Cấp học", "Số phòng học", _, _, _, "Tỷ lệ kiên cố"],
        [_, "Tổng số", "Kiên cố", "Bán kiên cố", "Tạm", _],
        ["Mầm non", 3010, 2410, 520, 80, { v: 2410 / 3010, z: "0.0%" }],
        ["Tiểu học", 4902, 3990, 861, 51, { v: 3990 / 4902, z: "0.0%" }],
        ["THCS", 2620, 2401, 210, 9, { v: 2401 / 2620, z: "0.0%" }],
      ],
      { merges: ["B2:E2", "A2:A3", "F2:F3"] },
    ],
  ],
  {},
  {
    "lang-son classrooms_preschool 2023": 3010,
    "lang-son classrooms_preschool construction=permanent 2023": 2410,
    "lang-son classrooms_preschool construction=semi_permanent 2023": 520,
    "lang-son classrooms_preschool construction=temporary 2023": 80,
    "lang-son permanent_classroom_rate_preschool 2023": 80.1,
    "lang-son permanent_classroom_rate_primary 2023": 81.4,
    "lang-son permanent_classroom_rate_lower_secondary 2023": 91.6,
  },
);
file(
  "two years, footnotes, “28/43”",
  [
    [
      [
        ["SO SÁNH KẾT QUẢ HAI NĂM HỌC - THÀNH PHỐ RẠCH GIÁ"],
        ["Nội dung", "Năm học 2022-2023", "Năm học 2023-2024", "Tăng (+), giảm (-)"],
        ["1. Số học sinh THPT", "9.812", "10.044", "+232"],
        ["2. Số học sinh THCS (1)", "17.201", "17.655", "+454"],
        ["3. Tỷ lệ học sinh tiểu học học 2 buổi/ngày", "71,2%", "78,5%", "+7,3"],
        ["4. Số trường đạt chuẩn quốc gia", "28/43", "30/43", "+2"],
        ["(1) Không kể học sinh GDTX"],
      ],
    ],
  ],
  {},
  {
    "rach-gia pupils_upper_secondary 2022": 9812,
    "rach-gia pupils_upper_secondary 2023": 10044,
    "rach-gia pupils_lower_secondary 2022": 17201,
    "rach-gia pupils_lower_secondary 2023": 17655,
    "rach-gia two_sessions_a_day_rate_primary 2022": 71.2,
    "rach-gia two_sessions_a_day_rate_primary 2023": 78.5,
    "rach-gia national_standard_schools 2022": 28,
    "rach-gia national_standard_schools 2023": 30,
    "rach-gia national_standard_school_rate 2022": 65.12,
    "rach-gia national_standard_school_rate 2023": 69.77,
  },
);
