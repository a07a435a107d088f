import { fold } from "@lotrinh/language";
import type { Cell } from "./grid.js";

/** How sure a figure of a year is by the word beside the year. */
export type YearMark = "reported" | "provisional" | "estimated" | "planned";

export interface YearRead {
  readonly year: number;
  readonly mark: YearMark;
  /** Code of a sentence where the year was taken from a date. */
  readonly remark?: "YEAR_FROM_DATE";
}

/** A cell that looks like a year and is none, with the years that it may have been. */
export interface YearFault {
  readonly fault: "YEAR_IS_SERIAL" | "YEAR_IS_1905" | "YEAR_DATE_UNSURE" | "YEAR_SPAN";
  readonly likely: string;
}

const MARKS: readonly (readonly [RegExp, YearMark])[] = [
  [/\b(?:so bo|prel(?:iminary)?\.?|provisional)(?= |$|\))/, "provisional"],
  [/\b(?:uoc(?: tinh| thuc hien| th| dat)?|est(?:imated)?\.?)(?= |$|\))/, "estimated"],
  [/\b(?:ke hoach|kh|muc tieu|chi tieu|du kien|du bao|phan dau|planned|target|forecast)(?= |$|\))/, "planned"],
];
const NOISE =
  /\b(?:school year|ca nam|nam hoc|nam|nh|year|thuc hien|hien trang|hien co|ket qua|so lieu|dau|cuoi|tinh het|het|th|tinh den|den|thoi diem|ngay|hoc ky (?:1|2|i|ii)|chinh thuc)(?= |$)/g;

/** How sure figures are by a heading that says nothing else, such as “Ước thực hiện” below a year; null where it says more. */
export function markOf(text: string): YearMark | null {
  const folded = fold(text).replace(/[()[\]:*.]/g, " ");
  const said = MARKS.find(([pattern]) => pattern.test(folded));
  const rest = MARKS.reduce((left, [pattern]) => left.replace(pattern, " "), folded)
    .replace(NOISE, " ")
    .trim();
  const isBare = rest === "" && /\p{L}/u.test(folded);
  return isBare
    ? (said?.[1] ?? (/\b(?:thuc hien|hien trang|hien co|th|ket qua)\b/.test(folded) ? "reported" : null))
    : null;
}

/** The year that a text names, a school year by its first; null where it names none. */
export function readYear(text: string): YearRead | YearFault | null {
  if (text.length > 60 || !/(?:19|20)\d\d/.test(text)) return null;
  let rest = fold(text.replace(/(?:\s*(?:\((?:\d{1,2}|\*+)\)|[¹²³⁰-⁹]+))+\s*$/u, ""))
    .replace(/[()[\]:*]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  let mark: YearMark = "reported";
  for (const [pattern, name] of MARKS) {
    if (!pattern.test(rest)) continue;
    mark = name;
    // Yearbooks say it twice: “Sơ bộ / Prel. 2024”.
    while (pattern.test(rest)) rest = rest.replace(pattern, " ");
  }
  rest = rest.replace(NOISE, " ").replace(/\s+/g, " ").trim();
  const single = /^((?:19|20)\d\d)(?:\.0+)?$/.exec(rest);
  if (single) return { year: Number(single[1]), mark };
  const span = /^((?:19|20)\d\d) ?[/ ] ?((?:19|20)?\d\d)$/.exec(rest);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    const end = to < 100 ? Math.floor(from / 100) * 100 + to : to;
    return end === from + 1 ? { year: from, mark } : { fault: "YEAR_SPAN", likely: `${from}–${from + 1}` };
  }
  const day = /^(\d{1,2})[/. ](\d{1,2})[/. ]((?:19|20)\d\d)$/.exec(rest) ?? reversed(rest);
  if (day === null) return null;
  const dated = yearOfDate(Number(day[3]), Number(day[2]));
  return "fault" in dated ? dated : { ...dated, mark };
}

/** The year in a cell of a column of years. */
export function readYearCell(cell: Cell): YearRead | YearFault | null {
  const { kind, stored, text } = cell;
  if (stored === undefined || (kind !== "number" && kind !== "date")) return kind === "text" ? readYear(text) : null;
  if (kind === "number") {
    const shown = cell.shown?.value ?? stored;
    if (Number.isInteger(shown) && shown >= 1900 && shown <= 2100) return { year: shown, mark: "reported" };
    const isSerial = Number.isInteger(stored) && stored > 30_000 && stored < 60_000;
    return isSerial ? { fault: "YEAR_IS_SERIAL", likely: String(dateOfSerial(stored).getUTCFullYear()) } : null;
  }
  if (/^(?:19|20)\d\d$/.test(text) && stored > 30_000) return { year: Number(text), mark: "reported" };
  const date = dateOfSerial(stored);
  // A year typed into a cell formatted as a day becomes a day of 1905.
  if (stored >= 1900 && stored <= 2100) return { fault: "YEAR_IS_1905", likely: `${stored - 1}, ${stored}` };
  return yearOfDate(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** From August on a day belongs to the school year that begins; 1 January and December name the year itself. */
function yearOfDate(year: number, month: number): YearRead | YearFault {
  if (month >= 8 || month === 1) return { year, mark: "reported", remark: "YEAR_FROM_DATE" };
  return { fault: "YEAR_DATE_UNSURE", likely: `${year - 1}, ${year}` };
}

function reversed(text: string): RegExpExecArray | null {
  const match = /^((?:19|20)\d\d)[/. ](\d{1,2})[/. ](\d{1,2})(?: 0?0:00(?::00)?)?$/.exec(text);
  return match && (Object.assign([...match], { 1: match[3], 3: match[1] }) as unknown as RegExpExecArray);
}

function dateOfSerial(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
}
