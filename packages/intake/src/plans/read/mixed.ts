import type { YearMention } from "../words/years.js";
import type { Context } from "./context.js";
import { type Report, reportIn } from "./reports.js";
import type { Sentence } from "./sentences.js";

/** Words by which a report goes over to what is planned. */
const PLANNED =
  /phan dau|(?<!(?:so voi|thuc hien|cac|dat|vuot|vuot muc|hoan thanh|bang|duoi|cao hon|thap hon) |\()(?:muc tieu|chi tieu)(?! (?:de ra|ke hoach|duoc giao))|du kien|ke hoach (?:nam|nam hoc|giai doan) 20|(?<![a-z])se |huong toi|tien toi|quyet tam|ke hoach (?:toi|tiep theo)(?![a-z])|(?<![a-z])(?:sang nam|(?:nam|nam hoc|hoc ky|ky|thoi gian|nhiem ky|giai doan) (?:toi|tiep theo))(?![a-z])|hoc ky (?:ii|hai|_),? (?:duy tri|giu|khong de|giam|tang|nang|tiep tuc|bao dam|dat tu)/;

const NONE_TOLD: Report = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The part of a sentence of a report that tells what is: up to what is planned, or to a year to come; the whole where it has neither. */
export function toldIn(
  sentence: Sentence,
  { year, frame: { made, begins, comingSchoolYear } }: Context,
  /** Whether the part of the list before was planned: “phấn đấu cuối năm: …; …”. */
  wasPlanned: boolean,
): Report {
  const { words, years } = sentence;
  const isToCome = (one: number): boolean =>
    made !== null && (begins !== null && begins > made ? one >= begins : one > made);
  if (year !== null && isToCome(year.year)) return NONE_TOLD;
  const isOfNext = (one: YearMention): boolean =>
    one.isSchoolYear === true && comingSchoolYear !== null && one.year >= comingSchoolYear;
  const isOfBefore = (one: number): boolean => made !== null && one <= made;
  const saysTime = years.some((one) => one.role === "time" && isOfBefore(one.year));
  if (wasPlanned && !saysTime && !Number.isFinite(reportIn(sentence, false, made).from)) return NONE_TOLD;
  const planned = PLANNED.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  const later =
    years.find((one) => one.role === "time" && (isToCome(one.year) || isOfNext(one)))?.start ??
    Number.POSITIVE_INFINITY;
  return { from: 0, to: Math.min(planned, later) };
}
