/** What went wrong in a cell, for one who does not programme. */
export interface Slip {
  /** Code of the sentence. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A message of the compiler about a cell; lines and columns from 0. */
export interface Diagnostic {
  readonly start: { readonly line: number; readonly character: number; readonly offset: number };
  readonly end: { readonly offset: number };
  readonly messageText: string;
  readonly code: number;
}
