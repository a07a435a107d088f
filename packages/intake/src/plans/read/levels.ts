import type { Quantity } from "../words/quantities.js";
import type { Sentence } from "./sentences.js";

const STANDARDS = /pho cap|pcgd|mu chu|xmc|chuan|kiem dinh|hoc tap|dat *$|nang/;
/** One kind of place in two words. */
const PAIR = /xa, phuong|phuong, xa|xa, thi tran|phuong, thi tran|thi tran, xa/g;
/** A line that is nothing but a standard: “Xóa mù chữ mức độ 2”. */
const ALONE = /^\s*(?:dat chuan )?(?:pho cap|pcgd|xoa mu chu|xmc)[a-z0-9_ ]*$/;
/** “Biết chữ mức độ 2 lên 86%”: the share is what is promised. */
const RATED = /^ ?(?:(?:len|dat|toi|tu|tren|la|con|chiem|o muc|it nhat|toi thieu|khoang) ){1,3}\d+(?:[.,]\d+)? ?%/;
/** “Số đơn vị đạt mức độ 2 tăng từ …”: which of them are counted. */
const COUNTED =
  /(?<![a-z])(?:so|ty le|ti le) (?:luong )?(?:cac )?(?:don vi|xa|phuong|truong|huyen|quan|tinh)(?![a-z])[^;,.:]*$/;
const GOALS = /\bdat\b|duy tri|giu|hoan thanh|nang|cung co|len|phan dau|cong nhan/;

/** Whether a level is promised of its own, and is no part of another quantity’s words. */
export function isLevelTarget({ words, quantities }: Sentence, level: Quantity): boolean {
  const before = words.slice(0, level.start);
  const isAlone =
    ALONE.test(before.slice(before.lastIndexOf(";") + 1)) && /^ ?(?:[,.;]|$)/.test(words.slice(level.end));
  if (isAlone) return true;
  if (COUNTED.test(before)) return false;
  if (/biet chu *(?:o )?$/.test(before) || !STANDARDS.test(before) || !GOALS.test(before)) return false;
  if (/^ ?(?::|la \d|co \d|dat \d)/.test(words.slice(level.end)) || RATED.test(words.slice(level.end))) return false;
  const other = quantities.filter((one) => one.shape !== "level" && one.end <= level.start).at(-1);
  if (!other) {
    const after = quantities.find((one) => one.shape !== "level" && one.start >= level.end);
    return !after || !/^[^,;:]{0,40}(?:dat|la|len|chiem|:) *(?:\S+ ){0,2}$/.test(words.slice(level.end, after.start));
  }
  const between = words.slice(other.end, level.start).replace(PAIR, (pair) => pair.replace(",", " "));
  if (/[,;)] *(?:phan dau|duy tri|nang|toan|xa dat|phuong dat|huyen dat|giu)|; /.test(between)) return true;
  return isPredicate(words, other) && /,| va /.test(between);
}

/** Whether a quantity ends its statement (“… đạt 100%”) and what follows is of something else. */
export function isPredicate(words: string, { start }: Pick<Quantity, "start">): boolean {
  return /(?:dat|la|len|con|xuong|toi|chiem|bang|muc|:|den)(?: (?:tu|it nhat|toi thieu|tren|hon|khoang|khong qua|duoi|tren duoi|toi da))* ?[(]?$/.test(
    words.slice(0, start).trimEnd(),
  );
}
