import type { Comparator } from "./comparator.js";
import type { Bilingual, Language } from "./language.js";
import { unitName } from "./names.js";
import { formatNumber } from "./number.js";
import { quantity } from "./quantity.js";

/** What a clause says in numbers, as read off its words. */
export interface SaidClause {
  readonly comparator: Comparator;
  readonly value: number;
  /** Upper end of a printed range; null is none. */
  readonly valueTo: number | null;
  readonly unit: string;
  /** n of “k/n”, or of “1 in n”; null is none. */
  readonly denominator: number | null;
  /** Year that a change is counted from; null where none is said. */
  readonly baseYear: number | null;
  readonly steps: readonly { readonly value: number }[] | null;
}

const BOUNDS: Readonly<Record<Comparator, Bilingual>> = {
  ">=": { vi: "ít nhất", en: "at least" },
  ">": { vi: "trên", en: "over" },
  "=": { vi: "", en: "" },
  "<=": { vi: "không quá", en: "at most" },
  "<": { vi: "dưới", en: "under" },
  "~": { vi: "khoảng", en: "about" },
  maintain: { vi: "duy trì", en: "maintain" },
  increase_by: { vi: "tăng", en: "rise by" },
  decrease_by: { vi: "giảm", en: "fall by" },
};

/** The same in words: `ít nhất 2 lớp mỗi năm`, `từ 35 đến 40 %`, `trên 2/3`, `8/9 trường`, `giảm 50 % so với năm 2020`. */
export function clauseText(clause: SaidClause, language: Language = "vi"): string {
  const { steps, unit, baseYear } = clause;
  if (steps)
    return `${steps.map(({ value }) => formatNumber(value, { language })).join(" · ")} ${nameOf(unit, language)}`;
  const ofBase = /^percent_of_base/.test(unit) && baseYear !== null;
  const one = ofBase ? { ...clause, unit: unit.replace("percent_of_base", "percent") } : clause;
  const isChange = /_by$/.test(clause.comparator) || /^multiple/.test(unit);
  const base = baseYear === null || !isChange ? "" : { vi: ` so với năm ${baseYear}`, en: ` on ${baseYear}` }[language];
  return `${levelText(one, language)}${base}`;
}

function levelText({ comparator, value, valueTo, unit, denominator }: SaidClause, language: Language): string {
  const bound = BOUNDS[comparator][language];
  const number = (x: number): string => formatNumber(x, { language });
  if (unit === "rank") return rankText(comparator, number(value), language);
  if (unit === "fraction" || unit === "ratio") return said(bound, `${number(value)}/${number(denominator ?? 1)}`);
  if (denominator !== null) return said(bound, `${number(value)}/${number(denominator)} ${nameOf(unit, language)}`);
  if (valueTo === null) return said(bound, quantity(value, unit, language));
  const isPlain = comparator === "=" || comparator === ">=";
  const [from, to] = { vi: ["từ ", " đến "], en: ["from ", " to "] }[language] as [string, string];
  const range = isPlain ? `${from}${number(value)}${to}` : `${number(value)}–`;
  return said(isPlain ? "" : bound, `${range}${quantity(valueTo, unit, language)}`);
}

function rankText(comparator: Comparator, place: string, language: Language): string {
  if (comparator === "=") return { vi: `hạng ${place}`, en: `place ${place}` }[language];
  return { vi: `từ hạng ${place} trở lên`, en: `place ${place} or better` }[language];
}

function nameOf(unit: string, language: Language): string {
  return unit === "percent" ? "%" : unitName(unit, language);
}

function said(bound: string, rest: string): string {
  return bound === "" ? rest : `${bound} ${rest}`;
}
