import type { Observation } from "@lotrinh/observations";
import type { Assessment, Outcome, TargetAssessment } from "./assessment.js";
import type { Counts } from "./rule-result.js";

/** What a pack said when it was issued. */
export interface IssuedPack {
  readonly locality: string;
  /** `YYYY-MM`. */
  readonly asOf: string;
  readonly version: string;
  /** Of each target that it gave a probability: that, and the value it was of. */
  readonly targets: Readonly<Record<string, { readonly probability: number; readonly value: number | null }>>;
}

/** A target in the year that is reported. */
export interface ReportRow {
  readonly target: TargetAssessment["target"];
  readonly state: TargetAssessment["state"];
  /** Probability that the issued pack gave it; null where it gave none, or the clause asks for another value by now. */
  readonly issued: number | null;
  /** Figure of the year itself, of this territory; null where nobody gave one. */
  readonly result: Observation | null;
  /** Last figure before it. */
  readonly before: Observation | null;
  /** Whether the figure of the year holds what is asked; null without one, and where one value does not tell. */
  readonly holds: boolean | null;
  /** Share of the way from the plan's first figure to what is asked, below 0 for steps back; null without both ends. */
  readonly way: { readonly base: Observation; readonly share: number } | null;
  /** What is still missing, by the figure of the year; null where that is not known. */
  readonly gap: TargetAssessment["gap"];
  /** Of a deadline that is over; null before it. */
  readonly outcome: Outcome["verdict"] | null;
}

/** People whom a commune lacks for one criterion of a standard. */
export interface CommuneMissing {
  readonly unit: string;
  readonly standard: string;
  readonly indicator: string;
  /** In percent. */
  readonly threshold: number;
  readonly year: number;
  readonly counts: Counts;
  readonly status: Observation["status"];
  readonly missing: number;
}

/** How the probabilities of the issued pack came true: of targets whose outcome is known by now. */
export interface IssuedScore {
  readonly resolved: number;
  readonly met: number;
  /** Outcomes from which a score is given. */
  readonly least: number;
  /** Mean probability of those; null without any. */
  readonly mean: number | null;
  /** Mean squared error; null below `least`. */
  readonly brier: number | null;
  /** Of saying the share that was met for each; null where `brier` is. */
  readonly constant: number | null;
}

/** A year of a locality's targets, for the report that is due every year. Plain data throughout. */
export interface YearlyReport {
  readonly year: number;
  readonly assessment: Assessment;
  readonly issued: IssuedPack | null;
  readonly rows: readonly ReportRow[];
  /** Most people first. */
  readonly communes: readonly CommuneMissing[];
  readonly score: IssuedScore;
}
