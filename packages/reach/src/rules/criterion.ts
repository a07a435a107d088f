import type { AgeBand, Certainty, Criterion } from "@lotrinh/registry";
import { peopleMissing } from "./people.js";

export type RuleState = "met" | "unmet" | "unknown";

/** People with the property, and all who are counted. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** What is known of one unit, such as a commune. */
export interface UnitEvidence {
  readonly unit: string;
  /** Whether it is a commune with exceptionally difficult socio-economic conditions. Defaults to an ordinary one. */
  readonly difficult?: boolean;
  /** By indicator; an indicator without counts is not known. */
  readonly counts: Readonly<Record<string, Counts>>;
}

export interface CriterionResult {
  readonly indicator: string;
  readonly comparator: Criterion["comparator"];
  /** In percent, for the kind of commune; null where the act's number is not known. */
  readonly threshold: number | null;
  readonly ages: AgeBand | null;
  readonly universal: boolean;
  readonly state: RuleState;
  /** Nobody is in the denominator: the criterion holds, and says nothing. */
  readonly vacuous: boolean;
  readonly counts: Counts | null;
  /** People missing; null where the threshold or the counts are not known. */
  readonly missing: number | null;
  readonly certainty: Certainty;
  readonly source: string | null;
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
