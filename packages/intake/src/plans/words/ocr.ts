import { bare } from "./bare.js";

/** Letters that a scan takes for others, in bare text: “tuổi” is read “tudi”, “lớp” “1op”. */
const MISREAD: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "li",
  "5": "s",
  "6": "o",
  "9": "g",
  "@": "eo",
  b: "o",
  c: "eo",
  d: "oa",
  e: "ao",
  f: "t",
  g: "o",
  i: "lt",
  l: "it",
  t: "li",
  u: "ao",
  v: "uy",
  y: "v",
};
/** Letters put right in one word at the most. */
const MOST = 2;

/** Puts right what a scan misread in words of a field: a word that is none of them, by letters that scans confuse, where one word alone results. */
export function scanRepair(texts: readonly string[]): (text: string) => string {
  const words = new Set(texts.flatMap((text) => bare(text).split(/[^a-z]+/)).filter((word) => word.length > 1));
  const known = new Map<string, string>();
  const repair = (word: string): string => {
    if (words.has(word) || !/[a-z]/.test(word)) return word;
    const first = known.get(word);
    if (first !== undefined) return first;
    let tried = [word];
    for (let k = 0; k < MOST; k++) {
      tried = tried.flatMap((one) => variants(one));
      const found = [...new Set(tried.filter((one) => words.has(one)))];
      if (found.length === 0) continue;
      const right = found.length === 1 ? (found[0] as string) : word;
      known.set(word, right);
      return right;
    }
    known.set(word, word);
    return word;
  };
  return (text) => bare(text).replace(/(?<![a-z0-9@])[a-z0-9@]{2,8}(?![a-z0-9@%,.]*[%\d])/g, repair);
}

/** The word with one letter put right. */
function variants(word: string): string[] {
  return word
    .split("")
    .flatMap((letter, at) =>
      [...(MISREAD[letter] ?? "")].map((right) => `${word.slice(0, at)}${right}${word.slice(at + 1)}`),
    );
}
