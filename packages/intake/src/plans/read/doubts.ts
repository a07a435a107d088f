import type { Comparator } from "@lotrinh/language";
import type { Doubt } from "../types.js";
import type { Quantity } from "../words/quantities.js";
import type { YearMention } from "../words/years.js";
import { isActivity } from "./activities.js";
import type { Context } from "./context.js";
import type { Place } from "./measure.js";

const SHARES = new Set<Quantity["shape"]>(["percent", "fraction", "of"]);

/** Why a person should look at a reading again. */
export function doubtsOf(
  one: Quantity,
  {
    context,
    own,
    time,
    found,
    isBetween,
    unit,
    base,
    comparator,
    isYearly,
    place,
  }: {
    readonly place: Pick<Place, "before" | "after">;
    readonly context: Context;
    readonly own: unknown;
    readonly time: YearMention | null;
    readonly found: string | null;
    /** Two indicators would fit. */
    readonly isBetween: boolean;
    readonly unit: string;
    readonly base: { readonly year: number | null; readonly said: boolean };
    readonly comparator: Comparator;
    /** Without a deadline by its nature. */
    readonly isYearly: boolean;
  },
): Doubt[] {
  const isChange = comparator === "increase_by" || comparator === "decrease_by" || unit === "multiple";
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ["ACTIVITY", found === null && SHARES.has(one.shape) && isActivity(place.before, place.after)],
    ["OCR_TEXT", context.frame.scanned || context.misread === true],
    ["BEFORE_YEAR", time?.isBefore === true],
    ["NO_DEADLINE", isYearly || (own === null && time === null && context.frame.until === null)],
    ["YEAR_OF_DOCUMENT", !isYearly && own === null && time === null && context.frame.until !== null],
    ["RECURRENT", isYearly],
    ["FRACTION_OR_COUNT", one.shape === "of" && (one.denominator ?? 0) <= 4],
    ["MULTIPLE_OR_INCREASE", one.shape === "multiple"],
    ["POINTS_OR_PERCENT", isChange && one.unit === "percent"],
    ["BASE_UNNAMED", isChange && base.year === null],
    ["INDICATOR_BETWEEN", isBetween],
    ["INDICATOR_UNKNOWN", found === null],
  ];
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
}
