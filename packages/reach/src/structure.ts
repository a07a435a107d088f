import type { Reading, Target } from "@lotrinh/registry";
import { CHECK_VERDICTS } from "./checks/checks-of.js";
import type { Finding, Structure, StructureVerdict } from "./types.js";

const VERDICTS: Readonly<Record<string, StructureVerdict>> = {
  CONTRADICTION: "contradictory",
  STRUCTURAL_CEILING: "above-ceiling",
  LAPSED_UNIT: "not-evaluable",
  RULE_UNDEFINED: "not-evaluable",
  UNDEFINED_MEASURE: "not-evaluable",
};

/**
 * What can be said of one reading before any statistics: the worst of its own findings, of its target's, and of the checks
 * that arithmetic made of it.
 */
export function structureOf(target: Target, reading: Reading, checks: readonly Finding[] = []): Structure {
  const findings: Finding[] = [...reading.warnings, ...target.warnings].map(({ code, params }) => ({ code, params }));
  const order: readonly StructureVerdict[] = ["contradictory", "above-ceiling", "not-evaluable"];
  const found = new Set([
    ...findings.map((finding) => VERDICTS[finding.code]),
    ...checks.map((finding) => CHECK_VERDICTS[finding.code]),
  ]);
  return { verdict: order.find((verdict) => found.has(verdict)) ?? "feasible", findings, checks };
}

/**
 * Highest share of ages 15–18 that can attend general, continuing or vocational education in autumn. Ages go by birth
 * year, so those of 18 have left grade 12 in June: three full cohorts of four, and of the fourth only `vocational18`.
 */
export function attendanceCeiling(vocational18: number): number {
  if (!(vocational18 >= 0 && vocational18 <= 1)) {
    throw new RangeError(`invalid vocational18; not in [0, 1]: ${vocational18}`);
  }
  return (3 + vocational18) / 4;
}
