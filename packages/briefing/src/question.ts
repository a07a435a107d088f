import { askedText, type IndicatorNames, indicatorName, type Language, levelAsked, quantity } from "@lotrinh/language";
import type { TargetAssessment } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { capital, lower } from "./text.js";

/** What a target asks, as a heading. */
export function questionOf({ target }: TargetAssessment, names: IndicatorNames, language: Language): string {
  const { value, unit, indicator, horizon: year } = target;
  const isLevel = value !== null && levelAsked(target) === value;
  const asked = isLevel ? quantity(value, unit, language) : askedText(target, language);
  const name = lower(indicatorName(indicator, names, language));
  return capital(sentence("PAGE_QUESTION", { asked, indicator: name, year }, language));
}
