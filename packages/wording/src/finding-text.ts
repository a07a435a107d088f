import { type Bilingual, type IndicatorNames, indicatorNames, type Language } from "@lotrinh/language";
import type { Answer, Finding, FindingParams } from "@lotrinh/reach";
import { type SentenceParams, sentenceOf, sentenceSlots } from "./sentence.js";

/** Of a slot's filling what a result can carry: ids in place of names, plain words in place of typed ones. */
type Carried<Filling> = Filling extends Bilingual ? string : Filling extends string ? string : Filling;

type Carries<Code extends keyof FindingParams> = {
  readonly [Slot in keyof SentenceParams<Code>]: Carried<SentenceParams<Code>[Slot]>;
};

/** The codes whose findings lack something that their sentence says. */
type Lacking = {
  [Code in keyof FindingParams]: FindingParams[Code] extends Carries<Code> ? never : Code;
}[keyof FindingParams];

/** A finding; this module does not compile where one lacks something that its sentence says. */
type Sayable = [Lacking] extends [never] ? Finding : Lacking;

/** What a finding says: an answer, a check, a warning, a note; `names` are those of the result's legend. */
export function findingText({ code, params }: Sayable, names: IndicatorNames, language: Language = "vi"): string {
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
