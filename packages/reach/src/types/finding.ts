import type { FindingCode } from "./finding-code.js";

/** A code with the numbers of its arithmetic; `@lotrinh/language` makes the sentence. */
export interface Finding {
  readonly code: FindingCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A finding where nothing else tells the compiler that it is one. */
export function finding(code: FindingCode, params: Finding["params"]): Finding {
  return { code, params };
}

export type StructureVerdict = "feasible" | "contradictory" | "above-ceiling" | "not-evaluable";

export interface Structure {
  readonly verdict: StructureVerdict;
  /** What the plan's folder and the registry say of the clause. */
  readonly findings: readonly Finding[];
  /** What arithmetic says of it, with the numbers. */
  readonly checks: readonly Finding[];
}
