import type { Criterion } from "@lotrinh/registry";
import { peopleMissing } from "../clause/people.js";
import type { Counts, CriterionResult, RuleState } from "../types/rule-result.js";

/** What is known of one unit, such as a commune. */
export interface UnitEvidence {
  readonly unit: string;
  /** Whether it is a commune with exceptionally difficult socio-economic conditions. Defaults to an ordinary one. */
  readonly difficult?: boolean;
  /** By indicator; an indicator without counts is not known. */
  readonly counts: Readonly<Record<string, Counts>>;
}

/**
 * Holds one criterion against the counts of a unit, unrounded: 100 · numerator ≥ threshold · denominator.
 * @throws RangeError for counts that are negative, not whole, or more than all
 */
export function evaluateCriterion(criterion: Criterion, evidence: UnitEvidence): CriterionResult {
  const { indicator, comparator, universal, certainty, source } = criterion;
  const kind = evidence.difficult ? "difficult" : "normal";
  const threshold = criterion[kind];
  const counts = evidence.counts[indicator] ?? null;
  if (counts) checkCounts(indicator, evidence.unit, counts);
  const ages = criterion.ages?.[kind] ?? null;
  const base = { indicator, comparator, threshold, ages, universal, counts, certainty, source };
  if (counts?.denominator === 0) return { ...base, state: "met", vacuous: true, missing: 0 };
  if (!counts || threshold === null) return { ...base, state: "unknown", vacuous: false, missing: null };
  const missing = peopleMissing(comparator, universal ? 100 : threshold, counts);
  return { ...base, state: missing === 0 ? "met" : "unmet", vacuous: false, missing };
}

function checkCounts(indicator: string, unit: string, { numerator, denominator }: Counts): void {
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (whole && numerator >= 0 && numerator <= denominator) return;
  throw new RangeError(
    `invalid counts of ${indicator} in ${unit}; not whole numbers, 0 … all: ${numerator} of ${denominator}`,
  );
}

/** Unmet where one is; else unknown where one is; else met. */
export function allOf(states: readonly RuleState[]): RuleState {
  if (states.includes("unmet")) return "unmet";
  return states.includes("unknown") ? "unknown" : "met";
}
