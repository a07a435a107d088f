import { cachedFold as fold } from "../cached-fold.js";
import { meaningOf } from "./signature.js";

const WHO = "(?: (?:tre|tre em|chau|hoc sinh|hs|nguoi|doi tuong|xa|don vi|truong|thanh thieu nien|thanh nien|ttn))*";
const WHOLE = new RegExp(
  `^(?:(?:tong so|tong|so|ts)${WHO}(?: (?:trong |thuoc )?(?:do tuoi|dien)| phai (?:huy dong|pho cap|thuc hien)| ppc| dieu tra)?|phai (?:huy dong|pho cap)${WHO})$`,
);
const PART = new RegExp(
  `^(?:(?:tong so|tong|so|ts|sl)${WHO})?(?: ?(?:luong|sl|da |duoc )*)(?:(?:thuc hien|dat|dat duoc|ra lop|den lop|den truong|huy dong|huy dong duoc|hoan thanh|dang hoc)?(?: duoc)?)$`,
);

/** Whether a heading only says “of how many” or “how many of them”, of whatever the row is: “Số phải huy động”, “Số đạt”. */
export function isPartHeading(text: string): boolean {
  const folded = fold(text)
    .replace(/[():.,]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return WHOLE.test(folded) || PART.test(folded);
}

export function isBareRate(text: string): boolean {
  const { features, words } = meaningOf(text);
  return words.size === 0 && features.size === 1 && features.has("rate");
}

/** “Tiểu học” below “Số học sinh”, “Nữ” below “Tiểu học”, “Lớp 3” below both: they say which, rows above say of what. */
export function isPartAlone(text: string): boolean {
  const { features, words } = meaningOf(text);
  return (
    words.size === 0 && features.size > 0 && [...features].every((one) => /^(?:stage|by|grade|age):|^joint$/.test(one))
  );
}

/** “Nữ”, “Dân tộc”: some of those that another heading counts. */
export function isGroupAlone(text: string): boolean {
  const { features, words } = meaningOf(text);
  return words.size === 0 && features.size > 0 && [...features].every((one) => one.startsWith("by:"));
}
