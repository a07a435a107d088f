import type { Clause } from "./clause.js";

/** Printed to the tenth, 100,0 % begins here. */
export const ROUNDED = 99.95;

/**
 * Of a clause that asks for all, or for none, the test of a rate that came without its counts: all is what is printed so. Null for
 * any other clause, and where its own tolerance says so already.
 */
export function asPrinted({
  direction,
  strict,
  value,
  unit,
  measure,
  tolerance,
}: Clause): ((rate: number) => boolean) | null {
  if (strict || unit !== "percent" || measure.kind !== "level" || tolerance > 0) return null;
  if (direction === "least" && value === 100) return (rate) => rate >= ROUNDED;
  return direction === "most" && value === 0 ? (rate) => rate <= 100 - ROUNDED : null;
}
