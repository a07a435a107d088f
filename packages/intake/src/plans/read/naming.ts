import type { Each } from "../words/each.js";
import type { IndicatorMatch, Matcher, WeightedText } from "../words/indicators.js";
import type { Quantity } from "../words/quantities.js";
import { subjectKind } from "../words/subject-kind.js";
import { nounAt } from "../words/units.js";

/** A clause as far as it tells which indicator it is of. */
export interface Named {
  readonly quantity: Quantity;
  readonly unit: string;
  readonly comparator: string;
  readonly each: Each | null;
  /** Counted as they are built or given, and not all that there are. */
  readonly isMade: boolean;
  /** Bare words of the sentence. */
  readonly words: string;
  /** Bare words between the quantity and the next. */
  readonly after: string;
}

/** The indicator that the words of a clause name, by its form. */
export function nameOf(subject: WeightedText, clause: Named, match: Matcher): IndicatorMatch {
  const { quantity, unit, comparator, each, isMade, words, after } = clause;
  const noun = words.slice(quantity.start, quantity.end);
  if (quantity.shape === "zero") return noneOf(subject, unit, match, noun);
  return match(subject, countedIn(unit, comparator, after) ?? measuredIn(unit, isMade, each), {
    of: shareOf(words.slice(0, quantity.start), after),
    noun: quantity.denominator !== null || isSomePlaces(clause) || isSpread(clause) || isSomePeople(clause) ? noun : "",
    sinks: ["<", "<=", "decrease_by"].includes(comparator),
    rises: quantity.value === 100 || [">", ">=", "increase_by"].includes(comparator),
  });
}

const SOME =
  /(?:them|giu vung|giu on dinh|duy tri|cong nhan(?: lai| moi)?)(?: (?:them|duoc|it nhat|toi thieu|tu|khoang|tren|hon))* $|^ ?$|[:;,] $/;
const IN_YEAR = /nam (?:hoc )?20\d\d(?: ?- ?20\d\d)?,? (?:(?:phan dau|co|dat|la) )*$/;

/** “Thêm 03 trường”, “giữ vững 4 trường”, “năm 2028 có 40 xã”: some of them, where nothing says that it is all. */
function isSomePlaces({ unit, words, quantity }: Named): boolean {
  const before = words.slice(0, quantity.start);
  if (unit === "schools") return SOME.test(before);
  return /^(?:communes|wards|districts)$/.test(unit) && (SOME.test(before) || IN_YEAR.test(before));
}

/** “35 học sinh đạt giải”: not all of them. */
function isSomePeople({ unit, after }: Named): boolean {
  return (
    /^(?:people|teachers)$/.test(unit) &&
    /^ ?(?:tro len )?(?:dat|duoc|doat|do|bi|biet|la nguoi|thuoc|hoan thanh|chua)(?![a-z])/.test(after)
  );
}

/** “Tổ chức bán trú ở 12 trường”: those where something is done. */
function isSpread({ words, quantity }: Named): boolean {
  return / (?:o|tai) $/.test(words.slice(0, quantity.start));
}

/** What none is to be left of; none of the pupils is a share of them. */
function noneOf(subject: WeightedText, unit: string, match: Matcher, words: string): IndicatorMatch {
  const start = words.search(/ (?=[a-z]+$|[a-z]+ )/);
  const thing = words.slice(start).replace(/^ *(?:khong|con|co|de|xay|ra|xoa|het|cham|dut| )+/, "");
  const noun = thing.slice(0, nounAt(thing)?.length ?? 0);
  const counted = match(subject, unit, {
    falls: true,
    noun: noun.length < thing.trim().length ? noun : "",
  });
  if (counted.indicator !== null) return counted;
  const share = match(subject, "percent", { falls: true });
  return share.indicator !== null ? share : counted;
}

/** Words of what a share is of: those behind it, else those behind “tỷ lệ”. */
function shareOf(before: string, after: string): string {
  const parents = /(?:^| )((?:phu huynh|cha me)[a-z ]*)$/.exec(before)?.[1];
  return subjectKind(after) === null ? (parents ?? /.*\b(?:ty le|so) (.*)$/.exec(before)?.[1] ?? "") : after;
}

/** “Giảm 50% số học sinh bỏ học” is of their number, and not of a rate. */
function countedIn(unit: string, comparator: string, after: string): string | null {
  const isChange = comparator === "increase_by" || comparator === "decrease_by";
  const isShare = unit === "percent_of_base" || unit === "fraction";
  return isChange && isShare && /^ ?(?:tong )?so /.test(after) ? (nounAt(after)?.unit ?? null) : null;
}

/** The unit that an indicator of a clause is to have. */
function measuredIn(unit: string, isMade: boolean, each: Each | null): string {
  if (each) return "percent";
  return isMade && !/_per_/.test(unit) ? `${unit}_per_year` : unit;
}
