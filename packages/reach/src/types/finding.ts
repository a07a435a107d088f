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
