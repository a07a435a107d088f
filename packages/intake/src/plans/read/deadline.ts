import { bare } from "../words/bare.js";
import type { Quantity } from "../words/quantities.js";
import type { YearMention } from "../words/years.js";
import type { Frame } from "./context.js";
import type { Sentence } from "./sentences.js";

/** The year by which a clause is due: that of its words, else of the whole; null for what goes on without an end. */
export function yearOf(time: YearMention | null, { until }: Frame): number | null {
  if (!time?.isOpen) return time?.year ?? until;
  return until !== null && until > time.year ? until : null;
}

const ROW = /nam (20\d\d)(?: va |, )(?:nam )?(20\d\d)(?: va (?:nam )?(20\d\d))?[^;:.\d]{0,30}(?:lan luot|tuong ung)/;

/** “Năm 2027 và 2030 lần lượt là: mầm non 32% và 38%; …”: the year of the figure at a place of its row; null where there is no such row. */
export function rowYear(heard: string, place: number): YearMention | null {
  const years = ROW.exec(bare(heard))
    ?.slice(1)
    .filter((year) => year !== undefined);
  return years ? { start: 0, end: 0, year: Number(years[place % years.length]), from: null, role: "time" } : null;
}

/** “… đến năm 2027 có 30%, đến năm 2030 có 35%; mẫu giáo lần lượt là 95% và 98%”: the years of the sentence before, where a sentence has none. */
export function rowYearOfBefore(
  { words, years }: Sentence,
  { at, count }: { readonly at: number; readonly count: number },
  before: readonly YearMention[],
): YearMention | null {
  const isRow = count > 1 && before.length === count && /lan luot|tuong ung/.test(words);
  return isRow && !years.some(({ role }) => role === "time") ? (before[at] ?? null) : null;
}

/** “Từ năm 2027, mỗi năm có 01 trường”: what is so much a year begins then, and is due with the whole. */
export function sinceYear(
  { words }: Pick<Sentence, "words">,
  own: YearMention | null,
  until: number | null,
): YearMention | null {
  const isFrom = own !== null && own.from === null && /^tu (?:dau )?nam /.test(words.slice(own.start, own.end).trim());
  return isFrom && until !== null && until > own.year ? { ...own, year: until, from: own.year } : own;
}

/** Letters between a quantity and the bracket that dates it. */
const BRACKET = 40;

/**
 * The year that governs a quantity within its sentence; null where the sentence names none for it. `base` is the quantity
 * that it starts from, whose own year is not its.
 */
export function yearWithin(sentence: Sentence, quantity: Quantity, base?: Quantity): YearMention | null {
  const { words, years, quantities } = sentence;
  const times = years
    .filter(({ role }) => role === "time")
    .filter((one) => base === undefined || one.end <= base.start || one.start >= quantity.end)
    .filter((one) => isOpenTo(sentence, one, quantity));
  if (times.length === 0) return null;
  const before = quantities.filter((one) => one.end <= quantity.start).at(-1)?.end ?? 0;
  const next = quantities.find((one) => one.start >= quantity.end)?.start ?? words.length;
  const earlier = times.filter((one) => one.end <= quantity.start).at(-1) ?? null;
  const after = times.find(
    (one) => one.start >= quantity.end && one.start < next && isSuffix(words.slice(quantity.end, one.start)),
  );
  const first = quantities[0];
  if (first !== undefined && times.every((one) => one.start > first.start)) {
    const later = times.find((one) => one.start >= quantity.end);
    // “Mức độ 2, phấn đấu đạt mức độ 3 vào năm 2028”: the year is of what comes after.
    const isFurther =
      later &&
      (FURTHER.test(words.slice(quantity.end, later.start)) || YEARLY.test(words.slice(quantity.end, later.start)));
    return after ?? (isFurther || (later && leadsOn(sentence, quantity, later)) ? null : later) ?? earlier;
  }
  const inGap = times.filter((one) => one.start >= before && one.end <= quantity.start).at(-1);
  return inGap ?? after ?? earlier;
}

const FURTHER = /(?:[,;]| va) *(?:(?:phan dau|tien toi|huong toi|lo trinh)|(?:phai|se) (?:dat|co))[^,;]*\d/;
/** “… 3 trường mỗi năm, hoàn thành 11 trường trước năm 2029”: what is so many a year goes on. */
const YEARLY = /^[^,;]*(?:moi|hang) nam(?: hoc)?, (?:hoan thanh|dat|nang|den|tong) /;

/** “Mỗi năm sửa 8 phòng học, đến hết năm 2029 không còn phòng tạm”: the year leads the next figure, after a comma. */
function leadsOn({ words, quantities }: Sentence, { end }: Quantity, year: YearMention): boolean {
  const next = quantities.find(({ start }) => start >= year.end);
  return (
    next !== undefined &&
    /[,;] *(?:rieng |trong do,? ?)?$/.test(words.slice(end, year.start)) &&
    !/[,;]/.test(words.slice(year.end, next.start))
  );
}

/** “Đến giữa nhiệm kỳ (năm 2028), …”: the bracket says which year that is. */
const TERM = /(?:den|vao|toi|het) [a-z ]{0,12}(?:nhiem ky|giai doan|thoi ky|ke hoach|chang duong) *$/;

/** A year in brackets governs what stands in them, or what they follow at once; one before a colon what comes after it. */
function isOpenTo(
  { words, quantities }: Pick<Sentence, "words" | "quantities">,
  { start, end }: YearMention,
  quantity: Quantity,
): boolean {
  const opened = words.lastIndexOf("(", start);
  const closed = words.indexOf(")", end);
  const isInside = opened >= 0 && closed >= 0 && words.lastIndexOf(")", start) < opened;
  const leads = /^ *(?:lan luot )?(?::|la |dat |co )/.test(words.slice(end));
  // “Không còn phòng học tạm (cuối năm 2020 còn 137 phòng)”: the year is of the figure in its bracket.
  if (isInside && start >= quantity.end && quantities.some((one) => one.start >= end && one.end <= closed))
    return false;
  if (start >= quantity.end) return !leads && (!isInside || opened - quantity.end < BRACKET || quantity.start > opened);
  if (isInside && TERM.test(words.slice(0, opened)) && words.slice(end, closed).trim() === "") return true;
  return !isInside || (quantity.start > opened && quantity.end <= closed);
}

/** Words that may stand between a quantity and the year that belongs to it. */
function isSuffix(between: string): boolean {
  return !/[,;:]| va | (?:phan dau|nam)$/.test(between) || /^ ?\($/.test(between);
}

/** The year that a change is counted from; `named` is false where “so với” names none that can be read. */
export function baseOf(
  { words, years, quantities }: Sentence,
  quantity: Quantity,
): { readonly year: number | null; readonly said: boolean } {
  const next = quantities.find((one) => one.start >= quantity.end)?.start ?? words.length;
  const base = years.find((one) => one.role === "base" && one.start >= quantity.start && one.start < next);
  if (base) return { year: base.year, said: true };
  const lead = years.filter((one) => one.role === "base" && one.end <= quantity.start).at(-1);
  const between = lead ? words.slice(lead.end, quantity.start) : "";
  if (lead && !quantities.some((one) => one.start >= lead.end && one.end <= quantity.start) && !/;/.test(between)) {
    return { year: lead.year, said: true };
  }
  return {
    year: null,
    said: /so voi (?!dinh muc|quy dinh|nhu cau|tong|so|dan so|ke hoach|muc tieu|chi tieu)/.test(
      words.slice(quantity.end, next),
    ),
  };
}
