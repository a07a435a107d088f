import type { Problem } from "@lotrinh/language";
import type { SentenceCode, SentenceParams } from "@lotrinh/wording";

type SlipCode = Extract<SentenceCode, `CELL_${string}`>;

/** What went wrong in a cell, for one who does not programme: a sentence of cells, or what a library refused. */
export type Slip =
  | { readonly [C in SlipCode]: { readonly code: C; readonly params: SentenceParams<C> } }[SlipCode]
  | Problem;

/** A message of the compiler about a cell; lines and columns from 0. */
export interface Diagnostic {
  readonly start: { readonly line: number; readonly character: number; readonly offset: number };
  readonly end: { readonly offset: number };
  readonly messageText: string;
  readonly code: number;
}
