import type { Bilingual } from "../language.js";

/** Sentences by code. Slots are written `{name}` or `{name:format}`. */
export type Catalogue = Readonly<Record<string, Bilingual>>;
