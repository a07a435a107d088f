import type { Locality } from "@lotrinh/registry";
import type { YearMark, YearRead } from "./read-year.js";
import type { Role } from "./roles.js";

/** The beginning or the end of the school year. */
export type Moment = "start" | "end";

/** A column of figures. */
export interface MeasureColumn {
  readonly column: number;
  /** Headings without years and words that only say “value”. */
  readonly texts: readonly string[];
  /** The whole heading, for messages. */
  readonly heading: string;
  readonly year: YearRead | null;
  /** Of a heading such as “Thực hiện” that names no year itself. */
  readonly mark: YearMark | null;
  /** Id or printed name of the place that heads the column. */
  readonly place?: string;
  /** That a row below the headings writes: “(%)”. */
  readonly unit?: string;
  /** Whether the heading says “đầu năm” or “cuối năm” (of the school year). */
  readonly moment?: Moment;
}

export interface TableColumns {
  readonly role: (role: Role) => number | undefined;
  readonly roles: readonly (Role | undefined)[];
  readonly measures: readonly MeasureColumn[];
  /** Columns of words beside the indicators or places that say of what a row is. */
  readonly qualifiers: readonly MeasureColumn[];
  /** Headings of columns of changes, which are computed from others. */
  readonly changes: readonly MeasureColumn[];
  /** Columns of terms, quarters and months, which are no year. */
  readonly partsOfYear: readonly MeasureColumn[];
  /** Heading of the column of indicators where it says more than that. */
  readonly stubHeading: string;
}

/** Finds a place by its name and what is known of the table. */
export type FindPlace = (name: string) => Pick<Locality, "id" | "level"> | null;
