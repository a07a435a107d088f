import type { Agreeing, Catalogue, CodeOf, ParamsOf } from "./catalogue.js";
import { datedText, formatDate, schoolYear } from "./date.js";
import type { Bilingual, Language } from "./language.js";
import { unitName } from "./names.js";
import { formatNumber, formatPercent, formatProbability } from "./number.js";

/** What fills the slots of a sentence, as plain results carry it. */
export type Params = Readonly<Record<string, string | number>>;

/** The same where it is said: a name in both languages fills an `indicator`. */
export type Fillings = Readonly<Record<string, string | number | Bilingual>>;

/** A place in a sentence: `{name}` or `{name:format}`. */
export interface Slot {
  readonly name: string;
  readonly format: string;
}

/**
 * The sentence of a code. Slots for numbers (bare, `percent`, `probability`, `schoolYear`, `year`, `plain`) take text
 * as it is; `date`, `dated` (with its word: `ngày`, `tháng`, `năm`), `unit` and `word` take what they know, `indicator` its names, `term` another code, `within` a name that
 * does not begin the sentence.
 * @throws RangeError on an unknown code, a missing param or one that its format does not know
 */
export type Sentence<C extends Readonly<Record<keyof C, Bilingual>>> = <Code extends CodeOf<C>>(
  code: Code,
  ...said: object extends ParamsOf<C, Code>
    ? [params?: Fillings, language?: Language]
    : [params: ParamsOf<C, Code>, language?: Language]
) => string;

/** What says the sentences of a catalogue, in its usual language unless another is asked for. */
export function speaker<const C extends Readonly<Record<keyof C, Bilingual>>>(
  catalogue: C & Agreeing<C>,
  usual: Language = "vi",
): Sentence<C> {
  return (code, params: Fillings = {}, language: Language = usual) => said(catalogue, { code, params }, language);
}

/**
 * The sentence of a message.
 * @throws RangeError on an unknown code, a missing param or one that its format does not know
 */
export function said(
  catalogue: Catalogue,
  { code, params }: { readonly code: string; readonly params: Fillings },
  language: Language,
): string {
  return (
    textOf(catalogue, code)
      [language].replace(slotPattern, (_, name: string, format = "") => {
        const value = Object.hasOwn(params, name) ? params[name] : undefined;
        if (value === undefined) throw new RangeError(`missing param: ${name}`);
        return fill(value, format, language, catalogue);
      })
      // “P = > 99 %” becomes “P > 99 %”
      .replace(/= ([<>]) /g, "$1 ")
  );
}

/**
 * The slots of a code's sentences, in both languages.
 * @throws RangeError on an unknown code
 */
export function slotsOf(catalogue: Catalogue, code: string): Slot[] {
  const { vi, en } = textOf(catalogue, code);
  const slots = [...`${vi} ${en}`.matchAll(slotPattern)].map(([, name = "", format = ""]) => ({ name, format }));
  return slots.filter((slot, i) => slots.findIndex((other) => other.name === slot.name) === i);
}

const slotPattern = /\{(\w+)(?::(\w+))?\}/g;

function textOf(catalogue: Catalogue, code: string): Bilingual {
  if (!Object.hasOwn(catalogue, code)) throw new RangeError(`unknown sentence: ${code}`);
  return catalogue[code] as Bilingual;
}

const numeric: Readonly<Record<string, (x: number, language: Language) => string>> = {
  "": (x, language) => formatNumber(x, { language }),
  percent: (x, language) => formatPercent(x, { language }),
  plain: String,
  probability: (x, language) => formatProbability(x, { language }),
  schoolYear,
  year: String,
};

/** A name within a sentence: `tiểu học`, and `THCS` as it is. */
const within = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const textual: Readonly<Record<string, (text: string, language: Language, catalogue: Catalogue) => string>> = {
  date: formatDate,
  dated: datedText,
  term: (code, language, catalogue) => textOf(catalogue, code)[language],
  unit: unitName,
  within,
  word: (word, language, catalogue) => textOf(catalogue, `word/${word}`)[language],
};

function fill(value: Fillings[string], format: string, language: Language, catalogue: Catalogue): string {
  if (typeof value === "object") return value[language];
  if (format === "indicator") throw new RangeError(`not the names of an indicator: ${value}`);
  const ofText = textual[format];
  if (ofText !== undefined) return ofText(String(value), language, catalogue);
  const ofNumber = numeric[format];
  if (ofNumber === undefined) throw new RangeError(`unknown slot format: ${format}`);
  return typeof value === "number" ? ofNumber(value, language) : value;
}
