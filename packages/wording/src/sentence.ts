import { problems, type Slot, slotsOf, speaker, warnings } from "@lotrinh/language";
import { results } from "./sentences/index.js";

const catalogue = { ...problems, ...warnings, ...results };

/** The sentence of a code: of results, of warnings and of problems. */
export const sentence = speaker(catalogue);

/** Every code that has a sentence. */
export function sentenceCodes(): string[] {
  return Object.keys(catalogue);
}

/**
 * The slots of a code's sentences, in both languages.
 * @throws RangeError on an unknown code
 */
export function sentenceSlots(code: string): Slot[] {
  return slotsOf(catalogue, code);
}
