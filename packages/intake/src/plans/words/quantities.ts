import { matchesOf } from "./matches.js";
import { NUMBER, NUMBER_WORDS, numberOf, numberOfWords } from "./numbers.js";
import { RATIO_RULES } from "./ratio-rules.js";
import { EDGE, type Found, g, N, place, type Quantity, quantity, type Rule, STAGE, TO } from "./rule.js";
import { nounAt } from "./units.js";

export type { Quantity } from "./rule.js";

const TIMES = /\b(?:tang|gap|giam(?! (?:doc|sat|hieu|thi))|len(?! lop)|xuong|bang|hon)\b[^,;.]*$/;
const OF_BASE = /^[^,;.]*(?:so voi|muc nam|binh quan)/;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Words behind a number that make it no count: times, sums, parts of a text, parts of a plan. */
const UNCOUNTED =
  "(?:nam|thang|ngay|gio|phut|tuan|quy|buoi|tiet|mon|tuoi|ky|lan|dong|trieu|ty|nghin|ha|km|kg|lit|m|nhiem vu|nhom|noi dung|giai phap|muc|tieu chi|chi tieu|tru cot|khau|linh vuc|buoc|dieu|khoan|diem|phan|cap|bac|hang|loai|mat|don vi|to|ban|doan|cuoc|van ban|bao cao|ke hoach|hoi nghi|nguon|phuong|va|den|tro|vao|o|cua|trong|la|voi|theo|so|dat|co|tren|cho|tai)(?![a-z])";
const LED =
  /(?:it nhat|toi thieu|khong qua|toi da|phan dau co|co tren|co them|xay (?:dung|moi)|nang cap|thanh lap|trang bi(?: them)?|mua sam(?: them)?|ky(?: moi)?|bien soan|hinh thanh|phat trien|cong nhan) $/;

/** “Số đơn vị đạt mức độ 2 tăng từ 34 lên 55”: both ends are of the things whose number it is. */
const CHANGES_OF_COUNT: readonly Rule[] = [
  g(
    `\\bso (?:luong )?([^;:.]{2,120}? (?:tang|giam|nang)(?: [a-z]+){0,2} tu )${N}(?= ?\\(?(?:vao |cuoi |trong )*(?:nam (?:hoc )?_+)?\\)? ?(?:len|xuong|den) )`,
  ),
  g(
    `\\bso (?:luong )?([^;:.]{2,120}? (?:tang|giam|nang)(?: [a-z]+){0,2} tu [^;:.]{0,40}(?:len|xuong|den) )${N}(?![\\d%‰/]|[.,]\\d| ?%| (?!vao|nam|trong|den|va|cuoi)[a-z])`,
  ),
].map((pattern) => ({
  pattern,
  read: (match) => {
    const printed = match[2] ?? "";
    const end = match.index + match[0].length;
    const unit = nounAt(match[1] ?? "")?.unit;
    const at = { start: end - printed.length, end, value: numberOf(printed), valueTo: null, denominator: null };
    return unit ? { ...at, unit, shape: "number" } : null;
  },
}));

const RULES: readonly Rule[] = [
  {
    // 0,5 điểm %, 2 điểm phần trăm
    pattern: g(`${EDGE}${N}(?:${TO}${N})? ?diem ?(?:%|phan tram)`),
    read: (match) => quantity(match, { unit: "points", shape: "number" }),
  },
  {
    // 75-78%, 30% đến 35%, 99,8 phần trăm
    pattern: g(`${EDGE}${N}(?: ?%)?${TO}(?:tren |it nhat )?${N} ?(?:%|phan tram)`),
    read: (match) => quantity(match, { unit: "percent", shape: "percent" }),
  },
  {
    pattern: g(`${EDGE}${N}() ?(?:%(?!o)|phan tram)`),
    read: (match) => quantity(match, { unit: "percent", shape: "percent" }),
  },
  {
    pattern: g(`${EDGE}${N}(?:${TO}${N})? ?(?:‰|%o|%0|phan nghin|phan ngan)`),
    read: (match) => quantity(match, { unit: "per_thousand", shape: "number" }),
  },
  {
    pattern: g(
      `\\b(?:muc do|muc|cap do|bac|hang) (?:so )?([1-5]|i{1,3}|iv)(?![\\d,.%a-z]*[\\d%a-z])(?! ?(?:%|nam(?! *_)))`,
    ),
    read: (match) => {
      const value = ROMAN[match[1] ?? ""] ?? Number(match[1]);
      return { ...place(match), value, valueTo: null, unit: "level", denominator: null, shape: "level" };
    },
  },
  {
    // gấp 3 lần, tăng 1,5 lần, gấp đôi
    pattern: g(`\\bgap (doi|ruoi|ba|${NUMBER}|hai|bon|nam)(?:${TO}${N})?(?: ?lan)?|${EDGE}${N}() lan(?! thu| luot|/)`),
    read: (match, text) => {
      // “Kiểm tra 04 lần”, “mỗi quý sinh hoạt 01 lần” are times, no multiples.
      const isTimes =
        match[3] !== undefined &&
        !TIMES.test(text.slice(0, match.index)) &&
        !OF_BASE.test(text.slice(match.index + match[0].length));
      if (isTimes) return null;
      const words: Readonly<Record<string, number>> = { doi: 2, ruoi: 1.5, ba: 3, hai: 2, bon: 4, nam: 5 };
      const printed = match[1] ?? match[3] ?? "";
      const value = words[printed] ?? numberOf(printed);
      const valueTo = match[2] ? numberOf(match[2]) : null;
      return { ...place(match), value, valueTo, unit: "multiple", denominator: null, shape: "multiple" };
    },
  },
  {
    // xếp trong tốp 3, trong nhóm 25 tỉnh dẫn đầu, đứng thứ 4/11
    pattern: g(
      `\\b(?:top|trong nhom|thuoc nhom|trong|nhom|thu hang|hang|thu) (\\d{1,3})(?:/\\d{1,3})?(?! ?(?:%|nam|thang|ngay|gio))`,
    ),
    read: readRank,
  },
  ...RATIO_RULES,
  {
    // 154/218 trường, 2/3 số xã, 1/25
    pattern: g(`${EDGE}(\\d{1,4}(?:\\.\\d{3})?) ?/ ?(\\d{1,4}(?:\\.\\d{3})?)(?![\\d/]|[-.,]\\d)`),
    read: readFraction,
  },
  {
    // 15 trên tổng số 18 xã
    pattern: g(`${EDGE}(\\d{1,4}) (?:tren|trong)(?: (?:tong )?so)? (\\d{1,4})(?= )`),
    read: readOutOf,
  },
  {
    // Công nhận lại trường đạt chuẩn quốc gia: 01
    pattern: g(
      `(?:^ ?|[;,] ?|- ?)(?:so|cong nhan(?: lai| moi)?|xay(?: moi| dung)?|mo(?: moi)?|tuyen(?: moi| dung)?|thanh lap) ((?:truong|lop|phong hoc|giao vien|hoc vien|hoc sinh|tre em|tre|nhom)\\b[^;:.,\\d]{0,60}): ?${N}(?= ?(?:[;.,)](?!\\d)|$))`,
    ),
    read: (match) => {
      const [printed, end] = [match[2] ?? "", match.index + match[0].length];
      const unit = nounAt(match[1] ?? "")?.unit;
      const at = { start: end - printed.length, end, value: numberOf(printed), valueTo: null, denominator: null };
      return unit ? { ...at, unit, shape: "number" } : null;
    },
  },
  {
    // 14 nhóm/322 trẻ
    pattern: g(`${EDGE}${N}() nhom(?= ?[|,)](?! ?lop)| (?:voi|va) \\d)`),
    read: (match) => quantity(match, { unit: "classes", shape: "number" }),
  },
  ...CHANGES_OF_COUNT,
  {
    // từ 2 đến 3 trường, 02-03 lớp, 33 trường
    pattern: g(`${EDGE}${N}(?: ?\\([a-z ]+\\))?(?:${TO}${N})?( (?:nghin|ngan|trieu)(?= ))?(?![\\d%‰]|[.,]\\d| ?%)`),
    read: readCount,
  },
  {
    // 12 doanh nghiệp, 06 xưởng thực hành: things by number that have no unit of their own
    pattern: g(`${EDGE}${N}(?:${TO}${N})? (?!${UNCOUNTED})(?=[a-z]{2,})`),
    read: (match, text) => {
      const led = LED.test(text.slice(0, match.index));
      return led ? quantity(match, { unit: "items", shape: "number" }) : null;
    },
  },
];

/** A text without any of these holds no quantity but those in words. */
const COUNTS = /\d|\bgap |\b(?:do|muc|bac|hang) (?:so )?i/;

/** Quantities of bare text, noise and years blanked out; `cased` is the same text in lower case with its diacritics. */
export function quantitiesOf(text: string, cased: string): Quantity[] {
  let rest = text;
  const found: Quantity[] = [...wordQuantities(text, cased)];
  const blank = ({ start, end }: Pick<Quantity, "start" | "end">): void => {
    rest = rest.slice(0, start) + "_".repeat(end - start) + rest.slice(end);
  };
  for (const one of found) blank(one);
  if (!COUNTS.test(rest)) return found.sort((a, b) => a.start - b.start);
  for (const { pattern, read } of RULES) {
    for (const match of matchesOf(rest, pattern)) {
      const one = read(match, rest, cased);
      if (one) {
        found.push(one);
        blank(one);
      }
    }
  }
  const more = found.flatMap((one) =>
    one.shape === "ratio" ? sameRatios(rest, one) : one.shape === "number" ? sameCounts(rest, one) : [],
  );
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

/** “… xuống 12,5 vào năm 2027 và 10 vào năm 2030”, years blanked out. */
const NEXT_YEAR = new RegExp(
  `^ ?(?:vao |den |trong |cuoi )*nam _+,? (?:va )?(?:(?:duoi|tren|con|xuong|len|dat|la|khoang|it nhat|khong qua) )*${N}(?= (?:vao |den |trong |cuoi )+nam _)`,
);

/** “Tỷ lệ giáo viên/lớp ở tiểu học đạt 1,5; THCS đạt 1,9; THPT đạt 2,25”: the others of a ratio, a level of schooling each. */
function sameRatios(text: string, { end, unit }: Quantity): Quantity[] {
  const next = new RegExp(
    `^[;,]? ?(?:va )?(?:o |cap |bac ){0,2}${STAGE} ?(?:dat |la |: ?)?${N}(?![\\d%‰]|[.,/]\\d| ?%| ?[a-z/])`,
  );
  const match = next.exec(text.slice(end)) ?? NEXT_YEAR.exec(text.slice(end));
  if (!match) return [];
  const to = end + match[0].length;
  const printed = match[1] ?? "";
  const one = { start: to - printed.length, end: to, value: numberOf(printed), valueTo: null, unit, denominator: null };
  return [{ ...one, shape: "ratio" as const }, ...sameRatios(text, { ...one, shape: "ratio" })];
}

const BY_STAGE = new RegExp(`^[^()\\d]{0,40}\\((?:(?:trong do|gom):? )?((?:(?:va )?${STAGE}:? ?\\d[\\d.]*[,; ]*)+)\\)`);

/** “260 giáo viên (mầm non 140, tiểu học 80, THCS 40)”: those of a count, a level of schooling each. */
function sameCounts(text: string, { end, unit }: Quantity): Quantity[] {
  const list = BY_STAGE.exec(text.slice(end));
  if (!list) return [];
  const from = end + list[0].length - 1 - (list[1] ?? "").length;
  return matchesOf(list[1] ?? "", /\d+(?:\.\d{3})*/g).map(({ index, 0: printed }) => ({
    start: from + index,
    end: from + index + printed.length,
    value: numberOf(printed),
    valueTo: null,
    unit,
    denominator: null,
    shape: "number" as const,
  }));
}

const RANKED = /(?:xep|dung|xep hang|xep loai|vi tri|thu hang)(?: [^\d,;.]{0,80})? $/;
const LEADING = /^[^;.]{0,40}?(?:dan dau|dung dau|cao nhat|tot nhat|hang dau)/;

/** A place in an order. */
function readRank(match: RegExpExecArray, text: string): Found {
  const at = place(match);
  const [before, after] = [`${text.slice(0, at.start)}`, text.slice(at.end)];
  const isGroup = /^(?:top|trong|thuoc|nhom)/.test(match[0]);
  if (!RANKED.test(before) && !(isGroup && LEADING.test(after)) && !/^top/.test(match[0])) return null;
  const value = numberOf(match[1] ?? "");
  return { ...at, value, valueTo: null, unit: "rank", denominator: null, shape: "rank" };
}

/** “15 trên 18 xã”, in figures or in words. */
function readOutOf(match: RegExpExecArray, text: string): Found {
  const [value, denominator] = [numberOf(match[1] ?? ""), numberOf(match[2] ?? "")];
  const at = place(match);
  const noun = nounAt(text.slice(at.end));
  if (noun === null || value > denominator) return null;
  return { ...at, end: at.end + noun.length, value, valueTo: null, unit: noun.unit, denominator, shape: "of" };
}

/** “16/100.000 trẻ em” is so many of any hundred thousand. */
const RATES = new Set([1000, 10_000, 100_000]);

function readFraction(match: RegExpExecArray, text: string): Found {
  const [value, whole] = [numberOf(match[1] ?? ""), numberOf(match[2] ?? "")];
  if (whole === 0 || value > whole * 3) return null;
  const at = place(match);
  const after = text.slice(at.end);
  const noun = nounAt(after);
  const ofAll = /^ ?(?:tong )?so /.test(after);
  // “9/10 học viên có việc làm” is a share of all of them.
  const isRate = noun !== null && RATES.has(whole) && value < whole && noun.unit === "people";
  if (isRate) return { ...at, value, valueTo: null, unit: "fraction", denominator: whole, shape: "fraction" };
  const ofPeople =
    noun !== null && value < whole && whole <= 10 && (noun.unit === "people" || noun.unit === "teachers");
  if (noun && !ofPeople && !(ofAll && whole <= 10 && value < whole)) {
    const end = at.end + noun.length;
    return { ...at, end, value, valueTo: null, unit: noun.unit, denominator: whole, shape: "of" };
  }
  if (value === 1 && whole > 10)
    return { ...at, value, valueTo: null, unit: "ratio", denominator: whole, shape: "ratio" };
  if (value > whole) return null;
  return { ...at, value, valueTo: null, unit: "fraction", denominator: whole, shape: "fraction" };
}

function readCount(match: RegExpExecArray, text: string, cased: string): Found {
  const at = place(match);
  const noun = nounAt(text.slice(at.end)) ?? siteAt(text, at.end);
  if (RATES.has(numberOf(match[1] ?? "")) && /(?:ty|ti) suat[^;:.]* tren $/.test(text.slice(0, at.start))) return null;
  if (!noun || /(?<!\p{L})cứ $/u.test(cased.slice(0, at.start))) return null;
  const read = quantity(match, { unit: noun.unit, shape: "number" });
  const times = match[3] === undefined ? 1 : / trieu/.test(match[3]) ? 1e6 : 1e3;
  return read && scaled({ ...read, end: at.end + noun.length }, times);
}

/** “Giảm điểm trường từ 412 điểm xuống 250 điểm”: school sites in short. */
function siteAt(text: string, end: number): ReturnType<typeof nounAt> {
  const isShort = /^ diem(?! ?(?:%|phan|so|thi|trung|moi|[a-z]+ [a-z]+ mon))(?![a-z])/.test(text.slice(end));
  return isShort && /diem truong/.test(text.slice(0, end)) ? { unit: "school_sites", length: 5 } : null;
}

/** “4 nghìn người”, “1,2 triệu lượt người”: whole numbers again. */
function scaled(one: Quantity, times: number): Quantity {
  const by = (value: number): number => Math.round(value * times * 1e3) / 1e3;
  return { ...one, value: by(one.value), valueTo: one.valueTo === null ? null : by(one.valueTo) };
}

const PARTS = /(một|hai|ba|bốn|năm|sáu|bảy|tám|chín) phần (hai|ba|tư|bốn|năm|sáu|mười)(?![\p{L}])/gu;
const HALF = /(?:một nửa|quá nửa|hơn nửa|\bnửa(?= số| tổng))/gu;
const IN_WORDS = new RegExp(NUMBER_WORDS, "gu");
const LEADS =
  /(?:ít nhất|tối thiểu|thêm|không quá|trên|hơn|giảm|tăng|có|đạt|còn|mới|khoảng|mở|lập|dựng|là|từ|mỗi năm|hằng năm|hàng năm|nhận|lên|duy trì)(?: được)? $/u;

const OUT_OF = /^ (?:trên|trong)(?: (?:tổng )?số)? $/u;

/** Numbers in words: “hai phần ba số thôn”, “thêm hai trường”, “một nửa”. */
function wordQuantities(text: string, cased: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of matchesOf(cased, PARTS)) {
    const [value, whole] = [numberOfWords(match[1] ?? ""), numberOfWords(match[2] ?? "")];
    if (value && whole && value < whole) found.push(fractionAt(match, value, whole));
  }
  for (const match of matchesOf(cased, HALF)) found.push(fractionAt(match, 1, 2));
  const said = matchesOf(cased, IN_WORDS);
  for (const [i, match] of said.entries()) {
    const next = said[i + 1];
    if (!next || !OUT_OF.test(cased.slice(match.index + match[0].length, next.index))) continue;
    const end = next.index + next[0].length;
    const [value, denominator] = [numberOfWords(match[0]), numberOfWords(next[0])];
    const noun = nounAt(text.slice(end));
    if (noun && value && denominator && value <= denominator)
      found.push({
        ...{ start: match.index, end: end + noun.length, value, valueTo: null },
        ...{ unit: noun.unit, denominator, shape: "of" as const },
      });
  }
  for (const match of said) {
    const start = match.index;
    if (found.some((one) => start >= one.start && start < one.end)) continue;
    const value = numberOfWords(match[0]);
    const noun = nounAt(text.slice(start + match[0].length));
    const pluralOrLed = LEADS.test(cased.slice(0, start)) || /đến $/.test(cased.slice(0, start));
    if (!value || !noun || !pluralOrLed || !/^ /.test(text.slice(start + match[0].length))) continue;
    if (
      value === 1 &&
      !/(?:ít nhất|tối thiểu|thêm|mỗi năm) (?:có )?$|mỗi [^,;]{2,30} có $/u.test(cased.slice(0, start))
    )
      continue;
    const end = start + match[0].length + noun.length;
    found.push({ start, end, value, valueTo: null, unit: noun.unit, denominator: null, shape: "number" });
  }
  return found;
}

function fractionAt(match: RegExpExecArray, value: number, denominator: number): Quantity {
  return { ...place(match), value, valueTo: null, unit: "fraction", denominator, shape: "fraction" };
}
