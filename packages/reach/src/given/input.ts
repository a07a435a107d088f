import type { Figures, Pace, PopulationFigure } from "@lotrinh/observations";
import type { Registry, Scenario } from "@lotrinh/registry";

export interface AssessInput {
  readonly registry: Registry;
  readonly figures: Figures;
  /** Single ages; without them no model of cohorts speaks. Defaults to none. */
  readonly population?: readonly PopulationFigure[];
  /** Paces of provinces, from which the plausible ranges of missing figures follow. Defaults to none. */
  readonly referenceClass?: readonly Pace[];
}

export interface AssessOptions {
  /** `YYYY-MM`; defaults to the date of the bundled data. */
  readonly asOf?: string;
  /** Defaults to 1. */
  readonly seed?: number;
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** A scenario, or the id of one of the plan's; defaults to the plan's first, the state as is. */
  readonly scenario?: string | Scenario;
  /** Told how many of the steps of a run are done. Changes no answer. */
  readonly progress?: StepsDone;
}

export type StepsDone = (done: number, of: number) => void;

/** Of an assessment, where none are asked for. */
export const DRAWS = 10_000;
export const SEED = 1;
/** Probability from which a target counts as secured. */
export const GOAL = 0.8;
