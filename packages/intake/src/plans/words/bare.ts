import { withDigits } from "./digits.js";

/** Marks of word processors and soft characters that are no part of the words. */
const MARKS =
  /\[bookmark: [^\]]*\]|[\u00ad\u200b-\u200f\u2060\ufeff]|\*\*|(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu;

/** What a clean text has none of. */
const UNCLEAN = /[*\u00ad\u2010-\u2015\u2212\u00a0\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff\t]|\[bookmark| {2}/u;

/** Composed letters, plain spaces, one kind of dash; without the marks of word processors. */
export function cleanText(text: string): string {
  const composed = withDigits(text.normalize("NFC"));
  if (!UNCLEAN.test(composed)) return composed.trim();
  return composed
    .replace(MARKS, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** The letter for each that was met, without its marks; 0 for one that was not met yet. */
const known = new Uint16Array(0x10000);
const letters = new Uint16Array(4096);

function bareLetter(code: number): number {
  const unit = String.fromCharCode(code);
  const letter = unit.normalize("NFD")[0] ?? unit;
  const plain =
    letter === "đ" || letter === "Đ" || letter === "ð" || letter === "Ð" ? "d" : (letter.toLowerCase()[0] ?? letter);
  known[code] = plain.charCodeAt(0);
  return plain.charCodeAt(0);
}

/** The text in lower case without diacritics, letter for letter: a place in one is the same place in the other. */
export function bare(text: string): string {
  let result = "";
  for (let from = 0; from < text.length; from += letters.length) {
    const length = Math.min(letters.length, text.length - from);
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(from + at);
      letters[at] = known[code] || bareLetter(code);
    }
    result += String.fromCharCode.apply(null, letters.subarray(0, length) as unknown as number[]);
  }
  return result;
}
