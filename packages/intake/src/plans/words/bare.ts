/** Marks of word processors and soft characters that are no part of the words. */
const MARKS =
  /\[bookmark: [^\]]*\]|[\u00ad\u200b-\u200f\u2060\ufeff]|\*\*|(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu;

/** Composed letters, plain spaces, one kind of dash; without the marks of word processors. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(MARKS, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Each letter that was met, without its marks. */
const known: string[] = [];

function bareLetter(unit: string): string {
  const letter = unit.normalize("NFD")[0] ?? unit;
  if (letter === "đ" || letter === "Đ" || letter === "ð" || letter === "Ð") return "d";
  return letter.toLowerCase()[0] ?? letter;
}

/** The text in lower case without diacritics, letter for letter: a place in one is the same place in the other. */
export function bare(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    known[code] ??= bareLetter(text.charAt(at));
    result += known[code];
  }
  return result;
}
