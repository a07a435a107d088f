import type { IndicatorNames, Timing } from "@lotrinh/language";
import type { Observation, Source, Status } from "@lotrinh/observations";
import type { Bilingual, Locality } from "@lotrinh/registry";
import type { Finding } from "./finding.js";
import type { FanYear } from "./trend.js";

export const TRAJECTORY_SUBJECTS = ["enrolment", "streaming", "literacy", "schools", "teachers"] as const;

export type TrajectorySubject = (typeof TRAJECTORY_SUBJECTS)[number];

/** Whose figures a trajectory rests on: the locality's own, a higher level's, or that level's cut to the locality's size. */
export interface TrajectoryBasis {
  readonly locality: string;
  readonly kind: "own" | "parent" | "scaled";
}

/** One quantity by year: what was seen and where it goes. */
export interface TrajectoryOutput {
  /** Named by `output/ID` of `@lotrinh/language`. */
  readonly id: string;
  readonly unit: string;
  readonly timing: Timing;
  /** Place that the numbers speak of. */
  readonly locality: string;
  /** Of the fan: never better known than what it rests on. */
  readonly status: Status;
  /** The share that a plan asks for, or a planner sets, where the quantity is what such a share needs. */
  readonly asked: AskedShare | null;
  /** Rows of the data, by year; empty where nothing is published. */
  readonly observed: readonly Observation[];
  readonly fan: readonly FanYear[];
}

/** Pupils of one grade in one school year, by its first year: median, tenth and ninetieth percentile. */
export interface GradePupils {
  readonly year: number;
  readonly grade: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface AskedShare {
  readonly percent: number;
  /** Target that asks for it; null where a planner sets it. */
  readonly target: string | null;
  readonly indicator: string;
}

/** A figure, a series or a setting that a trajectory rests on. */
export interface TrajectoryInput {
  /** Of an indicator, or of a lever. */
  readonly id: string;
  readonly kind: "figures" | "lever" | "norm" | "parameter";
  readonly locality: string | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Null for series. */
  readonly value: number | null;
  readonly unit: string;
  readonly status: Status;
  /** Ids of sources; empty for what a planner sets. */
  readonly sources: readonly string[];
}

/** Plain data: ids, codes with parameters, and numbers. */
export interface LocalTrajectory {
  readonly locality: string;
  readonly of: TrajectorySubject;
  readonly to: number;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  /** Id of the scenario that supplied assumptions; empty where none did. */
  readonly scenario: string;
  /** Null where no place has figures. */
  readonly basis: TrajectoryBasis | null;
  /** Id of the model; empty where nothing is projected. */
  readonly model: string;
  /** Last year to which the errors of past projections were measured; null where they never were. */
  readonly checkedTo: number | null;
  readonly outputs: readonly TrajectoryOutput[];
  /** Of enrolment alone: grades 1 to 12, from the year of the assessment. */
  readonly grades?: readonly GradePupils[];
  readonly inputs: readonly TrajectoryInput[];
  readonly notes: readonly Finding[];
  readonly legend: TrajectoryLegend;
}

/** What a reader needs to name and trace the figures, each by its id. */
export interface TrajectoryLegend {
  readonly names: IndicatorNames;
  readonly localities: Readonly<Record<string, Locality>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly scenario: Bilingual | null;
}

/** What one subject adds to the frame that all share. */
export type TrajectoryBody = Pick<
  LocalTrajectory,
  "basis" | "scenario" | "model" | "checkedTo" | "outputs" | "grades" | "inputs" | "notes"
>;
