import { bare } from "./bare.js";

/** A number as Vietnamese texts print it, as the source of a pattern. */
export const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;

/** `3.214` is three thousand, `99,8` and `99.8` are ninety-nine point eight. */
export function numberOf(printed: string): number {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(printed)) return Number(printed.replaceAll(".", "").replace(",", "."));
  return Number(printed.replace(",", "."));
}

const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const TEN = "mười";
const TENS = "mươi";
const HUNDRED = "trăm";
const WORD = [...Object.keys(DIGITS), TEN, TENS, HUNDRED].join("|");

/** Number words in a row, as the source of a pattern for lower-case text with its diacritics. */
export const NUMBER_WORDS = `(?<![\\p{L}])(?:${WORD})(?: (?:${WORD}|linh|lẻ))*(?![\\p{L}])`;

/** The number that words name, up to 999; null where they name none. */
export function numberOfWords(words: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const word of words.split(" ")) {
    const value = DIGITS[word];
    if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (word === TEN) {
      if (digit !== null) return null;
      total += 10;
    } else if (word === TENS && digit !== null) {
      total += 10 * digit;
      digit = null;
    } else if (word === HUNDRED && digit !== null) {
      total += 100 * digit;
      digit = null;
    } else if (bare(word) !== "linh" && bare(word) !== "le") return null;
  }
  return total + (digit ?? 0);
}
