import type { Comparator } from "@lotrinh/language";
import type { TargetKind } from "@lotrinh/registry";
import type { DraftTarget } from "../types.js";
import { comparatorAfter, comparatorBefore } from "../words/comparators.js";
import type { Quantity } from "../words/quantities.js";
import type { Sentence } from "./sentences.js";
import type { Around } from "./unit.js";

/** “Tối đa 35 học sinh/lớp ở tiểu học, 45 học sinh/lớp ở THCS”: the second is a ceiling too. */
export function carried(one: Quantity, last: DraftTarget | undefined, before: string): Comparator | null {
  const isEach =
    one.shape === "number" && /_per_(?!year)/.test(last?.unit ?? "") && /^(?: [a-z]+){0,3}(?:,| va) $/.test(before);
  if (isEach) return last?.comparator ?? null;
  const isBound =
    last?.comparator === ">=" || last?.comparator === ">" || last?.comparator === "<=" || last?.comparator === "<";
  const isSame = one.unit === "percent" && last?.unit === "percent" && one.value !== 100;
  if (isBound && isSame && /^(?! ?tro )(?:(?! dat | la | co (?!so )| con | nam )[^;:.]){0,60} va $/.test(before))
    return last.comparator;
  // “Trên 70% học sinh tiểu học, 50% học sinh THCS biết bơi”: nothing stands before the second but what the first is of.
  if (isBound && isSame && /^ [a-z](?:(?! dat | duoc )[^,;:.()\d]){0,60}, $/.test(before)) return last.comparator;
  const isNext = one.shape === "ratio" && last?.unit === one.unit && /^[^,;]{0,60}(?:, ?| va )$/.test(before);
  if (isNext) return last.comparator;
  const isMany = one.shape === "number" && last?.unit === one.unit && last.part_of !== null;
  if (isBound && isMany && /^(?:(?! dat | duoc )[^,;:.()\d]){0,40}, $/.test(before)) return last.comparator;
  const changes = last?.comparator === "decrease_by" || last?.comparator === "increase_by";
  const isPair =
    one.shape === "number" &&
    last?.kind === "change" &&
    !/^(?:percent|points|multiple)/.test(last.unit) &&
    /^(?: \S+){0,4}(?:,| va) $/.test(before);
  // “Tăng 12%/năm đối với số công bố, 16%/năm đối với số đơn”
  const isRate = one.unit === "percent" && last?.unit === "percent_per_year" && /^[^,;:.\d]{0,60}, $/.test(before);
  return changes && (isPair || isRate) ? last.comparator : null;
}

/** “từ” right before a quantity, and neither “đầu tư” nor “thứ tự”; scans print it without its mark. */
const FROM = /(?<!\p{L})t(?:ừ|u|ù|ir) *$/iu;

/** How a quantity is compared with what is. */
export function comparatorOf(
  one: Quantity,
  {
    before,
    after,
    change,
    maintained,
    sentence,
  }: Around & { readonly maintained: boolean; readonly sentence: Sentence },
): Comparator {
  if (maintained && one.shape !== "zero") return "maintain";
  if (one.shape === "zero") return "=";
  if (/^(?:qua|hon) (?:mot )?nua/.test(sentence.words.slice(one.start))) return ">";
  if (one.shape === "rank")
    return /thu \d/.test(sentence.words.slice(one.start, one.end)) && !/^[^,;.]{0,20}tro len/.test(after) ? "=" : "<=";
  if (one.shape === "multiple") return change === "decrease_by" ? "decrease_by" : (comparatorBefore(before) ?? ">=");
  if (one.unit === "points" && /(?:xuong|con|chi con)(?: \S+){0,2} $/.test(before))
    return comparatorBefore(before) ?? "=";
  const bound = comparatorBefore(before);
  if (one.unit === "points" && (bound === "<=" || bound === "<") && !/tang|giam|cao hon|thap hon|nang/.test(before))
    return bound;
  if (one.unit === "points") return /giam[^,;]*$/.test(before) ? "decrease_by" : "increase_by";
  if (change) return change;
  if (/xoa mu chu cho $/.test(before) && one.unit === "percent") return "increase_by";
  const said = comparatorBefore(before);
  if (said) return said;
  // “Sĩ số tối đa: mầm non 30 trẻ/lớp, tiểu học 35 học sinh/lớp”: the label bounds all of its list.
  const label = /^[^:\d]*?(toi da|khong qua|toi thieu|it nhat)[^:\d]{0,20}: /.exec(
    sentence.words.slice(0, one.start),
  )?.[1];
  if (label) return /^(?:toi da|khong)/.test(label) ? "<=" : ">=";
  const isFrom = FROM.test(sentence.printed.slice(0, one.start));
  const later = comparatorAfter(after, { from: isFrom });
  if (later) return later;
  // “Tỷ lệ hồ sơ trực tuyến từ 85%”: from there on.
  if (
    isFrom &&
    one.valueTo === null &&
    one.shape !== "level" &&
    !/^ ?(?:\(|[a-z ]{0,20}(?:len|den|xuong) )/.test(after)
  )
    return ">=";
  if (one.shape === "level" && /phan dau (?:dat )?$|phan dau dat chuan $/.test(before)) return ">=";
  if (
    one.shape === "level" &&
    sentence.quantities.some(
      (other) =>
        other.shape === "level" &&
        other.end <= one.start &&
        other.value < one.value &&
        /duy tri|giu/.test(sentence.words.slice(0, other.start)),
    )
  )
    return ">=";
  if (one.valueTo === null) return "=";
  return FALLS.test(before) || OF_WHAT_FALLS.test(before) || OF_WHAT_FALLS.test(after.slice(0, NEAR)) ? "<=" : ">=";
}

/** Letters behind a figure in which what it is of is named. */
const NEAR = 40;
/** “Xuống còn 3-5%”: to the upper end, and further down. */
const FALLS =
  /(?:^|[ ,;:])(?:giam|ha|keo giam|giam dan)(?![a-z])[^,;.]*$|(?:xuong|con|chi con|xuong muc|o muc thap)(?: [a-z]+){0,2} $/;
/** Of what is to be less. */
const OF_WHAT_FALLS =
  /bo hoc|luu ban|(?<!(?:xoa|chong) )mu chu|tai mu|suy dinh duong|thap coi|nhe can|gay com|beo phi|thua can|ho (?:can )?ngheo|tu vong|duoi nuoc|bao luc|tai nan|tao hon|that nghiep|that hoc|phong hoc tam|phong tam|chua biet chu/;

export function kindOf(one: Quantity, comparator: Comparator, unit: string, isYearly = false): TargetKind {
  if (comparator === "maintain" || isYearly) return "maintain";
  if (comparator === "increase_by" || comparator === "decrease_by" || unit === "multiple") return "change";
  if (one.shape === "level") return "standard";
  if (unit === "per_thousand" || /_per_(?!year)/.test(unit)) return "reach";
  if (unit === "points") return "reach";
  return one.shape === "number" || one.shape === "of" || one.shape === "zero" ? "count" : "reach";
}
