import type { DraftTarget } from "../types.js";
import type { IndicatorMatch } from "../words/indicators.js";
import type { Quantity } from "../words/quantities.js";
import type { YearMention } from "../words/years.js";
import type { Clause, Run } from "./clause.js";
import { kindOf } from "./comparison.js";
import { comparedWith, conditionOf } from "./conditions.js";
import type { Context } from "./context.js";
import { yearOf, yearWithin } from "./deadline.js";
import { doubtsOf } from "./doubts.js";
import type { Sentence } from "./sentences.js";

const OF_BUDGET = /(?<!luong tu )ngan sach|tong chi|chi thuong xuyen/;
/** “Cho cả giai đoạn”: added up over its years. */
const OF_PERIOD = /(?:trong|cho|suot|toan|ca) (?:ca )?(?:giai doan|nhiem ky|thoi ky)(?! *(?:tu )?20)(?! truoc)/;

/** A clause that is promised; `row` is the year of its place in a row of years, if there is such a row. */
export function targetOf(
  sentence: Sentence,
  one: Quantity,
  { figure, measure, place, isBetween, subgroup, isOfPlaces }: Clause,
  { context, run, row }: { readonly context: Context; readonly run: Run; readonly row: YearMention | null },
): DraftTarget {
  const { unit, comparator, own, since, perYear } = measure;
  const { before, after, base, from } = place;
  const { frame } = context;
  const time =
    row ?? (isOfStandard(own, one, context.year) ? context.year : own) ?? context.year ?? (perYear ? frame.open : null);
  const isShare = OF_BUDGET.test(before + (/^[^,;]*/.exec(after)?.[0] ?? "")) && own === null;
  const year = isShare ? null : yearOf(time, frame);
  const isEvery =
    isOfEveryYear(sentence, one, { ...measure, before, led: run.isEvery }) ||
    (run.isListed && own === null && one.shape === "percent" && unit === "percent");
  run.isEvery ||= isEvery;
  const isWhole = run.partOf !== undefined && subgroup === null && figure.indicator === run.partOf.indicator;
  return {
    ...figure,
    // A part is of something else than its whole.
    ...(isWhole || isOfPlaces ? { indicator: null } : {}),
    comparator,
    year,
    from_year:
      year === null && !time?.isOpen
        ? null
        : fromYear(sentence, one, { ...measure, perYear: perYear || isEvery }, { place, context, run, time }),
    base_year: since.year ?? (base ? (yearWithin(sentence, base)?.year ?? null) : null),
    base_value: base?.value ?? null,
    kind: kindOf(one, comparator, unit, isEvery),
    subgroup,
    part_of: run.partOf?.phrase ?? null,
    condition: conditionOf(sentence.printed, sentence.words, one.start),
    compared: comparedWith(sentence.printed.slice(from, one.start), before),
    steps: null,
    unsure: doubtsOf(one, {
      place,
      context,
      own,
      time,
      found: isWhole || isOfPlaces ? null : figure.indicator,
      isBetween,
      unit,
      base: since,
      comparator,
      isYearly: isShare || (time?.isOpen === true && year === null),
    }),
  };
}

/** “… 0,1% ở tiểu học, 0,4% ở THCS”: nothing is said of the second but whose it is. */
const BESIDE = /^[^,;:.\d]{0,40}(?:,| va|, va) $/;
/** Words that make a whole sentence one of every year. */
const EACH_YEAR = /^[-+* ]*(?:phan dau,? )?(?:moi|hang|tung) nam(?: hoc)?(?! 20),? /;
/** “Hằng năm, 100% xã rà soát; ít nhất 80% người học …”: they lead all of a list. */
export const EACH_YEARS_LIST = /^[-+* ]*(?:phan dau,? )?(?:moi|hang|tung) nam(?: hoc)?(?! 20)[,:] /;

/** “Mỗi năm trên 90% số người mới biết chữ học tiếp”: a share of every year up to the last, and no flow. */
function isOfEveryYear(
  { words }: Sentence,
  { shape }: Quantity,
  {
    comparator,
    unit,
    own,
    perYear,
    before,
    led,
  }: Clause["measure"] & { readonly before: string; readonly led: boolean },
): boolean {
  const isShare = shape === "percent" && unit === "percent" && !/^(?:in|de)crease_by$/.test(comparator);
  if (!isShare) return false;
  const isMean = /(?:binh quan|trung binh)(?![a-z])/.test(before);
  return !isMean && (perYear || (own === null && ((led && BESIDE.test(before)) || EACH_YEAR.test(words))));
}

/** “Mục tiêu đến năm 2025: …; 80% xã đạt chuẩn giai đoạn 2021 - 2030”: the period is that of the standard. */
function isOfStandard(own: YearMention | null, { end }: Quantity, led: YearMention | null): boolean {
  const isPeriod = own !== null && own.from !== null && !own.isOpen && own.start > end;
  return isPeriod && led !== null && led.from === null && (own.from ?? 0) <= led.year && led.year < own.year;
}

/** First year of what is counted or stepped through over several; null for a deadline. */
function fromYear(
  { words }: Sentence,
  one: Quantity,
  { own, perYear, comparator }: Clause["measure"],
  {
    place: { before, after },
    context: { year, frame },
    run,
    time,
  }: Pick<Clause, "place"> & {
    readonly context: Context;
    readonly run: Run;
    readonly time: YearMention | null;
  },
): number | null {
  if (time?.isOpen) return time.from;
  const isAdded = run.isMade || comparator === "increase_by" || comparator === "decrease_by";
  // “Xây 86 phòng học, 42 phòng bộ môn trong giai đoạn 2023 - 2025” is over the period for both.
  const stop = isAdded ? /;/ : /[,;]/;
  const isPeriod = own?.from != null && (own.start < one.start || !stop.test(words.slice(one.end, own.start)));
  if (perYear || (isPeriod && one.shape !== "level")) return own?.from ?? year?.from ?? (perYear ? frame.from : null);
  if (one.shape !== "number" || own !== null) return null;
  if (OF_PERIOD.test(before + after)) return year?.from ?? frame.from;
  return isAdded ? (year?.from ?? null) : null;
}

/** A clause of two read for one of them. */
export function ofOne(target: DraftTarget, said: string, found: IndicatorMatch): DraftTarget {
  const parts = { ...target.parts, before: said.trim() };
  return {
    ...target,
    indicator: found.indicator,
    nearest: found.nearest,
    parts,
    unsure: target.unsure.filter((doubt) => doubt !== "INDICATOR_UNKNOWN" && doubt !== "INDICATOR_BETWEEN"),
  };
}
