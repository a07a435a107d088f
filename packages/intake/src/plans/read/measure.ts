import type { Comparator } from "@lotrinh/language";
import type { DraftTarget } from "../types.js";
import { changeBefore, changeOpened, comparatorBefore } from "../words/comparators.js";
import type { Quantity } from "../words/quantities.js";
import type { YearMention } from "../words/years.js";
import { carried, comparatorOf } from "./comparison.js";
import { baseOf, sinceYear, yearWithin } from "./deadline.js";
import { isForLater } from "./same.js";
import { isMaintained, yearly } from "./scope.js";
import type { Sentence } from "./sentences.js";
import { unitOf } from "./unit.js";

/** Where a quantity stands among those of its sentence. */
export interface Place {
  /** End of the one before, start of the one after, in letters of the sentence. */
  readonly from: number;
  readonly to: number;
  /** Bare words between it and its neighbours. */
  readonly before: string;
  readonly after: string;
  /** “từ 88% (năm 2024) lên 95%”: the quantity that it starts from. */
  readonly base: Quantity | undefined;
}

export function placeOf(
  { words, quantities }: Sentence,
  one: Quantity,
  kept: readonly Quantity[],
  base: Quantity | undefined,
): Place {
  const first = (base ?? one).start;
  const from = quantities.filter((other) => other.end <= first && kept.includes(other)).at(-1)?.end ?? 0;
  const to = quantities.find((other) => other.start >= one.end && kept.includes(other))?.start ?? words.length;
  return { from, to, before: words.slice(base?.end ?? from, one.start), after: words.slice(one.end, to), base };
}

/** How much is promised, and by when its own words say. */
export interface Measure {
  readonly unit: string;
  readonly comparator: Comparator;
  /** Year that the sentence names for it. */
  readonly own: YearMention | null;
  /** Year that a change is counted from. */
  readonly since: { readonly year: number | null; readonly said: boolean };
  readonly perYear: boolean;
}

const GOES_ON = /^(?: [a-z]+){0,8}(?:,? (?:voi|cho|va)|,)(?: khoang| it nhat| toi thieu| tren| hon)? $/;

/** A change goes on as such; a bound is said anew, or none is. */
function comparatorLater({ comparator }: DraftTarget, before: string): Comparator {
  const isChange = comparator === "increase_by" || comparator === "decrease_by";
  return isChange ? comparator : (comparatorBefore(before) ?? "=");
}

/** Unit, comparator and own year of a quantity; `last` is the clause before it. */
export function measureOf(
  sentence: Sentence,
  one: Quantity,
  { before, after, base, from }: Place,
  last: DraftTarget | undefined,
  until: number | null,
): Measure {
  const { words } = sentence;
  const since = baseOf(sentence, one);
  const maintained = isMaintained(sentence, one);
  // “Mỗi năm mở 02 lớp với 40 học viên” is so many of both.
  const goesOn = from > 0 && GOES_ON.test(before) && /_per_year$/.test(last?.unit ?? "");
  const isNumber = one.shape === "number";
  const perYear = yearly(before, after, isNumber) || (goesOn && isNumber);
  const said = yearWithin(sentence, one, base);
  const own = perYear ? sinceYear(sentence, said, until) : said;
  const change = maintained ? null : (changeBefore(before) ?? (perYear ? changeOpened(before) : null));
  const later = last !== undefined && from > 0 && isForLater(before, after) ? last : undefined;
  // “Giảm 30% số vụ năm 2027 và 50% vào năm 2030”, “mỗi trường có hai giáo viên vào năm 2027 và ba giáo viên vào năm 2030”
  if (later && (later.unit === `${one.unit}_of_base` || later.unit.startsWith(`${one.unit}_per_`)))
    return { unit: later.unit, comparator: comparatorLater(later, before), own, since, perYear };
  const place = /^(?: [a-z]+){0,3}(?:,| va) $/.test(before)
    ? /_per_(commune|school|class|hamlet|district)$/.exec(last?.unit ?? "")?.[0]
    : undefined;
  const unit =
    place && isNumber
      ? `${one.unit}${place}`
      : unitOf(one, { before, after, change, base: since.said, perYear, noun: words.slice(one.start, one.end) });
  const comparator = carried(one, last, before) ?? comparatorOf(one, { before, after, change, maintained, sentence });
  return { unit, comparator, own, since, perYear };
}
