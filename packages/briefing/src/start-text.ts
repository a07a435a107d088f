import { sentence } from "@lotrinh/language";
import type { StartFrontier } from "@lotrinh/reach";

/** From which start a rate is likely to be where it is asked to be, or that no start is enough. */
export function startText({ year, goal, value, best, bestStart }: StartFrontier): string {
  if (value !== null) return sentence("START_ENOUGH", { year, goal, value });
  return sentence("START_NOT_ENOUGH", { year, start: bestStart, best });
}

/** The same in a few words, for a cell of a table. */
export function startInShort({ goal, value, best, bestStart }: StartFrontier): string {
  if (value !== null) return sentence("BOARD_START", { goal, value });
  return sentence("BOARD_START_NONE", { best, start: bestStart });
}
