import type { Language } from "./language.js";
import { sentence } from "./sentence.js";

/** A reading one autumn earlier. */
export interface EarlierWords {
  readonly year: number;
  readonly probability: number | null;
  readonly word: string | null;
  readonly start: { readonly value: number | null; readonly best: number; readonly bestStart: number } | null;
}

/** What follows if a clause means the autumn before its deadline: the probability, else the start it takes. */
export function earlierText({ year, probability: p, word, start }: EarlierWords, language: Language = "vi"): string {
  if (p !== null && word !== null) return sentence("EARLIER_P", { year, p, word }, language);
  if (start === null) return "";
  const { value, best, bestStart } = start;
  if (value === null) return sentence("EARLIER_START_NONE", { year, start: bestStart, best }, language);
  return sentence("EARLIER_START", { year, value }, language);
}
