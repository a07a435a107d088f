import { type Language, quantity } from "@lotrinh/language";
import type { PlausibleRange } from "@lotrinh/reach";
import { codePart } from "./code-part.js";
import { sentence } from "./sentence.js";

export interface PlausibleOptions {
  readonly unit: string;
  /** Name of the place whose figures say so. */
  readonly place: string;
  /** Defaults to `"vi"`. */
  readonly language?: Language;
}

/** A plausible range with its basis, as one phrase. */
export function plausibleText(
  { basis, years, ...range }: PlausibleRange,
  { unit, place, language = "vi" }: PlausibleOptions,
): string {
  const [low, high] = [range.from, range.to].map((value) => quantity(Number(value.toFixed(2)), unit, language));
  const [first, last] = years ?? [0, 0];
  const span = first === last ? String(last) : `${first}–${last}`;
  const params = { low: low ?? "", high: high ?? "", place, year: last, years: span };
  if (basis === "series" && low === high) return sentence("PLAUSIBLE_STEADY", params, language);
  return sentence(`PLAUSIBLE_${codePart(basis)}`, params, language);
}
