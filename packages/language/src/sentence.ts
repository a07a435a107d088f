import { formatDate, schoolYear } from "./date.js";
import type { Bilingual, Language } from "./language.js";
import { indicatorName, unitName } from "./names.js";
import { formatNumber, formatPercent, formatProbability } from "./number.js";
import { catalogues } from "./sentences/index.js";
import { warnings } from "./sentences/warnings.js";

/** What fills the slots of a sentence. */
export type Params = Readonly<Record<string, string | number>>;

/** A place in a sentence: `{name}` or `{name:format}`. */
export interface Slot {
  readonly name: string;
  readonly format: string;
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

const textual: Readonly<Record<string, (text: string, language: Language) => string>> = {
  date: formatDate,
  indicator: indicatorName,
  term: (code, language) => textOf(code)[language],
  unit: unitName,
  within,
  word: (word, language) => textOf(`word/${word}`)[language],
};

const sentences = mergeCatalogues(catalogues);

/**
 * The sentence of a code. Slots for numbers (bare, `percent`, `probability`, `schoolYear`, `year`, `plain`) take text
 * as it is; `date`, `indicator`, `unit` and `word` take what they know, `term` another
 * code, `within` a name that does not begin the sentence.
 * @throws RangeError on an unknown code, a missing param or one that its format does not know
 */
export function sentence(code: string, params: Params = {}, language: Language = "vi"): string {
  return fillSlots(textOf(code)[language], params, language);
}

/** A text with its slots filled, as `sentence` does it; “P = > 99 %” becomes “P > 99 %”. */
export function fillSlots(text: string, params: Params, language: Language): string {
  return text
    .replace(slotPattern, (_, name: string, format = "") => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) throw new RangeError(`missing param: ${name}`);
      return fill(value, format, language);
    })
    .replace(/= ([<>]) /g, "$1 ");
}

/** Every code that has a sentence. */
export function sentenceCodes(): string[] {
  return [...sentences.keys()];
}

/** The codes that a clause of a plan may be warned with. */
export function warningCodes(): string[] {
  return Object.keys(warnings);
}

/**
 * The slots of a code's sentences, in both languages.
 * @throws RangeError on an unknown code
 */
export function sentenceSlots(code: string): Slot[] {
  const { vi, en } = textOf(code);
  const slots = [...`${vi} ${en}`.matchAll(slotPattern)].map(([, name = "", format = ""]) => ({ name, format }));
  return slots.filter((slot, i) => slots.findIndex((other) => other.name === slot.name) === i);
}

/** @throws RangeError if two catalogues share a code */
export function mergeCatalogues(parts: readonly Readonly<Record<string, Bilingual>>[]): Map<string, Bilingual> {
  const merged = new Map<string, Bilingual>();
  for (const [code, text] of parts.flatMap((part) => Object.entries(part))) {
    if (merged.has(code)) throw new RangeError(`duplicate sentence: ${code}`);
    merged.set(code, text);
  }
  return merged;
}

const slotPattern = /\{(\w+)(?::(\w+))?\}/g;

function textOf(code: string): Bilingual {
  const text = sentences.get(code);
  if (text === undefined) throw new RangeError(`unknown sentence: ${code}`);
  return text;
}

function fill(value: string | number, format: string, language: Language): string {
  const ofText = textual[format];
  if (ofText !== undefined) return ofText(String(value), language);
  const ofNumber = numeric[format];
  if (ofNumber === undefined) throw new RangeError(`unknown slot format: ${format}`);
  return typeof value === "number" ? ofNumber(value, language) : value;
}
