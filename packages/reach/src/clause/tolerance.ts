import type { Reading } from "@lotrinh/registry";

/** A share that rounds to 0,0 % is none. */
const NONE = 0.05;
/** Shares in figures carry two digits. */
const TWO_DIGITS = 0.005;

/**
 * How far from a value still rounds to what is printed: of a share with its fraction, half a unit of the printed percent's last
 * digit; of none at all, what rounds to 0,0 %. Everything else is exact.
 */
export function toleranceOf(
  { value, unit, fraction, zero }: Pick<Reading, "value" | "unit" | "fraction" | "zero">,
  phrase: string,
): number {
  if (unit !== "percent") return 0;
  if (zero) return NONE;
  if (!fraction || value === null) return 0;
  const digits = printedDigits(value, phrase);
  return digits === null ? TWO_DIGITS : 0.5 / 10 ** digits;
}

/** Digits after the mark of the percent that a phrase prints; null where it prints none. */
export function printedDigits(value: number, phrase: string): number | null {
  const printed = [...phrase.matchAll(/(\d+)(?:[.,](\d+))?\s*%/g)];
  const found = printed.find(([, whole, part = ""]) => Number(`${whole}.${part || 0}`) === value);
  return found ? (found[2]?.length ?? 0) : null;
}
