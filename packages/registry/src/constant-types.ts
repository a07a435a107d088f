import type { Bilingual } from "@lotrinh/language";
import type { Place } from "./place.js";

/** A number that a model takes for every place alike, since no report of a place gives it. */
export interface Constant {
  readonly id: string;
  readonly value: number;
  /** What it is worth: years, places or cases seen; null where it is taken as it is. */
  readonly weight: number | null;
  /** Between which values a scenario may set it. */
  readonly range: readonly [number, number];
  /** A share, a standard deviation of a logarithm or logit, or changes seen in `weight` years. */
  readonly unit: string;
  readonly status: "estimated" | "assumed";
  /** Id in `sources.csv`; null where none gives it. */
  readonly source: string | null;
  readonly name: Bilingual;
  readonly why: Bilingual;
  readonly place: Place;
}

/** A constant that a scenario sets. */
export interface SupposedConstant {
  readonly constant: string;
  readonly value: number;
  /** Absent is as in the table. */
  readonly weight?: number;
  readonly why: Bilingual | null;
  readonly place: Place | null;
}
