import type { Params, Warning, WarningCode } from "@lotrinh/language";
import type { FindingCode } from "./finding-code.js";
import type { FindingParams } from "./finding-params.js";

type ParamsOfFinding<Code extends FindingCode> = Code extends keyof FindingParams
  ? FindingParams[Code] & Params
  : Code extends WarningCode
    ? Warning<Code>["params"]
    : never;

/** A code with the numbers of its arithmetic; `@lotrinh/wording` makes the sentence. What else is known may stand beside. */
export type Finding<Code extends FindingCode = FindingCode> = {
  readonly [K in Code]: { readonly code: K; readonly params: Readonly<ParamsOfFinding<K>> };
}[Code];

/** A finding where nothing else tells the compiler that it is one; of several codes, params have to fit each. */
export function finding<Code extends FindingCode>(code: Code, params: Each<Code>): Finding<Code> {
  return { code, params } as unknown as Finding<Code>;
}

type Each<Code extends FindingCode> = (Code extends unknown ? (params: ParamsOfFinding<Code>) => void : never) extends (
  params: infer All,
) => void
  ? All
  : never;

export type StructureVerdict = "feasible" | "contradictory" | "above-ceiling" | "not-evaluable";

export interface Structure {
  readonly verdict: StructureVerdict;
  /** What the plan's folder and the registry say of the clause. */
  readonly findings: readonly Finding[];
  /** What arithmetic says of it, with the numbers. */
  readonly checks: readonly Finding[];
}
