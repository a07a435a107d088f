import { NUMBER, numberOf } from "./numbers.js";
import { EDGE, g, N, place, quantity, type Rule, STAGE, TO } from "./rule.js";
import { PEOPLE, ratioUnit } from "./units.js";

/** So many to each of something, and indices and means: found before plain counts. */
export const RATIO_RULES: readonly Rule[] = [
  {
    // 1 giáo viên/25 trẻ, 01 máy tính/15 học sinh
    pattern: g(`${EDGE}0?1 (giao vien|gv|may tinh|may|nhan vien|co)(?: ?/ ?| tren | cho )${N} ?(${PEOPLE})`),
    read: (match) => {
      const unit = ratioUnit(match[3] ?? "", /^may/.test(match[1] ?? "") ? "lop" : "giao vien");
      const value = numberOf(match[2] ?? "");
      const named = /^may/.test(match[1] ?? "") ? "pupils_per_computer" : unit;
      return named ? { ...place(match), value, valueTo: null, unit: named, denominator: null, shape: "ratio" } : null;
    },
  },
  {
    // 25 học sinh trên 1.000 học sinh
    pattern: g(
      `${EDGE}${N}(?:${TO}${N})? ?(?:${PEOPLE})(?: ?/ ?| tren | cho )(?:1\\.?000|mot nghin|mot ngan) ?(?:${PEOPLE})`,
    ),
    read: (match) => quantity(match, { unit: "per_thousand", shape: "ratio" }),
  },
  {
    // cứ 10 người … có ít nhất 3 người
    pattern: g(
      `\\bcu (${NUMBER}) ?(?:${PEOPLE}|giao vien|xa|thon|truong)\\b[^;.\\d]{0,60}?(${NUMBER})(?= ?(?:${PEOPLE}|giao vien|xa|thon|truong)\\b)`,
    ),
    read: (match) => {
      const [whole, value] = [numberOf(match[1] ?? ""), numberOf(match[2] ?? "")];
      const end = match.index + match[0].length;
      const start = end - (match[2] ?? "").length;
      return { start, end, value, valueTo: null, unit: "fraction", denominator: whole, shape: "fraction" };
    },
  },
  {
    // không quá 35 học sinh/lớp, 1,5 giáo viên/lớp, 12 m2/trẻ
    pattern: g(
      `${EDGE}${N}(?:${TO}${N})? ?(${PEOPLE}|giao vien|gv|phong hoc|phong|m2|m²|may tinh|bo|lop|nhan vien(?: [a-z]+){0,4}?|can bo(?: [a-z]+){0,4}?)(?: ${STAGE})?(?: ?/ ?| tren mot | tren 0?1 | moi | mot )((?:1 |01 |mot )?(?:nhom tre|nhom lop|lop|nhom|giao vien|gv|nhan vien|tre|hoc sinh|hoc vien|sinh vien|van dan|truong|phong|xa|phuong|may tinh|may))`,
    ),
    read: (match) => {
      const unit = ratioUnit((match[3] ?? "").replace("²", "2"), (match[4] ?? "").replace(/^(?:01|1|mot) (?!van)/, ""));
      return unit ? quantity(match, { unit, shape: "ratio" }) : null;
    },
  },
  {
    // số học sinh trên một giáo viên không quá 12; giáo viên/lớp đạt 1,5
    pattern: g(
      `\\b(${PEOPLE}|giao vien|gv|phong hoc|phong)(?: ${STAGE}| dai hoc| cao dang)?(?: (?:binh quan|trung binh))?(?: ?/ ?| tren (?:mot |moi |1 |01 )?| moi | mot )((?:1 )?van dan|nhom lop|lop|nhom|giao vien|gv|tre|truong|phong)\\b([^;:.\\d]{0,60}?(?:dat|la|qua|da|thieu|nhat|duoi|tren|khoang|con|muc|:) |[^;:.\\d]{0,60}: (?:o |cap |bac ){0,2}${STAGE} (?:dat |la )?)${N}(?: ?${PEOPLE})?(?![\\d%‰]|[.,/]\\d| ?%| ?[a-z/])`,
    ),
    read: (match) => {
      const unit = ratioUnit(match[1] ?? "", match[2] ?? "");
      const printed = match[4] ?? "";
      const end = match.index + match[0].length;
      return unit
        ? {
            start: match.index + match[0].lastIndexOf(printed),
            end,
            value: numberOf(printed),
            valueTo: null,
            unit,
            denominator: null,
            shape: "ratio",
          }
        : null;
    },
  },
  {
    // 130 đến 150 sinh viên … trên 1 vạn dân, 300 phòng học/10.000 dân
    pattern: g(
      `${EDGE}${N}(?:${TO}${N})? ?(hoc sinh|sinh vien|phong hoc|phong)((?: [a-z]+){0,8}(?: ?\\([^()\\d]*\\))?) ?(?:/|tren) ?(?:(?:1 |mot )?van dan|10\\.000 (?:dan|nguoi))`,
    ),
    read: (match) => {
      const above = /^phong/.test(match[3] ?? "") ? "rooms" : /^hoc/.test(match[3] ?? "") ? "pupils" : "students";
      return quantity(match, { unit: `${above}_per_10000_people`, shape: "ratio" });
    },
  },
  {
    // tỷ suất tử vong trên 1.000 trẻ đẻ sống xuống 12,5; tai nạn trên 100.000 trẻ em còn 16
    pattern: g(
      `(?:tren|/) ?(1\\.?000|100\\.000|mot nghin|mot ngan) ?(?:${PEOPLE}|dan)\\b([^;:.,\\d]{0,40}?(?:dat|la|qua|xuong|len|duoi|tren|khoang|con|muc) )${N}(?![\\d%‰/]|[.,]\\d| ?%)`,
    ),
    read: (match) => {
      const printed = match[3] ?? "";
      const end = match.index + match[0].length;
      const isThousand = !/^100/.test(match[1] ?? "");
      const at = { start: end - printed.length, end, value: numberOf(printed), valueTo: null };
      return isThousand
        ? { ...at, unit: "per_thousand", denominator: null, shape: "ratio" }
        : { ...at, unit: "fraction", denominator: 100_000, shape: "ratio" };
    },
  },
  {
    // chỉ số … đạt 0,85
    pattern: g(`\\bchi so\\b([^;:.\\d]{0,60}?(?:dat|la|len|tren|muc) )${N}(?![\\d%‰]|[.,/]\\d| ?%| ?[a-z/])`),
    read: (match) => {
      const printed = match[2] ?? "";
      const end = match.index + match[0].length;
      const start = end - printed.length;
      return { start, end, value: numberOf(printed), valueTo: null, unit: "index", denominator: null, shape: "ratio" };
    },
  },
  {
    // điểm trung bình môn Toán đạt từ 5,5 trở lên
    pattern: g(
      `\\b(?:diem (?:so|thi|trung binh|binh quan)|trung binh mon|mon [a-z ]{3,20})([^;:.\\d]{0,60}?(?:dat|la|len|tren|tu|muc|duoi) )${N}(?: diem(?! %))?(?![\\d%‰]|[.,/]\\d| ?%| ?/| (?:den|-)|(?! tro (?:len|xuong)| va ) [a-z])`,
    ),
    read: (match, text) => {
      const printed = match[2] ?? "";
      const end = match.index + match[0].length;
      const start = match.index + match[0].lastIndexOf(printed);
      if (!/diem (?:so|thi|trung binh|binh quan)/.test(text.slice(0, end))) return null;
      return { start, end, value: numberOf(printed), valueTo: null, unit: "marks", denominator: null, shape: "ratio" };
    },
  },
  {
    // số năm đi học bình quân đạt 10,5 năm
    pattern: g(`${EDGE}${N}() nam(?= *(?:$|[,;.)]| hoc| so voi))`),
    read: (match, text) =>
      /so nam|tuoi tho/.test(text.slice(0, match.index)) ? quantity(match, { unit: "years", shape: "number" }) : null,
  },
];
