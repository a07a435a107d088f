import type { Comparator } from "./comparator.js";
import type { Bilingual, Language } from "./language.js";
import { unitName } from "./names.js";
import { formatNumber, formatPercent } from "./number.js";

/** A value with its unit: `38 trường`, `99,8 %`, `mức độ 3`; a `share` (0–1) in percent; `met` as `đạt` or `chưa đạt`. */
export function quantity(value: number, unit: string, language: Language = "vi"): string {
  if (unit === "percent") return formatPercent(value, { language });
  if (unit === "share") return formatPercent(value * 100, { language });
  if (unit === "met") return (value >= 1 ? met : notMet)[language];
  const number = formatNumber(value, { language });
  const name = unitName(unit, language);
  if (unit === "level") return `${name} ${number}`;
  return `${number} ${language === "en" && value === 1 ? singular(name) : name}`;
}

const met: Bilingual = { vi: "đạt", en: "met" };
const notMet: Bilingual = { vi: "chưa đạt", en: "not met" };

const DIGITS = 3;

/**
 * A projected value without its unit, no finer than it is known: counts to three digits (`189.000`), shares and rates in
 * percent with at most two decimals.
 */
export function approximate(value: number, unit: string, language: Language = "vi"): string {
  if (unit === "percent" || unit === "share")
    return quantity(Number(value.toFixed(unit === "share" ? 4 : 2)), unit, language);
  const size = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1;
  let step = 1;
  for (let i = DIGITS; i < size; i++) step *= 10;
  return formatNumber(step * Math.round(value / step) + 0, { language });
}

/** `schools a year` as `school a year`. */
function singular(name: string): string {
  return name.replace(/((?<=ss)es|s)\b/, "");
}

const comparators: Readonly<Record<Comparator, Bilingual>> = {
  ">=": { vi: "≥", en: "≥" },
  ">": { vi: ">", en: ">" },
  "=": { vi: "=", en: "=" },
  "<=": { vi: "≤", en: "≤" },
  "<": { vi: "<", en: "<" },
  "~": { vi: "khoảng", en: "about" },
  maintain: { vi: "duy trì", en: "maintain" },
  increase_by: { vi: "tăng ≥", en: "rise by ≥" },
  decrease_by: { vi: "giảm ≥", en: "fall by ≥" },
};

const directions = {
  increase_by: { vi: "tăng", en: "rise" },
  decrease_by: { vi: "giảm", en: "fall" },
} as const;

/** A change of a rate is in percentage points. */
function change(value: number, unit: string, language: Language): string {
  if (unit !== "percent") return quantity(value, unit, language);
  return `${formatNumber(value, { language })} ${{ vi: "điểm phần trăm", en: "percentage points" }[language]}`;
}

/** What a clause asks: `≥ 38 trường`, `giảm ≥ 3 trường`, `duy trì mức độ 3`; without a value `đạt` or `duy trì`. */
export function comparatorText(
  comparator: Comparator,
  value: number | null,
  unit: string,
  language: Language = "vi",
): string {
  const word = comparators[comparator][language];
  // Nothing is above all of them.
  if (comparator === ">=" && unit === "percent" && value === 100) return quantity(value, unit, language);
  if (comparator === "maintain") return value === null ? word : `${word} ${quantity(value, unit, language)}`;
  if (comparator === "increase_by" || comparator === "decrease_by") {
    return value === null ? directions[comparator][language] : `${word} ${change(value, unit, language)}`;
  }
  if (value === null) return met[language];
  return unit === "met" ? quantity(value, unit, language) : `${word} ${quantity(value, unit, language)}`;
}
