import { fold } from "@lotrinh/language";
import { isPercentUnit, isScaled, isUnit } from "../units.js";
import { emptyWords, lexicon } from "./lexicon.js";

/** What a heading says: features of the lexicon and the words that it does not know. */
export interface Meaning {
  readonly features: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const everywhere = lexicon.map(([pattern, names]): readonly [RegExp, readonly string[]] => {
  return [new RegExp(pattern.source, "g"), names.split(" ").filter((name) => name !== "")];
});
const cache = new Map<string, Meaning>();
const MOST_CACHED = 20_000;

export function meaningOf(text: string): Meaning {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const meaning = read(text);
  if (cache.size < MOST_CACHED) cache.set(text, meaning);
  return meaning;
}

function read(text: string): Meaning {
  const features = new Set<string>();
  let rest = fold(
    withoutUnit(withoutMarks(withoutEnglish(text)))
      .slice(0, 300)
      .toLowerCase()
      .normalize("NFC")
      .replace(/(?<!\p{L})năm(?!\p{L})/gu, " ")
      .replace(/^[\s\-–+*•]+/, "")
      .replace(/^(?:[ivx]+|[a-d]|\d+(?:\.\d+)*)\s*[.)]\s+/, ""),
  )
    .replace(/[()"“”:;.,*_]|(?<=^|\s)[+•–-]+(?=\s|$)/g, " ")
    .replace(/\s+/g, " ");
  for (const [pattern, names] of everywhere) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const groups = match.slice(1, -2) as (string | undefined)[];
      for (const name of names) features.add(name.replace(/\$(\d)/g, (_, i) => groups[Number(i) - 1] ?? ""));
      return " | ";
    });
  }
  const words = rest.split(/[\s|/–-]+/).filter((word) => word !== "" && !emptyWords.has(word));
  return { features, words: new Set(words) };
}

const BLANK =
  /^(?:(?:so|so luong|sl|ts|tong|tong so|toan|chung|cong|tong cong|quy mo|hien co|hien trang|thuc hien|ket qua|gia tri|nam hoc|nam|don vi|huyen|xa|tinh|phuong|quan|thanh pho|toan (?:huyen|xa|tinh|quan|nganh|dia ban))\b[ :,]*)+(?:(?:19|20)\d\d.*)?$/;

/** Words that say something, but nothing that a figure can be known by: “Học tại xã”. */
export function saysNothing(text: string): boolean {
  const { features, words } = meaningOf(text);
  if (features.size > 0 || words.size > 0 || !/\p{L}{2}/u.test(text)) return false;
  return !BLANK.test(
    fold(withoutMarks(text))
      .replace(/[()"“”:;.,*_–+-]/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** A name without the mark of a footnote: “Tỷ lệ trẻ 5 tuổi ra lớp (1)”, “Học sinh tiểu học*”. */
export function withoutMarks(text: string): string {
  if (/(?:mức độ|mức|cấp|hạng)\s*\(\d+\)\s*$/iu.test(text)) return text;
  return text.replace(/(?:\s*(?:\((?:\d{1,2}|\*+)\)|[¹²³⁰-⁹]+|\*+))+\s*$/u, "");
}

/** A name without the unit of its figures: “Số giáo viên (Người)”, “Số học sinh (nghìn em)”. */
function withoutUnit(text: string): string {
  return text.replace(/\s*\(([^()]{1,24})\)\s*$/u, (whole, unit: string) => {
    return !isPercentUnit(unit) && (isUnit(unit) || isScaled(unit)) ? "" : whole;
  });
}

/** Yearbooks print each name twice: “Tiểu học - Primary”, “Số trường (Trường) - Number of schools (School)”. */
function withoutEnglish(text: string): string {
  return text.replace(
    /\s[-–/]\s+(?=[\x20-\x7e]+$)(?=.*\b(?:number|of|schools?|class(?:es)?|pupils?|students?|teachers?|children|primary|secondary|preschool|kindergartens?|nursery|education|rate|total|population|rooms?)\b).*$/i,
    "",
  );
}

/** Features side by side; one that stands nearer displaces those of its dimension that stand farther. */
export function joined(near: ReadonlySet<string>, far: ReadonlySet<string>): Set<string> {
  const dimensions = new Set([...near].map(dimensionOf));
  return new Set([...near, ...[...far].filter((feature) => !dimensions.has(dimensionOf(feature)))]);
}

function dimensionOf(feature: string): string {
  return feature.split(feature.startsWith("by:") ? "=" : ":")[0] ?? feature;
}

/** Splits off the subgroups: `sex=female`. */
export function withoutSubgroups(features: ReadonlySet<string>): {
  readonly rest: Set<string>;
  readonly breakdown: string;
} {
  const by = [...features].filter((feature) => feature.startsWith("by:")).map((feature) => feature.slice(3));
  return {
    rest: new Set([...features].filter((feature) => !feature.startsWith("by:"))),
    breakdown: by.sort().join(";"),
  };
}
