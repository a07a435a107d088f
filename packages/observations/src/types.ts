/** Reported: a source prints it. Estimated: computed from reported figures. Assumed: a planner's. Illustrative: made up. */
export type Status = "reported" | "estimated" | "assumed" | "illustrative";

export type Quality = "strong" | "medium" | "weak";

/** One figure. A school year Y/Y+1 is stored as `year` Y; rates are in percent as printed. */
export interface Observation {
  readonly locality: string;
  readonly indicator: string;
  /** Empty for the total, else `key=value` pairs in a fixed order, e.g. `grade=9;sex=female`. */
  readonly breakdown: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  readonly quality: Quality;
  readonly source: string;
  readonly note: string;
  /** File and line of the row. */
  readonly file: string;
  readonly line: number;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly address: string;
  readonly retrieved: string;
  readonly licence: string;
  readonly note: string;
}

/** Where a series may not be joined: `fromYear` is the first year of the new regime. */
export interface Break {
  /** `*` for all. */
  readonly locality: string;
  readonly fromYear: number;
  /** `*` or indicator ids. */
  readonly indicators: readonly string[];
  readonly kind: string;
  readonly when: string;
  readonly note: string;
}

/** Two figures for the same cell: which one holds, and by which rule. */
export interface Conflict {
  readonly kept: Observation;
  readonly setAside: Observation;
  /** A planner's over a bundled one; of the newer source; the one that prints its counts. */
  readonly reason: "planner" | "newer" | "counts";
}

export interface Figures {
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  readonly breaks: readonly Break[];
  /** Where layers of figures differed. Absent is none. */
  readonly conflicts?: readonly Conflict[];
}

/** One series of a long table. */
export interface LongSeries {
  readonly series: string;
  /** Ascending, each once. */
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly lower: number | null;
  readonly upper: number | null;
  /** Which way the series is meant to move, where the table has a column that says so. */
  readonly better?: "higher" | "lower";
  /** Cells of further columns, those of its first row. */
  readonly extra?: Readonly<Record<string, string>>;
  /** Line of its first row. */
  readonly line: number;
  /** Where the further columns stand, from 1. */
  readonly columns?: Readonly<Record<string, number>>;
}

/** People of one age, in completed years, in the middle of a year. */
export interface PopulationFigure {
  readonly locality: string;
  readonly year: number;
  readonly age: number;
  readonly persons: number;
  readonly female: number | null;
  readonly status: Status;
  readonly source: string;
  readonly note: string;
  readonly file: string;
  readonly line: number;
}

/**
 * How a rate changed over `yearsAhead` years in a group of localities that began from a level in
 * [`levelFrom`, `levelTo`); 100 belongs to the last band. Quantiles of the change in points, of `n` paces.
 */
export interface Pace {
  readonly indicator: string;
  readonly levelFrom: number;
  readonly levelTo: number;
  readonly yearsAhead: number;
  readonly n: number;
  readonly q10: number;
  readonly q25: number;
  readonly q50: number;
  readonly q75: number;
  readonly q90: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly source: string;
  readonly note: string;
}
