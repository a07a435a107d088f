/** A reading as `targets.yaml` holds it; its label follows from what it asks. */
export interface ReadingEntry {
  readonly id: string;
  readonly default?: true;
  readonly indicator?: string;
  readonly comparator: string;
  readonly value: number | null;
  readonly unit?: string;
  readonly value_to?: number | null;
  readonly period?: { readonly from: number; readonly to: number } | null;
  readonly base?: { readonly year: number; readonly value?: number } | null;
  readonly per?: { readonly n: number; readonly unit: string } | null;
  readonly fraction?: { readonly k: number; readonly n: number } | null;
  readonly multiple?: number | null;
  readonly steps?: readonly { readonly year: number; readonly value: number }[];
  /** Code of a reason of `@lotrinh/language`. */
  readonly why: string;
}

/** What a clause prints besides its value. */
export interface PrintedForms {
  readonly value_to?: number;
  readonly period?: { readonly from: number; readonly to: number };
  readonly base?: { readonly year: number; readonly value?: number };
  readonly per?: { readonly n: number; readonly unit: string };
  readonly fraction?: { readonly k: number; readonly n: number };
  readonly multiple?: number;
  readonly subgroup?: string;
  readonly part_of?: string;
  readonly condition?: string;
  readonly compared?: { readonly with: string };
  readonly steps?: readonly { readonly year: number; readonly value: number }[];
  readonly zero?: true;
}

/** A clause in the forms of the schema. */
export interface Formed {
  readonly value: number;
  /** As printed. */
  readonly unit: string;
  /** Of the indicator that its default reading measures. */
  readonly measuredIn: string;
  readonly kind: string;
  readonly comparator: string;
  readonly forms: PrintedForms;
  /** The default first; for each known ambiguity one more. */
  readonly readings: readonly ReadingEntry[];
}

export interface FormOptions {
  /** Year in which the plan was made: an unnamed base is the year before. */
  readonly made: number;
  readonly horizon: number;
  /** Unit of the indicator that the words name; null where they name none. */
  readonly indicatorUnit: string | null;
  /** Which side of it is the better one. */
  readonly direction: "up" | "down" | "none";
  /** A k/n that stands right before a percent. */
  readonly fraction: { readonly k: number; readonly n: number } | null;
}
