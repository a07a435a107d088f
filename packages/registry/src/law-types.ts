import type { Bilingual } from "@lotrinh/language";

/** How an act is known: `read` in its words, `press` in a newspaper, `second-hand` in a program or list that cites it. */
export type LawCertainty = "read" | "press" | "second-hand";

/** What an act says of clauses of plans; one act may say several things of different ones. */
export interface Law {
  /** Of the act: a scenario switches off all that it says. */
  readonly id: string;
  readonly act: string;
  /** ISO dates; null where not known. */
  readonly issued: string | null;
  readonly inForce: string | null;
  /** First day on which it holds no more. */
  readonly lapsed: string | null;
  readonly certainty: LawCertainty;
  /** Id in `sources.csv`. */
  readonly source: string;
  /** Whether it is said of plans of before the act alone, or of all. */
  readonly plans: "earlier" | "all";
  /** Of plans of units of which level; none for all. */
  readonly levels: readonly string[];
  /** Indicators that clauses ask of; a name may end with `*`. */
  readonly indicators: readonly string[];
  /** Standards of `rules/` that clauses ask for; a name may end with `*`. */
  readonly standards: readonly string[];
  /** How many years what it is about has to wait from its day on, and which share of it, from the least to the most; null for none. */
  readonly waits: { readonly years: number; readonly share: readonly [number, number] } | null;
  /** The rest of a sentence that begins with the act and its date. */
  readonly said: Bilingual;
}
