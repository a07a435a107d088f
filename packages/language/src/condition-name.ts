import type { Language } from "./language.js";
import { leverName } from "./names.js";
import { sentence } from "./sentence.js";

/** Something that a probability supposes: a lever, or a figure of a year. */
export interface ConditionWords {
  readonly lever: string | null;
  readonly indicator: string;
  readonly year: number;
  readonly unit: string;
}

/** Name of what is supposed; a figure of the indicator that is `asked` about is the start, any other is named. */
export function conditionName(
  { lever, indicator, year, unit }: ConditionWords,
  asked: string,
  language: Language = "vi",
): string {
  if (lever !== null) return leverName(lever, language);
  if (indicator !== asked) return sentence("CONDITION_OF", { indicator, year }, language);
  return sentence(unit === "percent" ? "CONDITION_START" : "CONDITION_BASELINE", { unit, year }, language);
}
