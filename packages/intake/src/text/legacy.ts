import { isSyllable } from "./syllable.js";
import { fromTcvn3 } from "./tcvn3.js";
import { fromVni } from "./vni.js";

/** Encodings of the time before Unicode whose letters are other letters in any other font. */
export type LegacyEncoding = "TCVN3" | "VNI";

const CONVERTERS = { TCVN3: fromTcvn3, VNI: fromVni } as const;
const ENOUGH_WORDS = 400;

/**
 * The encoding that text was typed in where its letters only make Vietnamese words under it (“Häc sinh”, “Hoïc sinh”);
 * null for Vietnamese in Unicode, for other languages and for text with too few such words to tell.
 */
export function legacyEncoding(text: string): LegacyEncoding | null {
  const words = specialWords(text);
  if (words.length === 0) return null;
  const asIs = share(words, isSyllable);
  const [best] = (["TCVN3", "VNI"] as const)
    .map((encoding) => ({ encoding, score: share(words, (word) => isLegacyWord(word, CONVERTERS[encoding])) }))
    .sort((a, b) => b.score - a.score);
  const isSure = words.length >= 2 && best !== undefined && best.score >= 0.6 && best.score >= asIs + 0.25;
  return isSure ? best.encoding : null;
}

/** Share of the words with marks or unusual letters that Vietnamese could have; null where there are none. */
export function vietnameseShare(text: string): number | null {
  const words = specialWords(text);
  return words.length === 0 ? null : share(words, isSyllable);
}

/** Each different word that has other letters than a–z. */
function specialWords(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u0080-\u00ff]+/gu)) {
    if (/[^a-z]/i.test(word)) found.add(word.normalize("NFC"));
    if (found.size === ENOUGH_WORDS) break;
  }
  return [...found];
}

function isLegacyWord(word: string, convert: (text: string) => string | null): boolean {
  const converted = convert(word);
  return converted !== null && converted !== word && /[^a-z]/i.test(converted) && isSyllable(converted);
}

function share(words: readonly string[], holds: (word: string) => boolean): number {
  return words.filter(holds).length / words.length;
}
