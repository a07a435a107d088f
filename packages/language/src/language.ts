/** Languages of everything people read. Vietnamese is the default everywhere. */
export type Language = "vi" | "en";

/** One text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
