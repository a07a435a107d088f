import { type IndicatorNames, indicatorNames, type Language, leverName } from "@lotrinh/language";
import type { Condition } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** Name of what is supposed; a figure of the indicator that is `asked` about is the start, any other is named. */
export function conditionName(
  { lever, indicator, year, unit }: Pick<Condition, "lever" | "indicator" | "year" | "unit">,
  asked: string,
  names: IndicatorNames,
  language: Language = "vi",
): string {
  if (lever !== null) return leverName(lever, language);
  if (indicator !== asked)
    return sentence("CONDITION_OF", { indicator: indicatorNames(indicator, names), year }, language);
  return sentence(unit === "percent" ? "CONDITION_START" : "CONDITION_BASELINE", { unit, year }, language);
}
