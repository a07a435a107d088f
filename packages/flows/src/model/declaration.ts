/** A quantity that a planner can set. `range` is what a scenario may ask for, both ends included. */
export interface LeverDeclaration {
  readonly id: string;
  readonly unit: string;
  readonly range: readonly [number, number];
  /** Which way the model's first output moves as the lever rises, in every draw. */
  readonly monotone: "up" | "down" | "none";
}

/** A figure that the model starts from. */
export interface InputDeclaration {
  readonly id: string;
  readonly unit: string;
}

export interface OutputDeclaration {
  readonly id: string;
  readonly unit: string;
}

/** Of what kind a source of chance is: who comes in, what moves them, what is decided, where it starts, single cases. */
export type SourceKind = "entrants" | "rates" | "levers" | "jump_off" | "chance";

/** A source of chance that a run can hold at its middle, to see what it brings: see `varianceBySource`. */
export interface SourceDeclaration {
  readonly id: string;
  readonly kind: SourceKind;
}

/** What a model needs, what can be set, and what it gives, in ids only. */
export interface ModelDeclaration {
  readonly id: string;
  readonly inputs: readonly InputDeclaration[];
  readonly levers: readonly LeverDeclaration[];
  readonly outputs: readonly OutputDeclaration[];
  /** Where its draws differ. None where the model has no draws of its own. */
  readonly sources?: readonly SourceDeclaration[];
}
