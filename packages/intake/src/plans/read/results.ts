import type { DraftFact } from "../types.js";
import type { Quantity } from "../words/quantities.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Sentence } from "./sentences.js";

const NOW = /(?:hien (?:nay|tai|co|con|dat)|den nay,?)[^,;]*$/;

/** Whether a reported figure is of the day of the document; `was` is whether the one before it in its sentence was. */
export function isOfNow({ place, measure }: Clause, was: boolean): boolean {
  return (
    NOW.test(place.before) || /^ ?(?:hien nay|hien tai)(?=[,;.)])/.test(place.after) || (was && measure.own === null)
  );
}

/** A figure that is reported as already reached. */
export function factOf(
  { printed }: Sentence,
  one: Quantity,
  { figure, measure, place }: Clause,
  { context, heard, isNow }: { readonly context: Context; readonly heard: string; readonly isNow: boolean },
): DraftFact {
  const rest = /^[^,;.]*/.exec(printed.slice(one.end, place.to))?.[0] ?? "";
  return {
    ...figure,
    unit: one.unit,
    year: isNow ? context.frame.made : (measure.own?.year ?? context.year?.year ?? null),
    place: context.frame.place,
    said: heard + printed.slice(0, one.end) + rest,
  };
}
