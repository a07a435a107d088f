import type { Figures } from "@lotrinh/observations";
import type { Plan } from "@lotrinh/registry";
import { type Finding, finding } from "../types/finding.js";
import { isKnown } from "./written-at.js";

/** Before it no figure of a province is known; after it no projection reaches. */
export const AS_OF_YEARS = [1990, 2060] as const;
/** Years after the newest figure from which on a date is said to be past the data. */
const PAST_DATA = 3;

/** @throws RangeError for what is no month in the years that an assessment can be of */
export function checkAsOf(asOf: string): void {
  const [least, most] = AS_OF_YEARS;
  const year = Number(asOf.slice(0, 4));
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(asOf) && year >= least && year <= most) return;
  throw new RangeError(`invalid asOf; not a month YYYY-MM in [${least}, ${most}]: ${asOf}`);
}

/** A date before the plan was signed, before every figure, or years after the newest of them. */
export function asOfFindings(asOf: string, plans: readonly Pick<Plan, "date">[], figures: Figures): Finding[] {
  const now = Number(asOf.slice(0, 4));
  let last: number | null = null;
  for (const one of figures.observations)
    if (one.year <= now && (last === null || one.year > last) && isKnown(one)) last = one.year;
  const unsigned = plans.filter(({ date }) => asOf < date.slice(0, 7));
  return [
    ...(unsigned.length > 0 && unsigned.length === plans.length
      ? [finding("AS_OF_BEFORE_PLAN", { asOf, date: unsigned.map(({ date }) => date).sort()[0] as string })]
      : []),
    ...(last === null && figures.observations.length > 0 ? [finding("AS_OF_BEFORE_DATA", { asOf })] : []),
    ...(last !== null && now - last > PAST_DATA ? [finding("AS_OF_BEYOND_DATA", { asOf, last })] : []),
  ];
}
