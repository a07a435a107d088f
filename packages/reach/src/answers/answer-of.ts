import { findIndicator, type Plan, type Reading, type Target } from "@lotrinh/registry";
import { checksOf } from "../clause/checks/checks-of.js";
import { structureOf } from "../clause/checks/structure.js";
import { type Clause, clauseOf } from "../clause/clause.js";
import { ownEvidence } from "../given/evidence.js";
import type { Run } from "../given/run.js";
import { standardViews } from "../rules/standard-view.js";
import type { Answer } from "../types/answer.js";
import type { Finding, Structure } from "../types/finding.js";
import { asShares, inCounts, inShares } from "./in-counts.js";
import type { Case, Mechanism } from "./mechanism.js";
import { assumptionFor, MECHANISMS, speaksOf } from "./mechanisms.js";
import { isFromTarget, overRanges, restsOnTarget } from "./over-ranges.js";
import { plannedPace } from "./series/planned-pace.js";
import { startAboveTotal } from "./start-above-total.js";

/** An answer, and which mechanism gave it. */
export interface Answered {
  readonly answer: Answer;
  readonly mechanism: Mechanism;
  /** Whether a share was asked as a count. */
  readonly counted?: true;
}

/** One reading, parsed once: structure before statistics, and the standards that it asks for. */
export function caseOf(
  target: Target,
  reading: Reading,
  run: Run,
): Omit<Case, "assumption"> & { readonly structure: Structure } {
  const { registry, figures, asOf, notBorrowed } = run;
  const plan = registry.plans.find((one) => one.id === target.plan) as Plan;
  const standards = standardViews(target, reading, run);
  const clause = clauseOf(target, reading, registry);
  const checks = checksOf({ registry, figures, plan, target, reading, clause, standards, asOf });
  const kept: Finding[] = notBorrowed.includes(reading.indicator) ? [{ code: "CHECK_NOT_BORROWED", params: {} }] : [];
  const structure = structureOf(target, reading, [
    ...checks,
    ...kept,
    ...unusedPace(reading, target.locality, run),
    ...startAboveTotal(target, reading, run),
  ]);
  const indicator = findIndicator(registry.indicators, reading.indicator) ?? null;
  return { target, reading, clause, indicator, standards, structure, verdict: structure.verdict };
}

/** A supposed start and pace of the scenario that no answer rests on, and why. */
function unusedPace({ indicator, value }: Reading, locality: string, run: Run): Finding[] {
  const assumption = assumptionFor(plannedPace, run.scenario, indicator);
  if (!assumption || value === null || assumption.baseline.why === null || assumption.status === "estimated") return [];
  const { year, value: baseline } = assumption.baseline;
  const known = ownEvidence(run.figures, locality, indicator, run);
  if (known && known.year >= year) return [];
  return [{ code: "CHECK_PACE_SUPPOSED", params: { year, baseline } }];
}

/** Whether statistics may speak of a reading. */
export function isFeasible({ target, verdict }: Pick<Case, "target" | "verdict">): boolean {
  return verdict === "feasible" && target.kind !== "qualitative";
}

/** Whether a clause asks for one level at a deadline or in every year. */
function isLevel(clause: Clause | null): boolean {
  return clause === null || (clause.measure.kind === "level" && clause.steps === null);
}

/**
 * From the first mechanism of the list that can say; null where none can. A share of what the territory counts is asked as a
 * count. No answer rests on a start or lever that was worked out from a target: it is over all that are plausible.
 */
export function answerOf(one: Omit<Case, "assumption">, run: Run): Answered | null {
  const counted = inCounts(one, run);
  if (!counted) return firstOf(one, run);
  const found = firstOf(counted.one, asShares(run, counted.total));
  return found && { ...found, answer: inShares(found.answer, counted.total), counted: true };
}

function firstOf(one: Omit<Case, "assumption">, run: Run): Answered | null {
  const feasible = isFeasible(one);
  for (const mechanism of MECHANISMS) {
    if (!speaksOf(mechanism, one.reading.indicator) || !(feasible || mechanism.evenInfeasible)) continue;
    if (!mechanism.anyMeasure && !isLevel(one.clause)) continue;
    const assumption = assumptionFor(mechanism, run.scenario, one.reading.indicator);
    if (mechanism.supposes && !assumption) continue;
    const answer = throughout(mechanism, { ...one, assumption }, run);
    if (answer) return { answer, mechanism };
  }
  return null;
}

/** Draws of an answer of which its conditions alone are read. */
const FEW = 50;

/** What a mechanism says; over all that are plausible where that rests on a start or lever worked out from a target. */
function throughout(mechanism: Mechanism, one: Case, run: Run): Answer | null {
  const { assumption } = one;
  const brief = assumption !== null && isFromTarget(assumption, mechanism);
  const first = mechanism.answer(one, brief ? { ...run, draws: Math.min(FEW, run.draws) } : run);
  if (first !== null && assumption !== null && restsOnTarget(first, assumption, mechanism)) {
    return overRanges(first, { mechanism, one, run });
  }
  return brief ? mechanism.answer(one, run) : first;
}
