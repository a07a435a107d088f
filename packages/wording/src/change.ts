import { formatNumber, type Language } from "@lotrinh/language";
import type { Difference } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/**
 * A change between two scenarios: of the probability with its interval, and of the value, `unit`, with two quantiles around
 * its median; `P +72 điểm (+71,1 đến +72,9); +7 trường (+4 đến +9)`, or `không đổi`. Percent is said in points.
 */
export function changeText(
  { same, probability, interval, quantiles }: Difference,
  unit: string,
  language: Language = "vi",
): string {
  if (same) return sentence("COMPARE_SAME", {}, language);
  const at = (p: number) => signed(quantiles.find((quantile) => quantile.p === p)?.value ?? Number.NaN, language);
  const params = {
    points: signed(100 * probability, language),
    low: signed(100 * interval[0], language),
    high: signed(100 * interval[1], language),
    value: at(0.5),
    least: at(0.05),
    most: at(0.95),
    unit: unit === "percent" ? "points" : unit,
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
