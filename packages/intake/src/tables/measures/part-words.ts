import { cachedFold as fold } from "../cached-fold.js";

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
