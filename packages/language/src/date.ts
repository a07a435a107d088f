import type { Language } from "./language.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The school year that begins in `year`: 2025 gives `2025–2026`. */
export function schoolYear(year: number): string {
  return `${year}–${year + 1}`;
}

/**
 * An ISO date, cut to what is known: `2022-04-29`, `2025-02` or `2025` gives `29/4/2022`, `02/2025`, `2025` in
 * Vietnamese and `29 April 2022`, `February 2025`, `2025` in English.
 * @throws RangeError if it is no such date
 */
export function formatDate(date: string, language: Language = "vi"): string {
  if (!isDate(date)) throw new RangeError(`invalid date; not YYYY-MM-DD, YYYY-MM or YYYY: ${date}`);
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  if (language === "en") return [day && Number(day), months[Number(month) - 1], year].filter(Boolean).join(" ");
  return day === undefined ? `${month}/${year}` : `${Number(day)}/${Number(month)}/${year}`;
}

/**
 * The same with its word in Vietnamese: `ngày 29/4/2022`, `tháng 02/2025`, `năm 2025`.
 * @throws RangeError as `formatDate`
 */
export function datedText(date: string, language: Language = "vi"): string {
  const text = formatDate(date, language);
  return language === "en" ? text : `${["năm", "tháng", "ngày"][date.split("-").length - 1]} ${text}`;
}

/** Whether `text` is an existing ISO date or its year or month part. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
