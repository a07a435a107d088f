import type { Context } from "./context.js";
import type { Report } from "./reports.js";
import type { Sentence } from "./sentences.js";

/** Words by which a report goes over to what is planned. */
const PLANNED =
  /phan dau|(?<!so voi |thuc hien |cac )(?:muc tieu|chi tieu)(?! (?:de ra|ke hoach|duoc giao))|du kien|ke hoach (?:nam|nam hoc|giai doan) 20|(?<![a-z])se |huong toi|tien toi/;

/** The part of a sentence of a report that tells what is: up to what is planned, or to a year to come; the whole where it has neither. */
export function toldIn({ words, years }: Sentence, { year, frame: { made, begins } }: Context): Report {
  const isToCome = (one: number): boolean =>
    made !== null && (begins !== null && begins > made ? one >= begins : one > made);
  if (year !== null && isToCome(year.year)) return { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const planned = PLANNED.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  const later = years.find((one) => one.role === "time" && isToCome(one.year))?.start ?? Number.POSITIVE_INFINITY;
  return { from: 0, to: Math.min(planned, later) };
}
