import type { Warning } from "@lotrinh/language";
import type { Reading, Target } from "@lotrinh/registry";
import type { Finding, Structure, StructureVerdict } from "../../types/finding.js";
import { CHECK_VERDICTS } from "./checks-of.js";

const VERDICTS: Readonly<Record<string, StructureVerdict>> = {
  CONTRADICTION: "contradictory",
  STRUCTURAL_CEILING: "above-ceiling",
  LAPSED_UNIT: "not-evaluable",
  RULE_UNDEFINED: "not-evaluable",
  UNDEFINED_MEASURE: "not-evaluable",
};

/**
 * What can be said of one reading before any statistics: the worst of its own findings, of its target's, and of the checks
 * that arithmetic made of it; those that decide it come first.
 */
export function structureOf(target: Target, reading: Reading, checks: readonly Finding[] = []): Structure {
  const findings: Finding[] = [...reading.warnings, ...target.warnings].map(
    ({ code, params }) => ({ code, params }) as Warning,
  );
  const order: readonly StructureVerdict[] = ["contradictory", "above-ceiling", "not-evaluable"];
  const found = new Set([
    ...findings.map((finding) => VERDICTS[finding.code]),
    ...checks.map((finding) => CHECK_VERDICTS[finding.code]),
  ]);
  const verdict = order.find((one) => found.has(one)) ?? "feasible";
  return {
    verdict,
    findings: decisiveFirst(findings, ({ code }) => VERDICTS[code] === verdict),
    checks: decisiveFirst(checks, ({ code }) => CHECK_VERDICTS[code] === verdict),
  };
}

function decisiveFirst(all: readonly Finding[], decides: (one: Finding) => boolean): Finding[] {
  return [...all.filter(decides), ...all.filter((one) => !decides(one))];
}
