import type { Language } from "@lotrinh/language";
import type { Finding } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** What a finding says: an answer, a check, a warning, a note. */
export function findingText({ code, params }: Finding, language: Language = "vi"): string {
  return sentence(code, params, language);
}
