import { shown } from "../finding-list.js";
import type { Around, Doubt, Figure } from "../types.js";

/** Figures that `data/` has with another value: the planner's will hold, and should be meant so. */
export function knownDiffers(series: readonly Figure[], { own }: Pick<Around, "own">): Doubt[] {
  if (own.size === 0) return [];
  return series.flatMap((figure): Doubt[] => {
    const known = own.get(figure.year);
    if (known === undefined || known.value === figure.value) return [];
    const params = { known: shown(known.value), source: known.source };
    return [{ figure, severity: "warning", code: "KNOWN_DIFFERS", params }];
  });
}
