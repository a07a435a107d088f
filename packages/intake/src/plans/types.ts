import type { Comparator } from "@lotrinh/language";
import type { TargetKind } from "@lotrinh/registry";

/** A paragraph of a document; `line` is its line in a text file, else the number of the paragraph, from 1. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly line: number;
  /** With the number or letter that the document prints before it. */
  readonly text: string;
}

/** A footnote: never a target. */
export interface Note {
  readonly kind: "note";
  readonly line: number;
  readonly text: string;
}

/** A table; merged cells are repeated in every place that they cover. */
export interface DocumentTable {
  readonly kind: "table";
  readonly line: number;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Block = Paragraph | DocumentTable | Note;

export type DocumentFormat = "docx" | "pdf" | "html" | "md" | "txt";

/** What a file says, whatever its format. */
export interface PlanDocument {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  /** Lines or paragraphs of the whole. */
  readonly lines: number;
}

/** Why a person should look at a reading again. */
export type Doubt =
  | "ACTIVITY"
  | "ALREADY_REACHED"
  | "BASE_UNNAMED"
  | "BEFORE_YEAR"
  | "FRACTION_OR_COUNT"
  | "INDICATOR_BETWEEN"
  | "INDICATOR_UNKNOWN"
  | "MULTIPLE_OR_INCREASE"
  | "NO_DEADLINE"
  | "OCR_TEXT"
  | "POINTS_OR_PERCENT"
  | "RECURRENT"
  | "SHARE_DISAGREES"
  | "YEAR_OF_DOCUMENT";

/** Words around a quantity within its part of the sentence, as printed; the noun is what it counts. */
export interface PhraseParts {
  readonly before: string;
  readonly noun: string;
  readonly after: string;
}

/** A quantity as printed, target or result. */
export interface Figure {
  readonly parts: PhraseParts;
  readonly section: string;
  readonly line: number;
  /** The figure phrase as printed: some words. */
  readonly phrase: string;
  readonly value: number;
  /** Upper end of a printed range. */
  readonly value_to: number | null;
  readonly unit: string;
  readonly year: number | null;
  /** n of “k/n”, or of “1 in n”. */
  readonly denominator: number | null;
  /** Id of the registry; null where the words fit none well enough. */
  readonly indicator: string | null;
  /** The three ids whose names are nearest to the words. */
  readonly nearest: readonly string[];
}

/** A clause that a plan promises, as read by rule. */
export interface DraftTarget extends Figure {
  readonly comparator: Comparator;
  /** First year of a period that is counted or stepped through; null for a deadline. */
  readonly from_year: number | null;
  readonly base_year: number | null;
  readonly base_value: number | null;
  readonly kind: TargetKind;
  /** Words that limit the clause to a part of the people or places. */
  readonly subgroup: string | null;
  /** Phrase of the target that this one is a part of. */
  readonly part_of: string | null;
  /** What must hold first, as printed: “nếu được bố trí vốn”; null where nothing must. */
  readonly condition: string | null;
  /** Whose level the clause is set against, as printed; null where it stands by itself. */
  readonly compared: string | null;
  /** Values by year where the document prints a row of them. */
  readonly steps: readonly Step[] | null;
  readonly unsure: readonly Doubt[];
}

export interface Step {
  readonly year: number;
  readonly value: number;
}

/** A result that the document reports as already reached. */
export interface DraftFact extends Figure {
  readonly place: string | null;
  /** Its paragraph up to the end of its clause: whatever limits it to a part or another place stands there. */
  readonly said: string;
}
