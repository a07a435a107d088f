import type { Language } from "./language.js";
import { formatNumber } from "./number.js";
import { sentence } from "./sentence.js";

/** A change between two scenarios: of a probability with its interval, and of a value with two quantiles around its median. */
export interface Change {
  readonly same: boolean;
  readonly probability: number;
  readonly interval: readonly [number, number];
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** `percent` is said in points. */
  readonly unit: string;
}

/** `P +72 điểm (+71,1 đến +72,9); +7 trường (+4 đến +9)`, or `không đổi`. */
export function changeText({ same, probability, interval, ...value }: Change, language: Language = "vi"): string {
  if (same) return sentence("COMPARE_SAME", {}, language);
  const params = {
    points: signed(100 * probability, language),
    low: signed(100 * interval[0], language),
    high: signed(100 * interval[1], language),
    value: signed(value.median, language),
    least: signed(value.low, language),
    most: signed(value.high, language),
    unit: value.unit === "percent" ? "points" : value.unit,
  };
  return sentence("COMPARE_POINTS", params, language);
}

/** In whole ones from a hundred on, to a tenth, or two digits below one, with its sign. */
function signed(x: number, language: Language): string {
  const size = Math.abs(x);
  const digits = size >= 100 ? 0 : size >= 1 ? 1 : 2;
  const rounded = Number(x.toFixed(digits));
  return `${rounded > 0 ? "+" : ""}${formatNumber(rounded === 0 ? 0 : rounded, { language })}`;
}
