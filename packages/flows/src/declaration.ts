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

/** What a model needs, what can be set, and what it gives, in ids only. */
export interface ModelDeclaration {
  readonly id: string;
  readonly inputs: readonly InputDeclaration[];
  readonly levers: readonly LeverDeclaration[];
  readonly outputs: readonly OutputDeclaration[];
}
