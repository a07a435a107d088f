import { type IndicatorNames, indicatorNames, type Language } from "@lotrinh/language";
import type { Finding } from "@lotrinh/reach";
import { sentenceOf, sentenceSlots } from "./sentence.js";

/** What a finding says: an answer, a check, a warning, a note; `names` are those of the result's legend. */
export function findingText({ code, params }: Finding, names: IndicatorNames, language: Language = "vi"): string {
  const named = sentenceSlots(code)
    .filter(({ name, format }) => format === "indicator" && Object.hasOwn(params, name))
    .map(({ name }) => [name, indicatorNames(String(params[name]), names)]);
  return sentenceOf({ code, params: { ...params, ...Object.fromEntries(named) } }, language);
}
