import type { Observation } from "@lotrinh/observations";
import type { Locality, Registry } from "@lotrinh/registry";
import type { Finding, Severity } from "../tables/types.js";

/** A figure that somebody wants, and what it is wanted for. */
export interface WantedFigure {
  readonly indicator: string;
  readonly breakdown: string;
  /** Ids of communes whose own figures are wanted; none for the total of the locality. */
  readonly places: readonly string[];
  readonly years: readonly number[];
  /** In words, for the last column: which targets it unlocks. */
  readonly unlocks: string;
}

/** A setting of a scenario that a planner may replace. */
export interface TemplateAssumption {
  readonly indicator: string;
  /** Id of a lever; null for the starting value. */
  readonly lever: string | null;
  /** Of the starting value; null where a lever holds for every year. */
  readonly year: number | null;
  readonly value: number;
  /** In words, to be shown. */
  readonly unit: string;
  /** Million đồng a year for each `per` of the lever's unit. */
  readonly cost: { readonly amount: number; readonly per: number } | null;
  readonly status: "estimated" | "assumed" | "illustrative";
  readonly why: string;
}

/** One that was filled in, and where: `row` from 1. */
export interface FilledAssumption extends TemplateAssumption {
  readonly sheet: string;
  readonly row: number;
}

/** A school with the years of its certificates, oldest first. */
export interface SchoolRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly place: string;
  readonly certificates: readonly number[];
  /** Whether `certificates` has all that it ever had. */
  readonly isWhole: boolean;
  readonly standard: 1 | 2 | null;
  readonly status: Observation["status"];
  readonly source: string;
  readonly note: string;
  readonly row: number;
}

export interface TemplateRequest {
  readonly registry: Registry;
  readonly locality: Pick<Locality, "id" | "name">;
  /** Most useful first; `schools` where a register of schools is wanted. */
  readonly wanted: readonly WantedFigure[];
  readonly known: readonly Observation[];
  /** What to say of the register of schools; null where nobody wants it. */
  readonly schools: { readonly unlocks: string; readonly lastYear: number } | null;
  readonly assumptions: readonly TemplateAssumption[];
  /** A template filled before, whose figures, schools and assumptions are carried over. */
  readonly previous?: FilledTemplate;
}

export interface FilledTemplate {
  /** Id and name as they were written by `writeTemplate`. */
  readonly locality: string;
  readonly localityName: string;
  /** Those typed in. */
  readonly figures: readonly Observation[];
  /** The same, and those that follow: schools counted from the register, pupils of a level added up over its grades. */
  readonly observations: readonly Observation[];
  readonly schools: readonly SchoolRow[];
  readonly assumptions: readonly FilledAssumption[];
  readonly problems: readonly Finding[];
  readonly moreProblems: number;
  readonly moreOf: Readonly<Partial<Record<Severity, number>>>;
}
