/** What a person reads in a clause of a made-up plan, in the fields of targets.yaml. */
export interface ExpectedTarget {
  readonly section: string;
  /** The figure phrase, or a part of it that no other has. */
  readonly words: string;
  readonly form: Form;
  readonly horizon: number;
  readonly comparator: string;
  readonly value: number;
  readonly unit: string;
  /** Further fields of the entry that make the form. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export type Form =
  | "percent"
  | "compared percent"
  | "range"
  | "per class"
  | "each place"
  | "per teacher"
  | "per thousand"
  | "zero in words"
  | "percent of base"
  | "base-year change"
  | "change a year"
  | "share in words"
  | "k of n"
  | "part of"
  | "period count"
  | "multiple"
  | "conditional"
  | "level"
  | "maintained level"
  | "two deadlines"
  | "subgroup floor"
  | "count"
  | "steps by year"
  | "against another level";

export interface MadeUp {
  readonly name: string;
  readonly targets: readonly ExpectedTarget[];
  /** Clauses that no form of the schema holds yet: kept in notes.md. */
  readonly left: readonly string[];
  /** What must not become a target: words of results, dates, ages, acts, pages and money. */
  readonly traps: readonly string[];
  /** What the plan reports and its figures hold: year, value and unit. */
  readonly figures: readonly (readonly [year: number, value: number, unit: string])[];
}

type Row = readonly [string, string, Form, number, string, number, string, Readonly<Record<string, unknown>>?];

function rows(all: readonly Row[]): ExpectedTarget[] {
  return all.map(([section, words, form, horizon, comparator, value, unit, more]) => {
    return { section, words, form, horizon, comparator, value, unit, ...(more ? { more } : {}) };
  });
}

const period = { from: 2026, to: 2030 };
const eachYear = { n: 1, unit: "year" };

export const commune: MadeUp = {
  name: "ke-hoach-xa-na-khuong",
  targets: rows([
    ["II.1.a", "trẻ nhà trẻ đạt ít nhất 38%", "compared percent", 2030, ">=", 38, "percent"],
    ["II.1.b", "trẻ mẫu giáo 5 tuổi đạt 99,8%", "percent", 2030, "=", 99.8, "percent"],
    ["II.1.c", "Có từ 92% đến 95% trẻ mẫu giáo", "range", 2030, ">=", 92, "percent", { value_to: 95 }],
    ["II.1.d", "không quá 25 trẻ/lớp", "per class", 2030, "<=", 25, "children_per_class"],
    ["II.1.đ", "thấp còi giảm xuống dưới 12%", "compared percent", 2030, "<", 12, "percent"],
    ["II.2.a", "Không có học sinh tiểu học bỏ học", "zero in words", 2030, "=", 0, "persons", { zero: true }],
    ["II.2.b", "100% học sinh tiểu học", "percent", 2030, "=", 100, "percent"],
    [
      "II.2.c",
      "Giảm 50% số lớp ghép",
      "percent of base",
      2030,
      "decrease_by",
      50,
      "percent_of_base",
      { base: { year: 2025 } },
    ],
    ["II.2.d", "Bình quân 30 học sinh/lớp", "per class", 2030, "=", 30, "pupils_per_class"],
    ["II.3.a", "bỏ học dưới 5‰", "per thousand", 2030, "<", 5, "per_thousand"],
    [
      "II.3.b",
      "tăng 2 điểm phần trăm so với năm 2025",
      "base-year change",
      2030,
      "increase_by",
      2,
      "percent",
      { base: { year: 2025 } },
    ],
    [
      "II.3.c",
      "mỗi năm tăng 1,5 điểm phần trăm",
      "change a year",
      2030,
      "increase_by",
      1.5,
      "percent",
      { per: eachYear },
    ],
    [
      "II.3.d",
      "Ít nhất 2/3 số học sinh trung học cơ sở",
      "share in words",
      2030,
      ">=",
      66.6667,
      "percent",
      { fraction: { k: 2, n: 3 } },
    ],
    ["II.4.a", "Có 5/6 trường đạt chuẩn quốc gia", "k of n", 2030, "=", 5, "schools", { fraction: { k: 5, n: 6 } }],
    ["II.4.a", "trong đó 02 trường đạt chuẩn quốc gia mức độ 2", "part of", 2030, "=", 2, "schools", {}],
    [
      "II.4.b",
      "Xây mới 12 phòng học trong giai đoạn 2026 - 2030",
      "period count",
      2030,
      "=",
      12,
      "classrooms",
      { period },
    ],
    ["II.4.c", "gấp 1,5 lần năm 2025", "multiple", 2030, ">=", 1.5, "multiple", { base: { year: 2025 } }],
    [
      "II.4.d",
      "xây mới 04 phòng học bộ môn vào năm 2028",
      "conditional",
      2028,
      "=",
      4,
      "rooms",
      { condition: "Nếu được bố trí vốn" },
    ],
    ["II.4.đ", "ít nhất 01 thư viện", "each place", 2030, ">=", 1, "libraries", { per: { n: 1, unit: "school" } }],
    ["II.5.a", "chuẩn phổ cập giáo dục tiểu học mức độ 3", "maintained level", 2030, "maintain", 3, "level"],
    ["II.5.b", "Đạt chuẩn xóa mù chữ mức độ 2 vào năm 2027", "level", 2027, "=", 2, "level"],
    ["II.5.c", "đến năm 2028 đạt 97%", "two deadlines", 2028, "=", 97, "percent"],
    ["II.5.c", "đến năm 2030 đạt 98,5%", "two deadlines", 2030, "=", 98.5, "percent"],
    [
      "II.5.c",
      "riêng các thôn đặc biệt khó khăn ít nhất 92%",
      "subgroup floor",
      2030,
      ">=",
      92,
      "percent",
      { subgroup: "các thôn đặc biệt khó khăn" },
    ],
    ["II.5.d", "Mở 10 lớp xóa mù chữ", "period count", 2030, "=", 10, "classes", { period }],
    ["II.5.đ", "mỗi năm giảm ít nhất 25 người", "change a year", 2030, "decrease_by", 25, "persons", { per: eachYear }],
    [
      "II.5.đ",
      "Số trường đạt chuẩn quốc gia (trường): 3 · 4 · 4",
      "steps by year",
      2028,
      "=",
      4,
      "schools",
      {
        steps: [
          { year: 2026, value: 3 },
          { year: 2027, value: 4 },
          { year: 2028, value: 4 },
        ],
      },
    ],
    [
      "II.5.đ",
      "huy động trẻ nhà trẻ (%): 31 · 33 · 35",
      "steps by year",
      2028,
      "=",
      35,
      "percent",
      {
        steps: [
          { year: 2026, value: 31 },
          { year: 2027, value: 33 },
          { year: 2028, value: 35 },
        ],
      },
    ],
  ]),
  left: [],
  traps: [
    "98,9%",
    "99,1%",
    "29,6%",
    "03/06",
    "95,2%",
    "142/2025",
    "14 tháng 6",
    "12,4 tỷ",
    "36/2024",
    "10 năm",
    "30 tháng 9",
    "18.600.000.000",
    "70%",
    "Trang 4",
    "2 điểm trường",
    "5 năm",
  ],
  figures: [
    [2024, 98.9, "percent"],
    [2025, 99.1, "percent"],
    [2025, 29.6, "percent"],
    [2025, 3, "schools"],
    [2025, 95.2, "percent"],
  ],
};

const communes = [70, 80, 90, 100, 110].map((value, i) => ({ year: 2026 + i, value }));
const onAge = [99.6, 99.7, 99.8, 99.9, 99.9].map((value, i) => ({ year: 2026 + i, value }));

export const province: MadeUp = {
  name: "ke-hoach-tinh-thanh-linh",
  targets: rows([
    ["B.I.1", "trẻ dưới 3 tuổi ra lớp đạt 36% trở lên", "compared percent", 2028, ">=", 36, "percent"],
    ["B.I.2", "Trên 75% trường mầm non", "compared percent", 2028, ">", 75, "percent"],
    ["B.I.3", "Có 80/118 xã", "k of n", 2028, "=", 80, "communes", { fraction: { k: 80, n: 118 } }],
    ["B.I.4", "95 - 97% giáo viên mầm non", "range", 2028, ">=", 95, "percent", { value_to: 97 }],
    ["B.II.1", "Tỷ lệ trường đạt chuẩn quốc gia đạt 75%", "percent", 2030, "=", 75, "percent"],
    ["B.II.1", "trường tiểu học đạt 82%", "percent", 2030, "=", 82, "percent"],
    ["B.II.1", "trường trung học cơ sở đạt 78%", "percent", 2030, "=", 78, "percent"],
    ["B.II.2", "từ 88,5% năm 2025 lên 95%", "percent", 2030, "=", 95, "percent"],
    ["B.II.3", "không quá 8‰", "per thousand", 2030, "<=", 8, "per_thousand"],
    ["B.II.4", "tối thiểu 1,5 giáo viên/lớp", "per class", 2030, ">=", 1.5, "teachers_per_class"],
    ["B.II.5", "tối đa 45 học sinh/lớp", "per class", 2030, "<=", 45, "pupils_per_class"],
    ["B.II.6", "20 học sinh/giáo viên", "per teacher", 2030, "=", 20, "pupils_per_teacher"],
    [
      "B.II.7",
      "Tăng ít nhất 40 trường",
      "base-year change",
      2030,
      "increase_by",
      40,
      "schools",
      { base: { year: 2025 } },
    ],
    ["B.II.8", "mỗi năm có thêm 8 trường", "change a year", 2030, "increase_by", 8, "schools", { per: eachYear }],
    ["B.II.9", "tăng gấp đôi so với năm 2024", "multiple", 2030, ">=", 2, "multiple", { base: { year: 2024 } }],
    ["B.II.10", "trung học phổ thông đạt ít nhất 70%", "compared percent", 2030, ">=", 70, "percent"],
    ["B.II.10", "riêng học sinh nữ đạt 72%", "subgroup floor", 2030, "=", 72, "percent", { subgroup: "học sinh nữ" }],
    ["B.II.11", "Không còn phòng học tạm", "zero in words", 2030, "=", 0, "classrooms", { zero: true }],
    ["B.II.12", "Duy trì 100% xã", "percent", 2030, "maintain", 100, "percent"],
    ["B.II.13", "chuẩn xóa mù chữ mức độ 2", "level", 2030, "=", 2, "level"],
    ["B.II.14", "đến năm 2027 đạt 97,5%", "two deadlines", 2027, "=", 97.5, "percent"],
    ["B.II.14", "đến năm 2030 đạt 98,6%", "two deadlines", 2030, "=", 98.6, "percent"],
    [
      "B.II.15",
      "bình quân 0,1 đến 0,2%/năm",
      "change a year",
      2030,
      "decrease_by",
      0.1,
      "percent",
      { value_to: 0.2, per: eachYear },
    ],
    [
      "B.II.16",
      "100% trường tiểu học dạy môn Tin học",
      "conditional",
      2030,
      "=",
      100,
      "percent",
      { condition: "Khi có đủ biên chế" },
    ],
    ["B.II.17", "Xây dựng mới 03 trường phổ thông nội trú", "period count", 2030, "=", 3, "schools", { period }],
    [
      "B.II.18",
      "ít nhất 3 học sinh vào học nghề",
      "share in words",
      2030,
      ">=",
      30,
      "percent",
      { fraction: { k: 3, n: 10 } },
    ],
    [
      "B.II.19",
      "bình quân cả nước 1 điểm phần trăm",
      "against another level",
      2030,
      "increase_by",
      1,
      "percent",
      { compared: { with: "bình quân cả nước" } },
    ],
    [
      "B.II.20",
      "Một nửa số trường trung học phổ thông",
      "share in words",
      2030,
      "=",
      50,
      "percent",
      { fraction: { k: 1, n: 2 } },
    ],
    ["B.II.20", "xóa mù chữ mức độ 2 (xã): 70", "steps by year", 2030, "=", 110, "communes", { steps: communes }],
    ["B.II.20", "trẻ 6 tuổi vào lớp 1 (%): 99,6", "steps by year", 2030, "=", 99.9, "percent", { steps: onAge }],
  ]),
  left: [],
  traps: [
    "118 xã, phường",
    "612 trường",
    "9.874",
    "286.540",
    "61,4%",
    "63,2%",
    "96,7%",
    "71-NQ",
    "1705/QĐ",
    "22 tháng 8",
    "486,5",
    "15 tháng 12",
    "1.245 tỷ",
    "150.000",
    "0 đến 60 tuổi",
    "Trang 6",
    "24 trường",
  ],
  figures: [
    [2024, 612, "schools"],
    [2024, 61.4, "percent"],
    [2025, 63.2, "percent"],
    [2025, 88.5, "percent"],
  ],
};
