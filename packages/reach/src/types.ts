import type { Timing } from "@lotrinh/language";
import type { Observation, Source, Status } from "@lotrinh/observations";
import type { Bilingual, Locality, Plan, Reading, Target } from "@lotrinh/registry";
import type { LocalityNeed, Need } from "./need-types.js";
import type { StandardView } from "./rules/view-types.js";
import type { Score } from "./score-types.js";

/** A code with the numbers of its arithmetic; `@lotrinh/language` makes the sentence. */
export interface Finding {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type StructureVerdict = "feasible" | "contradictory" | "above-ceiling" | "not-evaluable";

export interface Structure {
  readonly verdict: StructureVerdict;
  /** What the plan's folder and the registry say of the clause. */
  readonly findings: readonly Finding[];
  /** What arithmetic says of it, with the numbers. */
  readonly checks: readonly Finding[];
}

/** What was seen at the deadline of a target that is past. */
export interface Outcome {
  readonly verdict: "met" | "missed" | "unknown";
  readonly observation: Observation | null;
}

export type Grade = "A" | "B" | "C" | "D";

/** Bands of probability: ≥ .9, ≥ .66, ≥ .33, ≥ .1, below. */
export type Word = "very-likely" | "likely" | "toss-up" | "hard" | "very-hard";

/** Something the probability supposes. `lever` is null for the starting value. */
export interface Condition {
  readonly lever: string | null;
  /** Place whose series is supposed to hold here, or to hold on; null for what a scenario supposes or a source reports. */
  readonly borrowed: string | null;
  readonly indicator: string;
  readonly year: number;
  /** The mean over the years where a lever is set by year. */
  readonly value: number;
  readonly unit: string;
  readonly status: Status;
  readonly why: Bilingual | null;
  /** Where it is written, file and line: of the scenario, or of the figure; null where a program set it. */
  readonly source: string | null;
}

/** A quantile of the simulated paths in one year. */
export interface FanYear {
  readonly year: number;
  readonly quantiles: readonly { readonly p: number; readonly value: number }[];
}

/** A series that bears on a target, and where it goes: the territory's own, or that of a level above. */
export interface Trend {
  readonly locality: string;
  readonly indicator: string;
  readonly unit: string;
  /** Figures since the last break, by year. */
  readonly observed: readonly Observation[];
  readonly model: string;
  /** Last year to which the errors of past forecasts were measured; the fan beyond it grows by a rule. */
  readonly checkedTo: number;
  readonly fan: readonly FanYear[];
  /** Null where the default reading asks for no value. */
  readonly pace: Pace | null;
  /** What other systems would say of it, in side columns: never a source of the probability or its word. */
  readonly progress: Progress | null;
}

/** How fast a series moved, and how fast it would have to. */
export interface Pace {
  readonly from: number;
  readonly to: number;
  readonly until: number;
  /** In the unit of the series, a year, from the first figure to the last. */
  readonly observed: number;
  /** In the unit of the series, a year, from the last figure to what is asked. */
  readonly required: number;
  /** Observed pace as a part of the required one, on `scale`; null where nothing more is required. */
  readonly ratio: number | null;
  readonly scale: "logit" | "absolute";
}

/** Categories of Eurostat, the UN's progress chart, SDSN and ESCAP, and `met` where the target already is. */
export type ProgressLabel =
  | "met"
  | "significant-progress"
  | "moderate-progress"
  | "insufficient-progress"
  | "movement-away"
  | "on-track"
  | "fair-progress"
  | "limited-progress"
  | "deterioration"
  | "moderately-improving"
  | "stagnating"
  | "decreasing"
  | "maintain"
  | "accelerate"
  | "reverse";

/** A ratio of the observed to the required pace, and its category; null where the ratio is not defined. */
export interface Rating {
  readonly ratio: number | null;
  readonly label: ProgressLabel | null;
}

/** Indices of ESCAP's progress assessment. */
export interface Escap {
  /** Current status index: the way made of the way to go, 10 at the target, below 0 where it went back. */
  readonly current: number;
  /** Where that index would have to be now, on a straight way. */
  readonly today: number;
  /** Value at the deadline on a line through the figures, the newer the heavier. */
  readonly predicted: number;
  /** Anticipated progress index: what that leaves missing, in percent of the whole way. */
  readonly gap: number;
  readonly label: ProgressLabel;
}

/** Labels of other systems, from the first figure on. `null` where a method has no answer. */
export interface Progress {
  readonly from: number;
  readonly to: number;
  readonly until: number;
  readonly met: boolean;
  readonly eurostat: Rating;
  readonly un: Rating;
  readonly sdsn: Rating;
  /** Linear pace so far over the linear pace needed from now on. */
  readonly linearFromNow: number | null;
  /** Ratio of the rates at which what is missing to the bound shrank and would have to. */
  readonly shortfall: number | null;
  readonly logit: number | null;
  readonly escap: Escap;
}

/**
 * From which value in `year` on a rate is likely to be where it is asked to be, if it moves as rates of that level moved in
 * the past: the frontier of a target of which nothing is known. Of a legal standard, how far above its thresholds.
 */
export interface StartFrontier {
  readonly year: number;
  /** That of the rate; `points` above every threshold of a standard, but no more than 100 %. */
  readonly unit: string;
  /** Null for one rate. */
  readonly standard: StandardStart | null;
  readonly goal: number;
  /** Smallest start with at least the goal's probability, and so all above it; null where no start has it. */
  readonly value: number | null;
  /** Probability from the best start there is. */
  readonly best: number;
  readonly bestStart: number;
  readonly points: readonly { readonly start: number; readonly probability: number }[];
}

/** What the start of a legal standard supposes: the same distance in every criterion and commune without figures. */
export interface StandardStart {
  /** Communes of today, and how many have to hold the standard: the most that one of several standards asks. */
  readonly units: number;
  readonly needed: number;
  /** Criteria of communes that start there. */
  readonly supposed: number;
  /** Criteria of communes that go on from their own figures. */
  readonly known: number;
  /** Criteria that ask for everyone, supposed to hold throughout where they have no figures. */
  readonly held: readonly string[];
  /** Probability of one commune by itself from `value`, or else from the best start; null where some have figures. */
  readonly alone: number | null;
  /** Probability from there if errors had nothing in common, and if they had all. */
  readonly independent: number;
  readonly shared: number;
}

/** The setting of one lever that brings the probability to `probability`, the other conditions as they are. */
export interface Solution {
  readonly lever: string;
  readonly unit: string;
  readonly probability: number;
  readonly range: readonly [number, number];
  /** Smallest setting that does, rounded up to `step`; null where no setting in the range does. */
  readonly value: number | null;
  readonly step: number;
}

/** For which starting value and which effort the target becomes likely. */
export interface Frontier {
  readonly probability: number;
  readonly baselineUnit: string;
  readonly effort: string;
  readonly effortUnit: string;
  readonly effortRange: readonly [number, number];
  /** The lever that tells the lines apart. */
  readonly by: string;
  readonly lines: readonly {
    readonly value: number;
    readonly points: readonly { readonly baseline: number; readonly effort: number | null }[];
  }[];
  /** `exact` where the distribution has a closed form, else from the draws of the run. */
  readonly method: "exact" | "simulation";
}

/** One input moved from the low to the high end of its range, the others as they are. */
export interface SensitivityBar {
  /** Null for a starting value or a figure. */
  readonly lever: string | null;
  readonly indicator: string;
  readonly year: number;
  readonly unit: string;
  /** As it is. */
  readonly value: number;
  /** Where the range comes from: written in the scenario, the span of the plan's scenarios, or a step down and up. */
  readonly basis: "plausible" | "scenarios" | "step";
  readonly low: { readonly value: number; readonly probability: number };
  readonly high: { readonly value: number; readonly probability: number };
}

/** Which input moves a probability most. */
export interface Sensitivity {
  /** As things are, on the draws of the bars. */
  readonly probability: number;
  readonly draws: number;
  /** Widest first. */
  readonly bars: readonly SensitivityBar[];
}

export interface Answer {
  /** The answer as one sentence's code and numbers. */
  readonly message: Finding;
  readonly model: string;
  /** How the model did on past targets; null where it was never held against any. */
  readonly score: Score | null;
  readonly grade: Grade;
  /** Conditions that failed, each of which lowered the grade by one. */
  readonly lowered: readonly Finding[];
  readonly probability: number;
  readonly word: Word;
  /** What the probability supposes; empty only where everything is reported. */
  readonly conditions: readonly Condition[];
  readonly years: number;
  readonly fan: readonly FanYear[];
  /** Expected totals over the years simulated, in the unit of the target. */
  readonly flows: readonly { readonly id: string; readonly total: number }[];
  readonly solutions: readonly Solution[];
  readonly frontier: Frontier | null;
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
  /** Figures of the parents, and of near constructs, that bear on the target. */
  readonly context: readonly Observation[];
  /** Nearest series of the default reading's indicator; null for past targets and where there is none. */
  readonly trend: Trend | null;
  /** Default reading first. */
  readonly readings: readonly ReadingAssessment[];
  /** Least and greatest probability over the readings; null where fewer than two have one. */
  readonly spread: { readonly low: number; readonly high: number } | null;
  readonly needs: readonly Need[];
}

/** What a reader needs to name and trace the figures: each by its id, only those that the assessment mentions. */
export interface Legend {
  readonly localities: Readonly<Record<string, Locality>>;
  readonly timings: Readonly<Record<string, Timing>>;
  readonly plans: Readonly<Record<string, PlanHeader>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly scenario: Bilingual | null;
  /** Units of today that hold the locality's old units, and how many of those. */
  readonly successors: { readonly old: number; readonly today: readonly string[]; readonly source: string } | null;
}

export type PlanHeader = Omit<Plan, "targets" | "scenarios" | "questions">;

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
