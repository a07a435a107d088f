import { prerequisitesOf, type RuleSet, standardOf } from "@lotrinh/registry";
import type { CriterionResult, RuleState } from "../types/rule-result.js";
import { allOf, evaluateCriterion, type UnitEvidence } from "./criterion.js";

/** A standard's own criteria. */
export interface LevelResult {
  readonly standard: string;
  readonly level: number | null;
  readonly state: RuleState;
  readonly criteria: readonly CriterionResult[];
}

export interface StandardResult {
  readonly ruleSet: string;
  readonly unit: string;
  readonly standard: string;
  /** Of the standard with all that it stands on. */
  readonly state: RuleState;
  /** The standard itself, then all that it stands on, the nearest first. */
  readonly levels: readonly LevelResult[];
  /** Criteria that hold because nobody is counted. */
  readonly vacuous: readonly string[];
  /** Criteria whose threshold is remembered, and not read in any text. */
  readonly remembered: readonly string[];
}

/**
 * Whether a unit, such as a commune, meets a standard and all that it stands on: level 3 rests on level 2, lower secondary
 * on primary and on literacy.
 * @throws InputError UNKNOWN_STANDARD with the nearest ids
 */
export function evaluateStandard(ruleSet: RuleSet, standard: string, evidence: UnitEvidence): StandardResult {
  const chain = [standardOf(ruleSet, standard), ...prerequisitesOf(ruleSet, standard)];
  const levels = chain.map(({ id, level, criteria }): LevelResult => {
    const results = criteria.map((criterion) => evaluateCriterion(criterion, evidence));
    return { standard: id, level, state: allOf(results.map(({ state }) => state)), criteria: results };
  });
  const all = levels.flatMap(({ criteria }) => criteria);
  return {
    ruleSet: ruleSet.id,
    unit: evidence.unit,
    standard,
    state: allOf(levels.map(({ state }) => state)),
    levels,
    vacuous: unique(all.filter(({ vacuous }) => vacuous)),
    remembered: unique(all.filter(({ certainty }) => certainty === "memory")),
  };
}

function unique(all: readonly CriterionResult[]): string[] {
  return [...new Set(all.map(({ indicator }) => indicator))];
}

/** Highest level of an object that a unit is known to meet; null where it meets none for certain. */
export function levelReached(
  ruleSet: RuleSet,
  object: RuleSet["standards"][number]["object"],
  evidence: UnitEvidence,
): number | null {
  const met = ruleSet.standards
    .filter((one) => one.object === object && evaluateStandard(ruleSet, one.id, evidence).state === "met")
    .map(({ level }) => level ?? 1);
  return met.length === 0 ? null : Math.max(...met);
}
