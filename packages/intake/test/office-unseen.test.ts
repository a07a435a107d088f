import { cleanUp } from "./office-files.js";
import { file, type Truth } from "./unseen-file.js";

cleanUp();

const _ = null;

file(
  "teachers by province below regions, a provisional year",
  [
    [
      [
        ["257", _, "Số giáo viên tiểu học phân theo địa phương"],
        [_, _, "Number of primary teachers by province"],
        [_, "Đơn vị: Người - Unit: Person"],
        [_, "Năm học", _, _],
        [_, "2021-2022", "2022-2023", "Sơ bộ 2023-2024"],
        ["CẢ NƯỚC", "379.312", "380.214", "381.700"],
        ["Đồng bằng sông Hồng", "86.112", "86.400", "87.015"],
        ["Hà Nội", "31.204", "31.415", "31.870"],
        ["Hải Phòng", "8.015", "8.102", "8.077"],
        ["Trung du và miền núi phía Bắc", "63.100", "63.050", "62.918"],
        ["Lạng Sơn", "4.812", "4.790", "..."],
        ["Hà Tĩnh", "5.920", "5.931", "5.940"],
      ],
      { merges: ["B4:D4"], name: "257" },
    ],
  ],
  {},
  {
    "viet-nam teachers_primary 2021": 379312,
    "viet-nam teachers_primary 2022": 380214,
    "viet-nam teachers_primary 2023": 381700,
    "ha-noi teachers_primary 2021": 31204,
    "ha-noi teachers_primary 2022": 31415,
    "ha-noi teachers_primary 2023": 31870,
    "hai-phong teachers_primary 2021": 8015,
    "hai-phong teachers_primary 2022": 8102,
    "hai-phong teachers_primary 2023": 8077,
    "lang-son teachers_primary 2021": 4812,
    "lang-son teachers_primary 2022": 4790,
    "ha-tinh teachers_primary 2021": 5920,
    "ha-tinh teachers_primary 2022": 5931,
    "ha-tinh teachers_primary 2023": 5940,
  },
);
file(
  "a start-of-year form whose office has no word for its kind of place",
  [
    [
      [
        ["PHÒNG GD&ĐT CHI LĂNG"],
        ["BÁO CÁO THỐNG KÊ CẤP TIỂU HỌC - ĐẦU NĂM HỌC 2024-2025"],
        ["(Thời điểm 30/9/2024)"],
        ["STT", "Chỉ tiêu", "Đơn vị", "Tổng số", "Chia theo lớp", _, _, _, _],
        [_, _, _, _, "Lớp 1", "Lớp 2", "Lớp 3", "Lớp 4", "Lớp 5"],
        ["A", "B", "C", 1, 2, 3, 4, 5, 6],
        ["I", "Số lớp", "lớp", 231, 48, 47, 46, 45, 45],
        ["1.1", "Trong đó: Lớp ghép", "lớp", 6, 2, 2, 2, _, _],
        ["II", "Số học sinh", "em", 6110, 1230, 1222, 1225, 1218, 1215],
        ["2.1", "Trong đó: Nữ", "em", 2990, 601, 598, 600, 596, 595],
        ["2.2", "Học sinh dân tộc", "em", 4880, 982, 976, 979, 973, 970],
        ["2.3", "Học sinh lưu ban", "em", 31, 12, 8, 5, 4, 2],
        ["III", "Số giáo viên", "người", 312, _, _, _, _, _],
      ],
      { name: "TH", merges: ["E4:I4", "A4:A5", "B4:B5", "C4:C5", "D4:D5"] },
    ],
  ],
  {},
  {
    "chi-lang classes_primary 2024": 231,
    ...Object.fromEntries([48, 47, 46, 45, 45].map((v, i) => [`chi-lang classes_primary grade=${i + 1} 2024`, v])),
    "chi-lang combined_classes_primary 2024": 6,
    "chi-lang combined_classes_primary grade=1 2024": 2,
    "chi-lang combined_classes_primary grade=2 2024": 2,
    "chi-lang combined_classes_primary grade=3 2024": 2,
    "chi-lang pupils_primary 2024": 6110,
    ...Object.fromEntries(
      [1230, 1222, 1225, 1218, 1215].map((v, i) => [`chi-lang pupils_primary grade=${i + 1} 2024`, v]),
    ),
    "chi-lang pupils_primary sex=female 2024": 2990,
    ...Object.fromEntries(
      [601, 598, 600, 596, 595].map((v, i) => [`chi-lang pupils_primary grade=${i + 1};sex=female 2024`, v]),
    ),
    "chi-lang pupils_primary ethnicity=minority 2024": 4880,
    ...Object.fromEntries(
      [982, 976, 979, 973, 970].map((v, i) => [`chi-lang pupils_primary ethnicity=minority;grade=${i + 1} 2024`, v]),
    ),
    "chi-lang teachers_primary 2024": 312,
  },
);
file(
  "planned and done, levels as sections",
  [
    [
      [
        ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM HỌC 2023 - 2024"],
        ["Huyện Hương Sơn"],
        ["TT", "Chỉ tiêu", "ĐVT", "Năm học 2023 - 2024", _, _],
        [_, _, _, "Kế hoạch", "Thực hiện", "TH/KH (%)"],
        ["I", "Mầm non", _, _, _, _],
        [1, "Số trẻ nhà trẻ", "cháu", 1500, 1476, { v: 0.984, z: "0.0%" }],
        [2, "Số trẻ mẫu giáo", "cháu", 5000, 5021, { v: 1.0042, z: "0.0%" }],
        [3, "Tỷ lệ huy động trẻ nhà trẻ", "%", 35, 34.2, _],
        [4, "Tỷ lệ huy động trẻ 5 tuổi", "%", 100, 100, _],
        ["II", "Tiểu học", _, _, _, _],
        [1, "Số học sinh", "em", 9800, 9774, { v: 0.9973, z: "0.0%" }],
        [2, "Số lớp", "lớp", 330, 331, _],
        ["III", "THCS", _, _, _, _],
        [1, "Số học sinh", "em", 6500, 6480, _],
        [2, "Số lớp", "lớp", 172, 172, _],
        [3, "Tỷ lệ tốt nghiệp THCS", "%", 99, 99.4, _],
      ],
      { merges: ["D3:F3", "A3:A4", "B3:B4", "C3:C4"] },
    ],
  ],
  {},
  {
    "huong-son pupils_nursery 2023": 1476,
    "huong-son pupils_kindergarten 2023": 5021,
    "huong-son nursery_enrolment_rate 2023": 34.2,
    "huong-son kindergarten_5_enrolment_rate 2023": 100,
    "huong-son pupils_primary 2023": 9774,
    "huong-son classes_primary 2023": 331,
    "huong-son pupils_lower_secondary 2023": 6480,
    "huong-son classes_lower_secondary 2023": 172,
    "huong-son lower_secondary_completion_rate_final_grade 2023": 99.4,
  },
);
file(
  "literacy by ages, communes of old",
  [
    [
      [
        ["TỔNG HỢP KẾT QUẢ XÓA MÙ CHỮ NĂM 2024"],
        ["Huyện Chi Lăng - Tỉnh Lạng Sơn"],
        ["TT", "Xã", "Độ tuổi 15-25", _, _, "Độ tuổi 15-60", _, _],
        [_, _, "Dân số", "Số người biết chữ mức độ 1", "Tỷ lệ", "Dân số", "Số người biết chữ mức độ 1", "Tỷ lệ"],
        [1, "Xã Vạn Linh", 640, 638, "99,69", 2410, 2350, "97,51"],
        [2, "Xã Bằng Mạc", 512, 512, "100", 1980, 1931, "97,53"],
        [_, "Tổng cộng", 1152, 1150, "99,83", 4390, 4281, "97,52"],
      ],
      { merges: ["C3:E3", "F3:H3", "A3:A4", "B3:B4"] },
    ],
  ],
  {},
  {
    "xa-van-linh-06505-cu literacy_level1_rate_15_25 2024": 99.69,
    "xa-van-linh-06505-cu literacy_level1_rate_15_60 2024": 97.51,
    "xa-bang-mac-06493-cu literacy_level1_rate_15_25 2024": 100,
    "xa-bang-mac-06493-cu literacy_level1_rate_15_60 2024": 97.53,
    "chi-lang literacy_level1_rate_15_25 2024": 99.83,
    "chi-lang literacy_level1_rate_15_60 2024": 97.52,
  },
);
file(
  "recognised schools by level, with acts and days",
  [
    [
      [
        ["DANH SÁCH CÁC TRƯỜNG ĐẠT CHUẨN QUỐC GIA HUYỆN HƯƠNG SƠN"],
        ["(Tính đến 31/12/2024)"],
        ["STT", "Tên trường", "Mức độ đạt chuẩn", "Số QĐ", "Ngày công nhận"],
        ["I", "Mầm non", _, _, _],
        [1, "Trường MN Sơn Lễ", "Mức độ 1", "1201/QĐ-UBND", "12/5/2022"],
        [2, "Trường MN Sơn Giang", "Mức độ 2", "988/QĐ-UBND", "03/6/2021"],
        ["II", "Tiểu học", _, _, _],
        [3, "Trường TH Phố Châu", "Mức độ 2", "77/QĐ-UBND", "15/01/2023"],
        ["III", "THCS", _, _, _],
        [4, "Trường THCS Nguyễn Tuấn Thiện", "Mức độ 1", "90/QĐ-UBND", "20/11/2024"],
        [_, "Cộng: 4 trường", _, _, _],
      ],
    ],
  ],
  {},
  {
    "huong-son national_standard_schools 2024": 4,
    "huong-son national_standard_schools_level1 2024": 2,
    "huong-son national_standard_schools_level2 2024": 2,
    "huong-son schools_preschool_at_standard 2024": 2,
    "huong-son schools_primary_at_standard 2024": 1,
    "huong-son schools_lower_secondary_at_standard 2024": 1,
    "huong-son schools_preschool_at_standard_level2 2024": 1,
    "huong-son schools_primary_at_standard_level2 2024": 1,
    "huong-son schools_lower_secondary_at_standard_level2 2024": 0,
  },
);
file(
  "years across with tabs, an estimate and a plan",
  [
    "Quận Long Biên: một số chỉ tiêu giáo dục",
    "STT\tChỉ tiêu\tĐVT\t2020\t2021\t2022\t2023\tƯớc TH 2024\tKH 2025",
    "1\tSố trường mầm non\ttrường\t62\t64\t65\t66\t67\t68",
    "2\tSố học sinh tiểu học\thọc sinh\t33.120\t34.015\t34.870\t35.221\t35.400\t36.000",
    "3\tSố học sinh THCS\thọc sinh\t20.150\t21.004\t21.950\t22.870\t23.300\t24.000",
    "4\tTỷ lệ trường đạt chuẩn quốc gia\t%\t78,5\t80,2\t81,7\t83,1\t84,6\t86",
  ].join("\n"),
  {},
  {
    ...Object.fromEntries([62, 64, 65, 66, 67].map((v, i) => [`long-bien schools_preschool ${2020 + i}`, v])),
    ...Object.fromEntries(
      [33120, 34015, 34870, 35221, 35400].map((v, i) => [`long-bien pupils_primary ${2020 + i}`, v]),
    ),
    ...Object.fromEntries(
      [20150, 21004, 21950, 22870, 23300].map((v, i) => [`long-bien pupils_lower_secondary ${2020 + i}`, v]),
    ),
    ...Object.fromEntries(
      [78.5, 80.2, 81.7, 83.1, 84.6].map((v, i) => [`long-bien national_standard_school_rate ${2020 + i}`, v]),
    ),
  },
);
file(
  "four rows of headings above communes",
  [
    [
      [
        ["QUY MÔ TRƯỜNG, LỚP, HỌC SINH NĂM HỌC 2022-2023 - HUYỆN CHI LĂNG"],
        ["TT", "Đơn vị", "Giáo dục phổ thông", _, _, _, _, _],
        [_, _, "Tiểu học", _, _, "THCS", _, _],
        [_, _, "Lớp", "Học sinh", _, "Lớp", "Học sinh", _],
        [_, _, _, "TS", "Nữ", _, "TS", "Nữ"],
        [1, "Xã Vạn Linh", 15, 401, 190, 9, 288, 140],
        [2, "Xã Bằng Mạc", 10, 244, 118, 8, 231, 111],
        [3, "Xã Quan Sơn", 12, 310, 151, 8, 240, 119],
      ],
      { merges: ["C2:H2", "C3:E3", "F3:H3", "D4:E4", "G4:H4", "C4:C5", "F4:F5", "A2:A5", "B2:B5"] },
    ],
  ],
  {},
  Object.fromEntries(
    [
      ["van-linh-06505-cu", 15, 401, 190, 9, 288, 140],
      ["bang-mac-06493-cu", 10, 244, 118, 8, 231, 111],
      ["quan-son-06517-cu", 12, 310, 151, 8, 240, 119],
    ].flatMap(([x, a, b, c, d, e, f]) => [
      [`xa-${x} classes_primary 2022`, a],
      [`xa-${x} pupils_primary 2022`, b],
      [`xa-${x} pupils_primary sex=female 2022`, c],
      [`xa-${x} classes_lower_secondary 2022`, d],
      [`xa-${x} pupils_lower_secondary 2022`, e],
      [`xa-${x} pupils_lower_secondary sex=female 2022`, f],
    ]),
  ) as Truth,
);
