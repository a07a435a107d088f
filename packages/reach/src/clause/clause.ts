import type { Comparator } from "@lotrinh/language";
import type { Reading, Registry, Target } from "@lotrinh/registry";

/** “Khoảng X” is met within five points, or five per cent of a count. */
const ABOUT = 5;

/** A reading as it is judged, parsed once. */
export interface Clause {
  readonly indicator: string;
  readonly unit: string;
  readonly comparator: Comparator;
  /** 1 for a standard that is met or not. */
  readonly value: number;
  /** At the deadline, or in every year up to it. */
  readonly period: "deadline" | "throughout";
  /** At least so much, at most so much, about so much; `more` and `less` than a base by so much, which no single value tells. */
  readonly direction: "least" | "most" | "about" | "more" | "less";
  /** Whether the value itself is not enough. */
  readonly strict: boolean;
}

/** What a reading asks; null where it asks for no value. */
export function clauseOf(
  { kind }: Pick<Target, "kind">,
  { indicator, comparator, value, unit }: Reading,
  { indicators }: Pick<Registry, "indicators">,
): Clause | null {
  const asked = value ?? (unit === "met" ? 1 : null);
  if (asked === null) return null;
  const better = indicators.find(({ id }) => id === indicator)?.direction;
  return {
    ...{ indicator, unit, comparator, value: asked },
    period: periodOf({ kind }, { comparator }),
    direction: directionOf(comparator, better),
    strict: comparator === ">" || comparator === "<",
  };
}

export function periodOf(
  { kind }: Pick<Target, "kind">,
  { comparator }: Pick<Reading, "comparator">,
): Clause["period"] {
  return kind === "maintain" || comparator === "maintain" ? "throughout" : "deadline";
}

/** A bare `=`, and what is to be kept, go by the side on which the indicator is better: a plan is not missed by exceeding. */
function directionOf(comparator: Comparator, better: "up" | "down" = "up"): Clause["direction"] {
  switch (comparator) {
    case ">":
    case ">=":
      return "least";
    case "<":
    case "<=":
      return "most";
    case "=":
    case "maintain":
      return better === "up" ? "least" : "most";
    case "~":
      return "about";
    case "increase_by":
      return "more";
    case "decrease_by":
      return "less";
  }
}

/** Test of one value, unrounded; null where a single value cannot decide (a change needs its base). */
export function testOfClause({
  direction,
  strict,
  value,
  unit,
}: Pick<Clause, "direction" | "strict" | "value" | "unit">): ((x: number) => boolean) | null {
  switch (direction) {
    case "least":
      return strict ? (x) => x > value : (x) => x >= value;
    case "most":
      return strict ? (x) => x < value : (x) => x <= value;
    case "about": {
      const tolerance = unit === "percent" ? ABOUT : (ABOUT / 100) * Math.abs(value);
      return (x) => Math.abs(x - value) <= tolerance;
    }
    case "more":
    case "less":
      return null;
  }
}

/**
 * Test of one value against a comparator, as `testOfClause`. `better` is the side on which a bare `=` is met as well; defaults
 * to `up`.
 */
export function testOf(
  comparator: Comparator,
  value: number,
  unit: string,
  better: "up" | "down" = "up",
): ((x: number) => boolean) | null {
  const strict = comparator === ">" || comparator === "<";
  return testOfClause({ direction: directionOf(comparator, better), strict, value, unit });
}

/** The comparator that says the same of a share; null where none does. */
export function shareComparator(clause: Clause | null): ">=" | ">" | "<=" | "<" | null {
  if (clause?.direction === "least") return clause.strict ? ">" : ">=";
  if (clause?.direction === "most") return clause.strict ? "<" : "<=";
  return null;
}

/** The least percentage that a clause asks for; null for one that asks for something else. */
export function leastPercent(clause: Clause | null): number | null {
  return clause?.unit === "percent" && clause.direction === "least" ? clause.value : null;
}
