import { cachedFold as fold } from "./cached-fold.js";
import { meaningOf } from "./measures/signature.js";
import { hasKind, isWhole } from "./places.js";
import { markOf, readYear } from "./read-year.js";
import { roleOf } from "./roles.js";
import { isScaled, isScaledUnit, isUnit } from "./units.js";

/** Headings of a column without years, places and words that only say “value”. */
export function measureTexts(path: readonly string[], place: string | undefined): string[] {
  return path.filter(
    (text) =>
      text !== place &&
      readYear(text) === null &&
      markOf(text) === null &&
      momentOf([text]) === undefined &&
      unitAlone(text) === null &&
      !/^(?:nam|nam hoc|ca nam|gia tri|so luong|so lieu|chia ra|trong do)$/.test(fold(text)),
  );
}

/** The unit that a row below the headings writes in parentheses: “(em)”, “(%)”; null for other texts. */
export function unitAlone(text: string): string | null {
  if (isScaledUnit(text)) return text;
  const [, unit] = /^\((?:đơn vị(?: tính)?: ?|đvt: ?)?([^()]{1,20})\)$/i.exec(text.trim()) ?? [];
  return unit !== undefined && isUnit(unit) ? unit : null;
}

/** What a heading writes in parentheses behind what it counts where that changes the figure: “Số học sinh (nghìn em)”. */
export function scaleOf(text: string): string | undefined {
  const [, unit] = /\(([^()]{1,24})\)/.exec(text) ?? [];
  return unit !== undefined && isScaled(unit) ? unit : undefined;
}

/** One year in per cent of an earlier one: “Tỷ lệ (%) 2024/2023”. */
export function isRatio(text: string): boolean {
  const [, later, earlier] = /((?:19|20)\d\d) ?[/–-] ?((?:19|20)\d\d)/.exec(text) ?? [];
  return later !== undefined && Number(earlier) <= Number(later);
}

export function isPartOfYear(text: string): boolean {
  return /^(?:hoc ky|hk|ky) ?(?:[12]|i|ii)$|^quy ?(?:[1-4]|i|ii|iii|iv)$|^(?:thang \d{1,2}|\d{1,2} thang(?: dau nam| cuoi nam)?)$/.test(
    fold(text),
  );
}

/** Whether a heading says the beginning or the end of a school year. */
export function momentOf(path: readonly string[]): "start" | "end" | undefined {
  for (const text of path) {
    const [, word] =
      /^(?:so lieu |thoi diem )?(dau|cuoi) (?:nam|nh)(?: hoc)?(?: (?:19|20)\d\d.*)?$/.exec(fold(text)) ?? [];
    if (word !== undefined) return word === "dau" ? "start" : "end";
  }
  return undefined;
}

/** “NT” beside “MG” are the two ages of preschools; elsewhere it may be the country or a boarding school. */
export function spelledOut(headings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const lasts = new Set(headings.map((path) => path.at(-1)));
  if (!lasts.has("NT") || !lasts.has("MG")) return headings;
  return headings.map((path) =>
    path.map((text, i) => (i < path.length - 1 ? text : text.replace(/^NT$/, "Nhà trẻ").replace(/^MG$/, "Mẫu giáo"))),
  );
}

/** The heading of each column that is the name of a place; of names without their kind where two columns have one. */
export function placesAbove(
  headings: readonly (readonly string[])[],
  isKnown: (name: string) => boolean,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const bare = new Map<number, string>();
  headings.forEach((path, column) => {
    const named = path.find(hasKind);
    const known = path.find((text) => !isWhole(text) && isKnown(text));
    if (named !== undefined) found.set(column, named);
    else if (known !== undefined) bare.set(column, known);
  });
  return new Set(bare.values()).size >= 2 || found.size > 0 ? new Map([...found, ...bare]) : found;
}

const YEAR_BEHIND =
  /^(.*\p{L}.*?)[\s,:;(–-]+(?:(?:năm học|năm|NH)\s+)?((?:19|20)\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?)\)?$/iu;

/** “Số trường 2024-2025” counts schools in a year; “Trẻ sinh năm 2019” names no year of counting. */
export function withYearsApart(path: readonly string[]): readonly string[] {
  return path.flatMap((text) => {
    const [, what = "", year = ""] = YEAR_BEHIND.exec(text) ?? [];
    const features = [...meaningOf(what).features];
    const isCounted = features.some((one) => one.startsWith("what:") || one === "rate");
    const isOther =
      /(?<!học )sinh năm/i.test(text) || /(?:^| )(?:tu|den|truoc|sau|so voi|ke tu|giai doan)$/.test(fold(what));
    if (!isCounted || isOther || roleOf(text) === "change" || isRatio(text) || readYear(text) !== null) return [text];
    return [what, year];
  });
}
