import type { Params, ProblemCode } from "@lotrinh/language";
import type { Break, Observation, Status } from "@lotrinh/observations";
import type { Indicator } from "@lotrinh/registry";
import type { Finding, Severity } from "../tables/types.js";

/** Where a figure stands; `row` and `column` from 0. */
export interface At {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** A figure that is checked beside others. */
export interface Figure {
  readonly locality: string;
  readonly indicator: Indicator;
  readonly breakdown: string;
  readonly year: number;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  readonly at: At;
  /** Whether `data/` has the very same figure: it was filled in for the planner, not by them. */
  readonly isKnown: boolean;
  /** Whether its note says that it is meant so (“đúng: lý do”): what a check would ask has its answer. */
  readonly isSure: boolean;
}

/** What a check says of a figure. */
export interface Doubt {
  readonly figure: Figure;
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly params: Params;
}

/** What is known beside the files: of the same series, and of that of the unit above, by year. */
export interface Around {
  readonly own: ReadonlyMap<number, Observation>;
  readonly above: ReadonlyMap<number, Observation>;
  /** Name of the unit above. */
  readonly aboveName: string;
  readonly breaks: readonly Break[];
}

/** A cell that was put right in a copy of a file. */
export interface Fix {
  readonly file: string;
  /** What was put right. */
  readonly code: "FIX_NUMBER" | "FIX_YEAR" | "FIX_STATUS" | "FIX_UNIT" | "FIX_INDICATOR" | "FIX_REPEATED";
  readonly sheet: string | null;
  readonly cell: string;
  readonly before: string;
  /** Of a row left out, the row that says the same. */
  readonly after: string;
}

/** A problem of one of the files. */
export interface CheckFinding extends Finding {
  readonly file: string;
}

export interface CheckedFile {
  readonly file: string;
  /** What it was taken for: a filled template, a long file in our columns, any other table. */
  readonly kind: "template" | "long" | "table";
  /** Figures that could be read. */
  readonly figures: number;
}

export interface CheckReport {
  readonly files: readonly CheckedFile[];
  /** Errors first, then questions, warnings and notes; of each code and file the first hundred. */
  readonly findings: readonly CheckFinding[];
  /** Findings beyond those listed, by code. */
  readonly more: Readonly<Record<string, number>>;
  /** How many of each severity, those not listed too. */
  readonly counts: Readonly<Record<Severity, number>>;
}
