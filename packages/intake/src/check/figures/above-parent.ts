import { measureOf } from "../../tables/candidate.js";
import { shown } from "../finding-list.js";
import type { Around, Doubt, Figure } from "../types.js";

/** Counts above those of the unit that the place is a part of, in the same year. */
export function aboveParent(series: readonly Figure[], { above, aboveName }: Around): Doubt[] {
  if (above.size === 0) return [];
  return series.flatMap((figure): Doubt[] => {
    const whole = above.get(figure.year);
    if (figure.isKnown || whole === undefined || measureOf(figure.indicator) !== "count") return [];
    if (figure.value <= whole.value) return [];
    const params = { above: aboveName, whole: shown(whole.value), source: whole.source };
    return [{ figure, severity: "question", code: "FIGURE_ABOVE_PARENT", params }];
  });
}
