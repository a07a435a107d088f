import type { Observation } from "@lotrinh/observations";
import type { Reading, Target } from "@lotrinh/registry";
import type { Answer, Word } from "./answer.js";
import type { Finding, Structure } from "./finding.js";
import type { LawView } from "./law-view.js";
import type { Legend } from "./legend.js";
import type { LocalityNeed, Need } from "./need.js";
import type { StandardView } from "./standard-view.js";
import type { StartFrontier } from "./start.js";
import type { Trend } from "./trend.js";

/** What was seen at the deadline of a target that is past. */
export interface Outcome {
  readonly verdict: "met" | "missed" | "unknown";
  readonly observation: Observation | null;
}

/** Why there is no probability. */
export type Silence = "past" | "no-data" | "no-model" | "not-evaluable" | "qualitative";

/** The same reading one autumn earlier, where the clause does not say which autumn it means. */
export interface EarlierAutumn {
  readonly year: number;
  /** On the draws of the answer; null where that is. */
  readonly probability: number | null;
  readonly word: Word | null;
  /** Null where that of the reading is. */
  readonly start: StartFrontier | null;
}

export interface ReadingAssessment {
  readonly reading: Reading;
  readonly structure: Structure;
  /** Legal standards that the reading stands for; none for other readings. */
  readonly standards: readonly StandardView[];
  readonly outcome: Outcome | null;
  readonly answer: Answer | null;
  /** Null where the answer rests on figures of this territory, the deadline is past, or no single rate decides. */
  readonly start: StartFrontier | null;
  /** Null where the clause says which autumn it means, or the figure is not one of an autumn. */
  readonly earlier: EarlierAutumn | null;
  readonly silence: Silence | null;
}

export interface TargetAssessment {
  readonly target: Target;
  /** Past when the last day of the horizon year is before the assessment date. */
  readonly state: "open" | "past";
  /** Latest figure of the default reading's indicator on this very territory. */
  readonly latest: Observation | null;
  /** What is still missing to the target, in its unit; null without a figure or for shares without counts. */
  readonly gap: { readonly value: number; readonly unit: string } | null;
  /** Figures of this territory that no answer uses, and why. */
  readonly leftOut: readonly Finding[];
  /** Figures of the parents, and of near constructs, that bear on the target. */
  readonly context: readonly Observation[];
  /** Nearest series of the default reading's indicator; null for past targets and where there is none. */
  readonly trend: Trend | null;
  /** Default reading first. */
  readonly readings: readonly ReadingAssessment[];
  /** What acts of the date of the assessment say of the clause. */
  readonly laws: readonly LawView[];
  /** Least and greatest probability over the readings; null where fewer than two have one. */
  readonly spread: { readonly low: number; readonly high: number } | null;
  readonly needs: readonly Need[];
}

export interface Assessment {
  readonly locality: string;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  readonly scenario: string;
  /** What a reader needs to name the places and years of the figures. */
  readonly legend: Legend;
  /** What is to be known of the plans as a whole: annexes that are missing. */
  readonly checks: readonly Finding[];
  /** Ids of the targets that a reader asks of first. */
  readonly questions: readonly string[];
  readonly targets: readonly TargetAssessment[];
  /** Cells that would improve the answers, most useful first. */
  readonly needs: readonly LocalityNeed[];
}
