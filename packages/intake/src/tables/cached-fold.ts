import { fold } from "@lotrinh/language";

const folded = new Map<string, string>();
const MOST = 5000;

/** Folds a text; the first different ones are remembered, since tables say the same over and over. */
export function cachedFold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = fold(text);
  if (folded.size < MOST && text.length < 100) folded.set(text, made);
  return made;
}
