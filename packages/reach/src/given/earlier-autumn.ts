import type { Indicator, Target } from "@lotrinh/registry";
import { lastKnownYear } from "./known-year.js";

/** A clause that names a school year says which autumn it means. */
const SCHOOL_YEAR = /năm học/i;

/**
 * The year of the autumn before the deadline, where a clause “by 2030” may mean the school year 2029–2030 as well as the
 * one that starts in 2030: for figures of an autumn that are to be reached. Null where the clause says which, where the
 * figure of the earlier autumn can already be known, and for other figures and kinds.
 */
export function earlierAutumn(target: Target, indicator: Indicator | undefined, asOf: string): number | null {
  if (indicator?.timing !== "autumn" || SCHOOL_YEAR.test(target.phrase)) return null;
  if (target.kind !== "reach" && target.kind !== "count") return null;
  const year = target.horizon - 1;
  return year > lastKnownYear(asOf, "autumn") ? year : null;
}
