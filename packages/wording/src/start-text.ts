import { type IndicatorNames, indicatorNames, type Language } from "@lotrinh/language";
import type { StandardStart, StartFrontier } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** From which start a target is likely to be met, or that no start is enough. */
export function startText(start: StartFrontier, names: IndicatorNames, language: Language = "vi"): string {
  const { year, goal, value, best, bestStart, standard, yearsOfAll: count } = start;
  if (!standard) {
    if (value !== null) return sentence(isAll(start) ? "START_ALL" : "START_ENOUGH", { year, goal, value }, language);
    if (count != null) return sentence("START_YEARS", { start: bestStart, best, goal, count }, language);
    return sentence("START_NOT_ENOUGH", { year, start: bestStart, best }, language);
  }
  const cells = startCells(standard, language);
  const { units, needed, alone, held } = standard;
  const said =
    value === null
      ? sentence("START_MARGIN_NOT_ENOUGH", { year, cells, best }, language)
      : sentence("START_MARGIN_ENOUGH", { year, cells, goal, value }, language);
  const one = units > 1 && alone !== null ? [sentence("START_MARGIN_ALONE", { alone, needed, units }, language)] : [];
  const kept = held.map((id) => sentence("START_MARGIN_HELD", { indicator: indicatorNames(id, names) }, language));
  return [[said, ...one].join(": "), ...kept].join("; ");
}

/** The same in a few words, for a cell of a table. */
export function startInShort(start: StartFrontier, language: Language = "vi"): string {
  const { goal, value, best, bestStart, standard } = start;
  if (standard) {
    const of = standard.known > 0 ? "BOARD_REST" : "BOARD_MARGIN";
    if (value === null) return sentence(`${of}_NONE`, { best }, language);
    return sentence(of, { goal, value }, language);
  }
  if (value !== null) return sentence(isAll(start) ? "BOARD_START_ALL" : "BOARD_START", { goal, value }, language);
  return sentence("BOARD_START_NONE", { best, start: bestStart }, language);
}

/** Whether a rate has nowhere to be but at 100 %, above which there is nothing: as printed, to the tenth. */
function isAll({ unit, value }: StartFrontier): boolean {
  return unit === "percent" && value !== null && value >= 99.95;
}

/** Which criteria of which communes the start of a standard supposes. */
export function startCells({ units, supposed, known }: StandardStart, language: Language = "vi"): string {
  if (known > 0) return sentence("START_CELLS_REST", { supposed }, language);
  return units === 1 ? sentence("START_CELLS_ONE", {}, language) : sentence("START_CELLS_ALL", { units }, language);
}
