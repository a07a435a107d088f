import type { Indicator, Plan, Target } from "@lotrinh/registry";
import { lastKnownYear } from "../given/known-year.js";
import type { Finding } from "../types/finding.js";
import type { Need } from "../types/need.js";

/** Years of a series that let a model speak with evidence of grade B or better. */
const YEARS = 8;
/** Findings that say what no figure could: how the clause is measured. */
const UNDEFINED: ReadonlySet<string> = new Set(["RULE_UNDEFINED", "UNDEFINED_MEASURE"]);

export interface NeedsOptions {
  readonly asOf: string;
  /** Certificates are counted school by school, so a register says more than a series. */
  readonly register: boolean;
  /** What is said of the clause as written. */
  readonly findings: readonly Finding[];
}

/** What would have to be known of a target: its definition, the register or series of its indicator, the plan's annexes. */
export function needsOf(
  target: Target,
  indicator: Indicator | undefined,
  plan: Plan | undefined,
  { asOf, register, findings }: NeedsOptions,
): Need[] {
  const { unit } = indicator ?? target;
  const to = lastKnownYear(asOf, indicator?.timing);
  const needs: Need[] = [];
  if (findings.some(({ code }) => UNDEFINED.has(code))) {
    needs.push({ kind: "definition", indicator: target.indicator, unit, from: null, to: null, places: [] });
  }
  if (register) needs.push({ kind: "register", indicator: target.indicator, unit, from: to, to, places: [] });
  needs.push({ kind: "series", indicator: target.indicator, unit, from: to - YEARS + 1, to, places: [] });
  if (plan && plan.missing.length > 0) {
    needs.push({ kind: "annex", indicator: null, unit: null, from: null, to: null, places: [] });
  }
  return needs;
}
