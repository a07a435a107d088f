import type { Comparator } from "@lotrinh/language";
import { type Direction, findIndicator, type Reading, type Registry, type Step, type Target } from "@lotrinh/registry";
import { type Measure, measureOf } from "./measure.js";
import { toleranceOf } from "./tolerance.js";

/** “Khoảng X” is met within five points, or five per cent of a count. */
const ABOUT = 5;

/** A reading as it is judged, parsed once. */
export interface Clause {
  readonly indicator: string;
  readonly unit: string;
  readonly comparator: Comparator;
  /** Of what `measure` makes; 1 for a standard that is met or not. */
  readonly value: number;
  /** Upper end of a range that is not to be left; null for any other. */
  readonly to: number | null;
  /** How far short of the value still rounds to what is printed. */
  readonly tolerance: number;
  /** How what is asked is made of the indicator's yearly values. */
  readonly measure: Measure;
  /** What is asked of single years on the way, in their order; null for one value alone. */
  readonly steps: readonly Step[] | null;
  /** At the deadline, or in every year up to it. */
  readonly period: "deadline" | "throughout";
  /** At least, at most, about or just so much, within a range; `more` and `less` than a base by so much, which no single value tells. */
  readonly direction: "least" | "most" | "about" | "exactly" | "between" | "more" | "less";
  /** Whether the value itself is not enough. */
  readonly strict: boolean;
}

/** What a reading asks; null where it asks for no value. */
export function clauseOf(
  { kind, phrase = "" }: Pick<Target, "kind"> & Partial<Pick<Target, "phrase">>,
  reading: Reading,
  { indicators }: Pick<Registry, "indicators">,
): Clause | null {
  const { indicator, comparator, unit, valueTo, per, steps, zero } = reading;
  const measure = measureOf(reading);
  const asked = askedOf(reading, measure);
  if (asked === null) return null;
  const better = zero ? "down" : findIndicator(indicators, indicator)?.direction;
  const direction = measure.kind === "level" ? levelDirection(reading, better) : changeDirection(reading, better);
  const between = (direction === "about" || direction === "exactly") && valueTo !== undefined;
  const onBetterSide = direction === "most" && valueTo !== undefined && measure.kind === "level";
  return {
    ...{ indicator, unit, comparator },
    value: onBetterSide && comparator === "=" ? valueTo : asked,
    to: between ? valueTo : null,
    tolerance: toleranceOf(reading, phrase),
    measure,
    steps: steps ?? null,
    period:
      measure.kind === "yearly-rise" || (per?.unit === "year" && measure.kind === "level")
        ? "throughout"
        : periodOf({ kind }, { comparator }),
    direction: between ? "between" : direction,
    strict: comparator === ">" || comparator === "<",
  };
}

/** A base whose value is given makes a level of a change: 12 more than 30 is 42. */
function askedOf(
  { comparator, value, unit, base, multiple, fraction, valueTo }: Reading,
  { kind }: Measure,
): number | null {
  if (multiple !== undefined)
    return kind === "multiple" || base?.value === undefined ? multiple : base.value * multiple;
  const asked = value ?? (unit === "met" ? 1 : null);
  if (asked === null) return null;
  if (kind === "level" && base?.value !== undefined && comparator === "increase_by") return base.value + asked;
  if (kind === "level" && base?.value !== undefined && comparator === "decrease_by") return base.value - asked;
  const share = fraction && unit === "percent" ? (100 * fraction.k) / fraction.n : null;
  return share !== null && valueTo === undefined && Math.abs(share - asked) < ROUNDING ? share : asked;
}

/** A share and its fraction that are further apart were not rounded but misprinted. */
const ROUNDING = 0.5;

function levelDirection({ comparator, base, multiple, zero }: Reading, better: Direction = "up"): Clause["direction"] {
  if (zero) return "most";
  if (multiple !== undefined) return changeDirection({ comparator, multiple }, better);
  if (base?.value !== undefined && comparator === "increase_by") return "least";
  if (base?.value !== undefined && comparator === "decrease_by") return "most";
  return directionOf(comparator, better);
}

/** So much more or less is met by more of it; a multiple below one is to be undercut. */
function changeDirection(
  { comparator, multiple }: Pick<Reading, "comparator" | "multiple">,
  better: Direction = "up",
): Clause["direction"] {
  if (comparator === "increase_by") return "least";
  if (comparator === "decrease_by") return multiple === undefined ? "least" : "most";
  const side = multiple === undefined ? better : multiple < 1 ? "down" : multiple > 1 ? "up" : better;
  return directionOf(comparator, side);
}

export function periodOf(
  { kind }: Pick<Target, "kind">,
  { comparator }: Pick<Reading, "comparator">,
): Clause["period"] {
  return kind === "maintain" || comparator === "maintain" ? "throughout" : "deadline";
}

/**
 * A bare `=`, and what is to be kept, go by the side on which the indicator is better: a plan is not missed by exceeding.
 * Where neither side is, they mean what they say.
 */
function directionOf(comparator: Comparator, better: Direction = "up"): Clause["direction"] {
  switch (comparator) {
    case ">":
    case ">=":
      return "least";
    case "<":
    case "<=":
      return "most";
    case "=":
    case "maintain":
      return BARE[better];
    case "~":
      return "about";
    case "increase_by":
      return "more";
    case "decrease_by":
      return "less";
  }
}

const BARE = { up: "least", down: "most", none: "exactly" } as const;

type Tested = Pick<Clause, "direction" | "strict" | "value" | "unit"> & Partial<Pick<Clause, "to" | "tolerance">>;

/** Test of one value, unrounded; null where a single value cannot decide (a change needs its base). */
export function testOfClause({
  direction,
  strict,
  value,
  unit,
  to = null,
  tolerance = 0,
}: Tested): ((x: number) => boolean) | null {
  switch (direction) {
    case "least":
      return strict ? (x) => x > value : (x) => x >= value - tolerance;
    case "most":
      return strict ? (x) => x < value : (x) => x <= value + tolerance;
    case "about": {
      const within = unit === "percent" ? ABOUT : (ABOUT / 100) * Math.abs(value);
      return (x) => Math.abs(x - value) <= within;
    }
    case "exactly": {
      const rounded = Math.max(tolerance, halfOfLastDigit(value));
      return (x) => Math.abs(x - value) <= rounded;
    }
    case "between":
      return (x) => x >= value - tolerance && x <= (to ?? value) + tolerance;
    case "more":
    case "less":
      return null;
  }
}

/** What rounds to a value as it is written: 33 schools are 33, 4,5 % is from 4,45 to 4,55. */
function halfOfLastDigit(value: number): number {
  return 0.5 / 10 ** (String(value).split(".")[1]?.length ?? 0);
}

/**
 * Test of one value against a comparator, as `testOfClause`. `better` is the side on which a bare `=` is met as well, or `none`;
 * defaults to `up`.
 */
export function testOf(
  comparator: Comparator,
  value: number,
  unit: string,
  better: Direction = "up",
): ((x: number) => boolean) | null {
  const strict = comparator === ">" || comparator === "<";
  return testOfClause({ direction: directionOf(comparator, better), strict, value, unit });
}

/** The comparator that says the same of a share; null where none does. */
export function shareComparator(clause: Clause | null): ">=" | ">" | "<=" | "<" | null {
  if (clause?.measure.kind !== "level") return null;
  if (clause.direction === "least") return clause.strict ? ">" : ">=";
  if (clause.direction === "most") return clause.strict ? "<" : "<=";
  return null;
}

/** The least percentage that a clause asks for; null for one that asks for something else. */
export function leastPercent(clause: Clause | null): number | null {
  return clause?.unit === "percent" && clause.direction === "least" && clause.measure.kind === "level"
    ? clause.value
    : null;
}
