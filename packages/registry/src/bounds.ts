import type { Indicator } from "./types.js";

/** What a value of the indicator must be (`0–100`, `≥ 0`) where this one is not; null where it is. */
export function brokenBounds(value: number, { lower, upper }: Pick<Indicator, "lower" | "upper">): string | null {
  if ((lower === null || value >= lower) && (upper === null || value <= upper)) return null;
  if (lower === null) return `≤ ${upper}`;
  return upper === null ? `≥ ${lower}` : `${lower}–${upper}`;
}
