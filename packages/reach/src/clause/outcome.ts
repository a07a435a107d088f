import { type Figures, type Observation, series } from "@lotrinh/observations";
import type { Target } from "@lotrinh/registry";
import type { Outcome } from "../types/assessment.js";
import { type Clause, testOfClause } from "./clause.js";
import { measured } from "./measure.js";

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
  const byYear = new Map(known.map((one) => [one.year, one]));
  const at = (year: number) => measured(clause.measure, year, (one) => byYear.get(one)?.value);
  if (clause.steps !== null) return outcomeOfSteps(clause, byYear);
  if (clause.period === "throughout") {
    const from = clause.measure.kind === "yearly-rise" ? (clause.measure.from ?? signed + 1) : signed;
    const span = known.filter((one) => one.year >= from && one.year <= target.horizon);
    const values = span.map((one) => ({ one, value: at(one.year) }));
    const failed = values.find(({ value }) => value !== null && !test(value));
    if (failed) return { verdict: "missed", observation: failed.one };
    const whole = values.filter(({ value }) => value !== null).length;
    if (whole < target.horizon - from + 1) return unknown;
    return { verdict: "met", observation: span.at(-1) ?? null };
  }
  const observation = byYear.get(target.horizon);
  const value = at(target.horizon);
  return observation && value !== null ? { verdict: test(value) ? "met" : "missed", observation } : unknown;
}

/** A step that was missed decides; all must have a figure to be met. */
function outcomeOfSteps(clause: Clause, known: ReadonlyMap<number, Observation>): Outcome {
  const steps = clause.steps ?? [];
  const seen = steps.map(({ year, value }) => ({ one: known.get(year), test: testOfClause({ ...clause, value }) }));
  const failed = seen.find(({ one, test }) => one && test && !test(one.value));
  if (failed?.one) return { verdict: "missed", observation: failed.one };
  const last = seen.at(-1)?.one;
  return last && seen.every(({ one }) => one)
    ? { verdict: "met", observation: last }
    : { verdict: "unknown", observation: null };
}
