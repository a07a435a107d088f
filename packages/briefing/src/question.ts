import { comparatorText, indicatorName, type Language, quantity } from "@lotrinh/language";
import type { TargetAssessment } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { lower } from "./text.js";

/** What a target asks, as a heading. */
export function questionOf({ target }: TargetAssessment, language: Language): string {
  const { comparator, value, unit, indicator, horizon: year } = target;
  const asked = value === null ? comparatorText(comparator, value, unit, language) : quantity(value, unit, language);
  return sentence("PAGE_QUESTION", { asked, indicator: lower(indicatorName(indicator, language)), year }, language);
}
