import type { Language } from "@lotrinh/language";
import type { Assessment } from "@lotrinh/reach";
import { findingText } from "./finding-text.js";

/** What an assessment says of its own date: one before the plan or the data, or long after them; mostly nothing. */
export function asOfTexts(
  { checks, legend }: Pick<Assessment, "checks" | "legend">,
  language: Language = "vi",
): string[] {
  return checks.filter(({ code }) => code.startsWith("AS_OF_")).map((one) => findingText(one, legend.names, language));
}
