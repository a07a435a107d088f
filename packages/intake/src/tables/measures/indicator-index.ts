import { fold, nearest } from "@lotrinh/language";
import type { Indicator } from "@lotrinh/registry";
import { type Meaning, meaningOf, withoutMarks, withoutSubgroups } from "./signature.js";

export interface Named {
  readonly indicator: Indicator;
  readonly breakdown: string;
}

/** Finds the indicator that a heading means. */
export interface IndicatorIndex {
  /** Of an id or of exactly a name. */
  readonly named: (text: string) => Named | undefined;
  /** Of exactly these features and words. */
  readonly meant: (meaning: Meaning) => Named | undefined;
  /** The share that a count is the numerator of. */
  readonly rateOf: (indicator: Indicator) => Indicator | undefined;
  /** Ids of the nearest names. */
  readonly near: (text: string) => string[];
}

export function indicatorIndex(indicators: readonly Indicator[]): IndicatorIndex {
  const byName = new Map<string, Indicator>();
  const byMeaning = new Map<string, Named | null>();
  const texts = new Map<string, string>();
  for (const indicator of indicators) {
    const { id, unit, name, aliases } = indicator;
    byName.set(fold(id), indicator);
    for (const text of [name.vi, name.en, ...aliases]) {
      byName.set(nameKey(text), indicator);
      texts.set(text, id);
      const meaning = meaningOf(text);
      const features = new Set(meaning.features);
      if (unit === "percent") features.add("rate");
      if (unit === "level") features.add("level-reached");
      const { rest, breakdown } = withoutSubgroups(features);
      if (rest.size === 0) continue;
      const key = keyOf(rest, meaning.words, breakdown);
      const before = byMeaning.get(key);
      if (before !== undefined && before?.indicator.id !== id) byMeaning.set(key, null);
      else byMeaning.set(key, { indicator, breakdown: "" });
    }
  }
  const meant = ({ features, words }: Meaning): Named | undefined => {
    const { rest, breakdown } = withoutSubgroups(features);
    const whole = byMeaning.get(keyOf(rest, words, breakdown));
    if (whole !== undefined) return whole ?? undefined;
    const total = byMeaning.get(keyOf(rest, words, ""));
    if (total !== undefined) return total ? { indicator: total.indicator, breakdown } : undefined;
    const ofGrade = byMeaning.get(keyOf(withoutGrade(rest), words, ""));
    const grade = gradeOf(rest);
    if (!ofGrade || grade === undefined) return undefined;
    const parts = [...(breakdown === "" ? [] : breakdown.split(";")), `grade=${grade}`];
    return { indicator: ofGrade.indicator, breakdown: parts.sort().join(";") };
  };
  return {
    named: (text) => {
      const indicator = byName.get(nameKey(text));
      return indicator && { indicator, breakdown: "" };
    },
    meant,
    rateOf: ({ name, aliases }) => {
      const found = [name.vi, ...aliases].map((text) => {
        const { features, words } = meaningOf(text);
        return meant({ features: new Set([...features, "rate"]), words });
      });
      return found.find((one) => one?.breakdown === "" && one.indicator.unit === "percent")?.indicator;
    },
    near: (text) =>
      [...new Set(nearest(text, [...texts.keys()], { limit: 6 }).map((one) => texts.get(one) ?? ""))].slice(0, 3),
  };
}

/** The one grade that is spoken of beside its pupils or classes. */
function gradeOf(features: ReadonlySet<string>): number | undefined {
  const grades = [...features].filter((feature) => feature.startsWith("grade:"));
  const isOfGrade = features.has("what:pupil") || features.has("what:class");
  return isOfGrade && grades.length === 1 ? Number(grades[0]?.slice("grade:".length)) : undefined;
}

/** The stage in place of a grade of it: pupils of grade 3 are pupils of primary schools. */
function withoutGrade(features: ReadonlySet<string>): Set<string> {
  const grade = gradeOf(features);
  if (grade === undefined || grade < 1 || grade > 12) return new Set(features);
  const stage = grade <= 5 ? "primary" : grade <= 9 ? "lower_secondary" : "upper_secondary";
  const rest = [...features].filter((feature) => !feature.startsWith("grade:"));
  const isOther = rest.some((feature) => feature.startsWith("stage:") && feature !== `stage:${stage}`);
  return isOther ? new Set(features) : new Set([...rest, `stage:${stage}`]);
}

function nameKey(text: string): string {
  return fold(
    withoutMarks(text.replace(/^[\s\-–+*•]+/, "")).replace(/\s*\((?:%|người|trường|lớp|học sinh|em|trẻ)\)\s*$/i, ""),
  ).replace(/\s*:$/, "");
}

/** Children of an age who are enrolled are children, whatever their class is called. */
function keyOf(features: ReadonlySet<string>, words: ReadonlySet<string>, breakdown: string): string {
  const all = new Set(features);
  // Kindergartens are of these ages, and so are all who are in them.
  if (all.has("stage:kindergarten") && !all.has("enrolled") && !all.has("rate"))
    for (const age of ["age:3-5", "age:3-6"]) all.delete(age);
  if (all.has("stage:nursery")) for (const age of ["age:0-2", "age:-3", "age:0-3"]) all.delete(age);
  const isAged = [...all].some((feature) => feature.startsWith("age:"));
  if (isAged) all.delete("what:pupil");
  if (isAged && all.has("enrolled") && /age:(?:[345]|3-[45])(?:,|$)/.test([...all].sort().join(","))) {
    for (const stage of ["stage:kindergarten", "stage:preschool"]) all.delete(stage);
  }
  // “Trình độ đào tạo” above “Đạt chuẩn” says no more than that; above “TS” it is degrees.
  if (all.has("qualified") || all.has("above-standard")) all.delete("training");
  if (all.has("entered")) all.delete("enrolled");
  if (all.has("grade:1") && all.has("stage:primary")) all.delete("stage:primary");
  if (all.has("grade:9") && all.has("stage:lower_secondary")) all.delete("stage:lower_secondary");
  const kept = [...words].filter((word) => !(isAged && word === "nguoi"));
  return `${[...all].sort().join(",")}|${kept.sort().join(",")}|${breakdown}`;
}
