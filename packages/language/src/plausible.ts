import type { Language } from "./language.js";
import { quantity } from "./quantity.js";
import { sentence } from "./sentence.js";

/** Between which values a figure may well lie, and what says so. */
export interface PlausibleWords {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly basis: string;
  /** Name of the place whose figures say so. */
  readonly place: string;
  readonly years: readonly [number, number] | null;
}

/** A plausible range with its basis, as one phrase. */
export function plausibleText(
  { basis, unit, years, place, ...range }: PlausibleWords,
  language: Language = "vi",
): string {
  const [low, high] = [range.from, range.to].map((value) => quantity(Number(value.toFixed(2)), unit, language));
  const code = `PLAUSIBLE_${basis.toUpperCase().replace("-", "_")}`;
  const [first, last] = years ?? [0, 0];
  const span = first === last ? String(last) : `${first}–${last}`;
  return sentence(code, { low: low ?? "", high: high ?? "", place, year: last, years: span }, language);
}
