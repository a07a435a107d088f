import { type Figures, series } from "@lotrinh/observations";
import type { Target } from "@lotrinh/registry";
import type { Outcome } from "../types/assessment.js";
import { type Clause, testOfClause } from "./clause.js";

/** A target's year is over when its last day is before the month of the assessment. */
export function isPast(horizon: number, asOf: string): boolean {
  return asOf > `${horizon}-12`;
}

/**
 * What figures say of a target whose deadline is past. A `maintain` target is met only when every year since the plan
 * was signed has a figure and all hold; one that fails is enough to miss it. Without figures: unknown, never a forecast.
 */
export function outcomeOf(
  figures: Figures,
  target: Target,
  clause: Clause | null,
  { asOf, signed }: { asOf: string; signed: number },
): Outcome {
  const unknown: Outcome = { verdict: "unknown", observation: null };
  const test = clause && testOfClause(clause);
  if (!clause || !test) return unknown;
  const known = series(figures, { locality: target.locality, indicator: clause.indicator, asOf });
  if (clause.period === "throughout") {
    const span = known.filter((one) => one.year >= signed && one.year <= target.horizon);
    const failed = span.find((one) => !test(one.value));
    if (failed) return { verdict: "missed", observation: failed };
    if (span.length < target.horizon - signed + 1) return unknown;
    return { verdict: "met", observation: span.at(-1) ?? null };
  }
  const at = known.find((one) => one.year === target.horizon);
  return at ? { verdict: test(at.value) ? "met" : "missed", observation: at } : unknown;
}
