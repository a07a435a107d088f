import type { Language } from "@lotrinh/language";
import type { Finding } from "@lotrinh/reach";
import { sentenceOf } from "./sentence.js";

/** What a finding says: an answer, a check, a warning, a note. */
export function findingText(finding: Finding, language: Language = "vi"): string {
  return sentenceOf(finding, language);
}
