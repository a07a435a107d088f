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
