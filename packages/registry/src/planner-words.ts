import type { Bilingual } from "@lotrinh/language";

/** What a planner wrote in one language stands for both. */
export function both(words: string | Bilingual | undefined): Bilingual | null {
  if (words === undefined) return null;
  return typeof words === "string" ? { vi: words, en: words } : words;
}
