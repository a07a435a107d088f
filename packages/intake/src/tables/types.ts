import type { Params, ProblemCode } from "@lotrinh/language";
import type { Observation, Quality, Status } from "@lotrinh/observations";
import type { Locality, Registry } from "@lotrinh/registry";

export type Severity = "error" | "question" | "warning" | "note";

/** `auto` finds the layout; the others say what a file is where it cannot be seen. */
export const layouts = ["auto", "indicators", "schools", "form", "universalisation", "yearbook"] as const;
export type Layout = (typeof layouts)[number];

/** How a figure is known; `provisional` is one that its office still revises. */
export type RowStatus = Status | "provisional";

/** One figure that was read. */
export interface ImportedRow {
  /** Id of the locality; its printed name where it is not known; null where none is said. */
  readonly locality: string | null;
  readonly indicator: string;
  /** Empty for the total, else `key=value` pairs as in `data/observations`. */
  readonly breakdown: string;
  /** Null where the file does not say it. */
  readonly year: number | null;
  readonly value: number;
  readonly unit: string;
  /** Where they are printed. */
  readonly numerator?: number;
  readonly denominator?: number;
  readonly status: RowStatus;
  /** Medium where absent. */
  readonly quality?: Quality;
  readonly sheet: string;
  /** As spreadsheets name it; of a text file, row and column of its records. */
  readonly cell: string;
  readonly source: string;
  readonly note: string;
}

/** Something to know, to mend or to answer about a file; `params` fill the sentence of `code`. */
export interface Finding {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** What stands in the cell; null of persons. */
  readonly value: string | null;
  readonly params: Params;
}

/** What a sheet, a column or a row was taken for; `params` fill the sentence of `code`. */
export interface Taken {
  readonly sheet: string;
  readonly place: string;
  readonly text: string;
  readonly code: ProblemCode;
  readonly params: Params;
}

export interface ImportedTable {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly Finding[];
  /** Problems beyond those listed. */
  readonly moreProblems: number;
  /** The same by severity. */
  readonly moreOf: Readonly<Partial<Record<Severity, number>>>;
  readonly taken: readonly Taken[];
  readonly layout: Layout;
  /** What each row or heading was taken for: an id, or null where it was not understood. */
  readonly names: ReadonlyMap<string, string | null>;
}

export interface ImportOptions {
  readonly registry: Registry;
  /** What is known otherwise, to hold a template's list of schools against. */
  readonly known?: readonly Observation[];
  /** What the file is; found where absent. */
  readonly layout?: Layout;
  /** Of figures without a place of their own. */
  readonly locality?: Locality;
  /** Of figures without a year of their own. */
  readonly year?: number;
  /** Folded text of a row or heading → id of an indicator, or `-` for what is not to be read. */
  readonly mapping?: ReadonlyMap<string, string>;
}
