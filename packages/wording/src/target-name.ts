import { comparatorText, type IndicatorNames, indicatorName, type Language } from "@lotrinh/language";
import type { TargetAssessment } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

type Target = TargetAssessment["target"];

/** What is printed as less than one in a hundred. */
const LEAST = 0.005;

/** A target within a sentence: what is measured and what is asked of it; `trường đạt chuẩn quốc gia (≥ 38 trường)`. */
export function targetName(
  { indicator, comparator, value, unit }: Target,
  names: IndicatorNames,
  language: Language = "vi",
): string {
  const name = within(indicatorName(indicator, names, language));
  if (value === null) return name;
  const asked = comparatorText(comparator, value, unit, language).replace(/^= /, "");
  return sentence("BRIEF_NAME", { name, asked }, language);
}

export interface TargetNamesOptions {
  /** Names that are spelt out; the others are counted. Defaults to 3. */
  readonly most?: number;
  /** Probabilities by id, said with the names. */
  readonly probabilities?: Readonly<Record<string, number>>;
  /** Between which probabilities it is that, by what nobody reported, by id; said with them. */
  readonly ranges?: Readonly<Record<string, { readonly least: number; readonly most: number }>>;
  /** Probability of another reading, by id, where it would be called otherwise; said with them. */
  readonly otherReadings?: Readonly<Record<string, number>>;
  /** Defaults to `"vi"`. */
  readonly language?: Language;
}

/** The first of some targets by name, each name once, and how many more there are. */
export function targetNames(
  targets: readonly Target[],
  called: IndicatorNames,
  { most = 3, probabilities = {}, ranges = {}, otherReadings = {}, language = "vi" }: TargetNamesOptions = {},
): string {
  const named = [...new Map(targets.map((one) => [targetName(one, called, language), one])).entries()].slice(0, most);
  const names = named.map(([name, { id }]) => {
    const p = probabilities[id];
    if (p === undefined) return name;
    const range = ranges[id];
    const said = range
      ? sentence("BRIEF_NAME_P_RANGE", { name, p, ...range }, language)
      : sentence(p < LEAST ? "BRIEF_NAME_P_LEAST" : "BRIEF_NAME_P", { name, p }, language);
    const other = otherReadings[id];
    return other === undefined ? said : sentence("BRIEF_NAME_READING", { name: said, p: other }, language);
  });
  const count = targets.length - named.length;
  const joined = names.join("; ");
  return count > 0 ? sentence("BRIEF_OTHERS", { names: joined, count }, language) : joined;
}

/** `Tỷ lệ …` as `tỷ lệ …`, `THCS` as it is. */
export function within(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
