import type { Comparator } from "@lotrinh/language";

/** Thresholds are given to a thousandth of a percent, so that shares compare as whole numbers. */
const PARTS = 100_000;

/**
 * People who must be in the numerator for a share to hold, of so many in the denominator: no rounding of the share.
 * For “at most” the most people that may be.
 * @throws RangeError for a comparator that asks for a change
 */
export function peopleNeeded(comparator: Comparator, percent: number, denominator: number): number {
  const parts = Math.round((percent * PARTS) / 100) * denominator;
  const rest = parts % PARTS;
  const whole = (parts - rest) / PARTS;
  switch (comparator) {
    case ">=":
    case "=":
    case "maintain":
      return rest === 0 ? whole : whole + 1;
    case ">":
      return whole + 1;
    case "<=":
      return whole;
    case "<":
      return rest === 0 ? whole - 1 : whole;
    default:
      throw new RangeError(`invalid comparator; not one of >=, >, =, <=, <: ${comparator}`);
  }
}

/** People missing for a share to hold; for “at most”, people too many. 0 where it holds. */
export function peopleMissing(
  comparator: Comparator,
  percent: number,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): number {
  const needed = peopleNeeded(comparator, percent, denominator);
  const atMost = comparator === "<=" || comparator === "<";
  return Math.max(0, atMost ? numerator - needed : needed - numerator);
}
