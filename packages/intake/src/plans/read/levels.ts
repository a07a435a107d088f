import type { Quantity } from "../words/quantities.js";
import type { Sentence } from "./sentences.js";

const STANDARDS = /pho cap|pcgd|mu chu|xmc|chuan|kiem dinh|hoc tap|dat *$|nang/;
const GOALS = /\bdat\b|duy tri|giu|hoan thanh|nang|cung co|len|phan dau|cong nhan/;

/** Whether a level is promised of its own, and is no part of another quantity’s words. */
export function isLevelTarget({ words, quantities }: Sentence, level: Quantity): boolean {
  const before = words.slice(0, level.start);
  if (/biet chu *(?:o )?$/.test(before) || !STANDARDS.test(before) || !GOALS.test(before)) return false;
  if (/^ ?(?::|la \d|co \d|dat \d)/.test(words.slice(level.end))) return false;
  const other = quantities.filter((one) => one.shape !== "level" && one.end <= level.start).at(-1);
  if (!other) {
    const after = quantities.find((one) => one.shape !== "level" && one.start >= level.end);
    return !after || !/^[^,;:]{0,40}(?:dat|la|len|chiem|:) *(?:\S+ ){0,2}$/.test(words.slice(level.end, after.start));
  }
  const between = words.slice(other.end, level.start);
  if (/[,;)] *(?:phan dau|duy tri|nang|toan|xa dat|phuong dat|huyen dat|giu)|; /.test(between)) return true;
  return isPredicate(words, other) && /,| va /.test(between);
}

/** Whether a quantity ends its statement (“… đạt 100%”) and what follows is of something else. */
export function isPredicate(words: string, { start }: Pick<Quantity, "start">): boolean {
  return /(?:dat|la|len|con|xuong|toi|chiem|bang|muc|:|den)(?: (?:tu|it nhat|toi thieu|tren|hon|khoang|khong qua|duoi|tren duoi|toi da))* ?[(]?$/.test(
    words.slice(0, start).trimEnd(),
  );
}
