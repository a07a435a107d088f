import { lastKnownYear } from "../given/known-year.js";
import type { Need } from "../types/need.js";
import type { StandardView } from "../types/standard-view.js";

/** Years of a criterion in a commune that would let its standard be forecast with evidence of grade B or better. */
const YEARS = 8;

/**
 * Counts that communes lack for the criteria of the standards that a reading asks for, each criterion once: all together. None
 * of an act that has no quota for such a whole: its communes' counts decide nothing.
 */
export function criterionNeeds(standards: readonly StandardView[], { asOf }: { readonly asOf: string }): Need[] {
  const lacking = new Map<string, Set<string>>();
  for (const { criteria, communes, tier, quota } of standards) {
    if (tier !== "commune" && quota === null) continue;
    for (const { indicator } of criteria) {
      const places = lacking.get(indicator) ?? new Set();
      for (const { unit, criteria: counted } of communes) {
        if (!counted.some((one) => one.indicator === indicator)) places.add(unit);
      }
      lacking.set(indicator, places);
    }
  }
  const to = lastKnownYear(asOf, "autumn");
  const wanted = [...lacking].filter(([, places]) => places.size > 0);
  return wanted.map(([indicator, places]) => ({
    ...{ kind: "series", indicator, unit: "percent", from: to - YEARS + 1, to, places: [...places] },
    together: wanted.flatMap(([one]) => (one === indicator ? [] : [one])),
  }));
}
