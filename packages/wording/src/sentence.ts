import {
  type CodeOf,
  type Fillings,
  type Language,
  type ParamsOf,
  problems,
  type Slot,
  said,
  slotsOf,
  speaker,
  warnings,
} from "@lotrinh/language";
import { results } from "./sentences/index.js";

const catalogue = { ...problems, ...warnings, ...results };

/** Of results, of warnings and of problems. */
interface Sentences extends Readonly<typeof catalogue> {}

/** A code that has a sentence. */
export type SentenceCode = CodeOf<Sentences>;

/** What fills the sentence of a code. */
export type SentenceParams<Code extends SentenceCode> = ParamsOf<Sentences, Code>;

/** The sentence of a code: of results, of warnings and of problems. */
export const sentence = speaker<Sentences>(catalogue);

/** What says the sentences in one language. */
export function sentencesIn(language: Language): typeof sentence {
  return speaker<Sentences>(catalogue, language);
}

/** The sentence of a message that came with a result. */
export function sentenceOf(
  message: { readonly code: SentenceCode; readonly params: Fillings },
  language: Language = "vi",
): string {
  return said(catalogue, message, language);
}

// `NoInfer` where it is returned: trying each code of a parameter as the kind took the compiler seconds a call.
type NamedCode<Kind extends string> = Extract<SentenceCode, `${Kind}/${string}`>;

/** The code of what data or models call by a name, such as `standard/primary-3`; null where it has no sentence. */
export function codeFound<Kind extends string>(kind: Kind, name: string): NoInfer<NamedCode<Kind>> | null {
  const code = `${kind}/${name}`;
  return Object.hasOwn(catalogue, code) ? (code as NamedCode<Kind>) : null;
}

/** @throws RangeError if it has no sentence */
export function codeNamed<Kind extends string>(kind: Kind, name: string): NoInfer<NamedCode<Kind>> {
  const code = codeFound(kind, name);
  if (code === null) throw new RangeError(`unknown sentence: ${kind}/${name}`);
  return code;
}

/** Every code that has a sentence. */
export function sentenceCodes(): SentenceCode[] {
  return Object.keys(catalogue) as SentenceCode[];
}

/**
 * The slots of a code's sentences, in both languages.
 * @throws RangeError on an unknown code
 */
export function sentenceSlots(code: string): Slot[] {
  return slotsOf(catalogue, code);
}
