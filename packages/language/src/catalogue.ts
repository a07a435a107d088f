import type { Bilingual } from "./language.js";

/** Sentences by code. Slots are written `{name}` or `{name:format}`; `as const` lets the compiler read them. */
export type Catalogue = Readonly<Record<string, Bilingual>>;

/** Any catalogue, its codes known. */
type Sentences<C> = Readonly<Record<keyof C, Bilingual>>;

/** The codes that have a sentence in a catalogue. */
export type CodeOf<C> = keyof C & string;

/**
 * What may fill a slot, by its format. `word` and `term` name other sentences of the catalogue; the kind of a term is
 * checked, its name may come with data: `standard/primary-3`.
 */
interface Filling<C> {
  readonly "": string | number;
  readonly date: string;
  readonly dated: string;
  readonly indicator: Bilingual;
  readonly percent: number;
  readonly plain: string | number;
  readonly probability: number;
  readonly schoolYear: number;
  readonly term: `${KindOf<keyof C>}/${string}`;
  readonly unit: string;
  readonly within: string;
  readonly word: WordOf<keyof C>;
  readonly year: number;
}

type KindOf<Code> = Code extends `${infer Kind}/${string}` ? Kind : never;
type WordOf<Code> = Code extends `word/${infer Word}` ? Word : never;

/** `"name" | "name:format"` of each slot in a text. */
type SlotsIn<Text extends string, Found = never> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? SlotsIn<Rest, Found | Slot>
  : Found;

type NameOf<Slot> = Slot extends `${infer Name}:${string}` ? Name : Slot;
type FormatOf<Slot> = Slot extends `${string}:${infer Format}` ? Format : "";

type SlotsOf<Said extends Bilingual> = SlotsIn<Said["vi"] | Said["en"]>;

/** What fills the slots of a code's sentences, in both languages; of several codes, the slots of all. */
export type ParamsOf<C extends Sentences<C>, Code extends CodeOf<C>> = {
  readonly [Slot in SlotsOf<C[Code]> as NameOf<Slot> & string]: Filling<C>[FormatOf<Slot> & keyof Filling<C>];
};

/** A code of a catalogue with what fills its sentence. */
export type MessageOf<C extends Sentences<C>, Code extends CodeOf<C> = CodeOf<C>> = {
  [K in Code]: { readonly code: K; readonly params: ParamsOf<C, K> };
}[Code];

/** Fits a catalogue whose sentences have the same slots in both languages, of formats that there are. */
export type Agreeing<C extends Sentences<C>> = { readonly [K in keyof C]: Agreed<C[K]> };

type Agreed<Said extends Bilingual> = string extends Said["vi"] | Said["en"]
  ? "the catalogue is not `as const`"
  : "" extends Said["vi"] | Said["en"]
    ? "a language is empty"
    : [Difference<Said["vi"], Said["en"]>] extends [never]
      ? [UnknownFormat<Said>] extends [never]
        ? unknown
        : { readonly "there is no such format": UnknownFormat<Said> }
      : { readonly "this slot is missing in one language": Difference<Said["vi"], Said["en"]> };

type UnknownFormat<Said extends Bilingual> = Exclude<FormatOf<SlotsOf<Said>>, keyof Filling<Catalogue>>;
type Names<Text extends string> = NameOf<SlotsIn<Text>>;
type Difference<A extends string, B extends string> = Exclude<Names<A>, Names<B>> | Exclude<Names<B>, Names<A>>;
