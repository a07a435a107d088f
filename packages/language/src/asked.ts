import type { Comparator } from "./comparator.js";
import type { Language } from "./language.js";
import { formatNumber } from "./number.js";
import { comparatorText, quantity } from "./quantity.js";

/** What a clause or a reading asks, as the registry holds it. */
export interface Asked {
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly unit: string;
  readonly valueTo?: number;
  readonly period?: { readonly from: number; readonly to: number };
  readonly base?: { readonly year: number; readonly value?: number };
  readonly per?: { readonly n: number; readonly unit: string };
  readonly fraction?: { readonly k: number; readonly n: number };
  readonly multiple?: number;
  readonly steps?: readonly { readonly year: number; readonly value: number }[];
  readonly zero?: true;
}

/**
 * What is asked, in short, with how it is measured: `≥ 3 trường, cộng 2026–2030`, `≤ 0,5 lần năm 2025`, `≥ 25 người mỗi năm`,
 * `35–40 %`, `≥ 88,9 % (8/9)`; as `comparatorText` where nothing more is said.
 */
export function askedText(asked: Asked, language: Language = "vi"): string {
  const { period, base, per, fraction, steps } = asked;
  const vi = language === "vi";
  const more = [
    base === undefined ? "" : baseText(asked, base, language),
    per === undefined ? "" : perText(per, language),
    period === undefined ? "" : vi ? `, cộng ${period.from}–${period.to}` : `, ${period.from}–${period.to} together`,
    fraction === undefined || asked.unit !== "percent" ? "" : ` (${fraction.k}/${fraction.n})`,
    steps === undefined ? "" : stepsText(steps, language),
  ];
  return `${valueText(asked, language)}${more.join("")}`;
}

/** What a clause asks as printed, met as a reading says; a reading in another unit (“each has one”: a share) has a comparator of its own. */
export function clauseAskedText(
  clause: Asked,
  reading: Pick<Asked, "comparator" | "unit"> | undefined,
  language: Language = "vi",
): string {
  const isSame = clause.per === undefined || clause.per.unit === "year" || reading?.unit === clause.unit;
  return askedText(isSame && reading ? { ...clause, comparator: reading.comparator } : clause, language);
}

/** The level on the indicator's own scale that is asked for; null for sums, changes and multiples, which no line can show. */
export function levelAsked({ comparator, value, base, multiple, period, per }: Asked): number | null {
  if (multiple !== undefined) return base?.value === undefined ? null : multiple * base.value;
  if (value === null || (period && per?.unit !== "year")) return null;
  if (comparator !== "increase_by" && comparator !== "decrease_by") return value;
  if (base?.value === undefined || per) return null;
  return comparator === "increase_by" ? base.value + value : base.value - value;
}

function valueText({ comparator, value, unit, valueTo, multiple, zero }: Asked, language: Language): string {
  const vi = language === "vi";
  if (zero) return vi ? "không còn" : "none";
  if (multiple !== undefined) {
    const sign = comparator === "=" || comparator === "~" ? ">=" : comparator;
    return comparatorText(sign, multiple, "multiple", language);
  }
  if (valueTo === undefined || value === null) return comparatorText(comparator, value, unit, language);
  const both = `${formatNumber(value, { language })}–${quantity(valueTo, unit, language)}`;
  if (comparator === "~" || comparator === "=") return both;
  return `${comparatorText(comparator, value, unit, language)} (${vi ? "in" : "printed"} ${both})`;
}

function baseText({ multiple, unit }: Asked, { year, value }: NonNullable<Asked["base"]>, language: Language): string {
  const known = value === undefined ? "" : ` (${quantity(value, unit, language)})`;
  if (language === "en") return `${multiple === undefined ? " on" : " of"} ${year}${known}`;
  return `${multiple === undefined ? " so với" : " mức"} năm ${year}${known}`;
}

const PER: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  year: ["năm", "year"],
  class: ["lớp", "class"],
  teacher: ["giáo viên", "teacher"],
  child: ["trẻ", "child"],
  pupil: ["học sinh", "pupil"],
  school: ["trường", "school"],
  commune: ["xã", "commune"],
  hamlet: ["thôn", "hamlet"],
  district: ["huyện", "district"],
  centre: ["trung tâm", "centre"],
  school_site: ["điểm trường", "school site"],
  room: ["phòng", "room"],
};

function perText({ n, unit }: NonNullable<Asked["per"]>, language: Language): string {
  const name = PER[unit]?.[language === "vi" ? 0 : 1] ?? quantity(n, unit, language).replace(/^\S+ /, "");
  if (n === 1) return language === "vi" ? ` mỗi ${name}` : ` a ${name}`;
  return language === "vi" ? ` trên ${formatNumber(n)} ${name}` : ` per ${formatNumber(n, { language })} ${name}`;
}

function stepsText(steps: NonNullable<Asked["steps"]>, language: Language): string {
  const said = steps.map(({ year, value }) => `${year}: ${formatNumber(value, { language })}`);
  return language === "vi" ? ` (từng năm ${said.join("; ")})` : ` (by year ${said.join("; ")})`;
}
