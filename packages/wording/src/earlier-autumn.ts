import type { Language } from "@lotrinh/language";
import type { EarlierAutumn } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** What follows if a clause means the autumn before its deadline: the probability, else the start it takes. */
export function earlierText({ year, probability: p, word, start }: EarlierAutumn, language: Language = "vi"): string {
  if (p !== null && word !== null) return sentence("EARLIER_P", { year, p, word }, language);
  if (start === null) return "";
  const { value, best, bestStart } = start;
  if (value === null) return sentence("EARLIER_START_NONE", { year, start: bestStart, best }, language);
  return sentence("EARLIER_START", { year, value }, language);
}
