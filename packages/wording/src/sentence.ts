import {
  type Catalogue,
  type CodeOf,
  type Fillings,
  type Language,
  type ParamsOf,
  problems,
  type Sentence,
  type Slot,
  said,
  slotsOf,
  warnings,
} from "@lotrinh/language";
import { quotedIfForeign } from "./in-english.js";
import { oneEnd } from "./one-end.js";
import { results } from "./sentences/index.js";

const catalogue = { ...problems, ...warnings, ...results };

/** Of results, of warnings and of problems. */
interface Sentences extends Readonly<typeof catalogue> {}

/** The same for a code of any name. */
const texts: Catalogue = catalogue;

/** A code that has a sentence. */
export type SentenceCode = CodeOf<Sentences>;

/** What fills the sentence of a code. */
export type SentenceParams<Code extends SentenceCode> = ParamsOf<Sentences, Code>;

/** The sentence of a code: of results, of warnings and of problems. */
export const sentence = sentencesIn("vi");

/** What says the sentences in one language. */
export function sentencesIn(language: Language): Sentence<Sentences> {
  const say = (code: string, params: Fillings = {}, other: Language = language) => saidOf({ code, params }, other);
  return say as Sentence<Sentences>;
}

const MANY =
  /(?<![\d.,–-])1 (other )?(target|figure|unit|commune|other|school|place|setting|year|part|number|page|clause)s(?!\p{L})/gu;

/** `1 target`, where a sentence says `{count} targets`. */
function oneOrMany(text: string): string {
  return text.replace(MANY, (_, other: string | undefined, noun: string) => `1 ${other ?? ""}${noun}`);
}

function saidOf(one: { readonly code: string; readonly params: Fillings }, language: Language): string {
  const text = filled(one, language);
  return "least" in one.params && "most" in one.params ? oneEnd(text, language) : text;
}

/** What is Vietnamese in an English sentence of a result is named in English or quoted; a problem shows what was given. */
function filled({ code, params }: { readonly code: string; readonly params: Fillings }, language: Language): string {
  const found = language === "en" && !Object.hasOwn(problems, code) ? texts[code] : undefined;
  if (!found) return said(catalogue, { code, params }, language);
  const shown = Object.entries(params).map(([name, value]) => {
    const isSaid = typeof value === "string" && found.en.includes(`{${name}}`) && !found.en.includes(`“{${name}}`);
    return [name, isSaid ? quotedIfForeign(value) : value];
  });
  return oneOrMany(said(catalogue, { code, params: Object.fromEntries(shown) }, language));
}

/** The sentence of a message that came with a result. */
export function sentenceOf(
  message: { readonly code: SentenceCode; readonly params: Fillings },
  language: Language = "vi",
): string {
  return saidOf(message, language);
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
