import { type IndicatorNames, indicatorNames, type Language } from "@lotrinh/language";
import type { Answer, Finding } from "@lotrinh/reach";
import { sentenceOf, sentenceSlots } from "./sentence.js";

/** What a finding says: an answer, a check, a warning, a note; `names` are those of the result's legend. */
export function findingText({ code, params }: Finding, names: IndicatorNames, language: Language = "vi"): string {
  const named = sentenceSlots(code)
    .filter(({ name, format }) => format === "indicator" && Object.hasOwn(params, name))
    .map(({ name }) => [name, indicatorNames(String(params[name]), names)]);
  return sentenceOf({ code, params: { ...params, ...Object.fromEntries(named) } }, language);
}

/** What an answer says, and its notes: as sentences of their own where the answer is a whole one, else as parts of it. */
export function answerText(
  { message, notes }: Pick<Answer, "message" | "notes">,
  names: IndicatorNames,
  language: Language = "vi",
): string {
  const said = findingText(message, names, language);
  const more = notes.map((one) => findingText(one, names, language));
  if (!said.endsWith(".")) return [said, ...more].join("; ");
  return [said, ...more.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}.`)].join(" ");
}
