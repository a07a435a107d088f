import { isDate, type Params, type ProblemCode } from "@lotrinh/language";
import { suggest } from "./suggest.js";

/** Why a cell cannot be read: the code of a sentence and what fills it beyond place, column and value. */
export interface Fault {
  readonly fault: ProblemCode;
  readonly params?: Params;
}

/** Reads the trimmed text of a cell. */
export type Parser<T> = (cell: string) => T | Fault;

export function isFault(value: unknown): value is Fault {
  return typeof value === "object" && value !== null && "fault" in value;
}

/** Text that may not be empty. */
export function text(cell: string): string | Fault {
  return cell === "" ? { fault: "VALUE_EMPTY" } : cell;
}

export function optionalText(cell: string): string {
  return cell;
}

/** Words with spaces between them; empty for none. */
export function words(cell: string): string[] {
  return cell.split(/\s+/).filter((word) => word !== "");
}

/** Phrases with semicolons between them; empty for none. */
export function phrases(cell: string): string[] {
  return cell
    .split(";")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** A number with a decimal point, without unit or thousands mark. */
export function number(cell: string): number | Fault {
  if (cell === "") return { fault: "VALUE_EMPTY" };
  const value = /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN;
  if (Number.isFinite(value)) return value;
  const met = /^(?:(?:đã )?đạt|có)$/i.test(cell) ? 1 : /^(?:(?:chưa|không) đạt|chưa|không)$/i.test(cell) ? 0 : null;
  if (met !== null) return { fault: "VALUE_MET", params: { write: met } };
  const write = withPoint(cell);
  return write === null ? { fault: "VALUE_NOT_NUMBER" } : { fault: "VALUE_DECIMAL_COMMA", params: { write } };
}

export function integer(cell: string): number | Fault {
  const value = number(cell);
  return typeof value !== "number" || Number.isSafeInteger(value) ? value : { fault: "VALUE_NOT_INTEGER" };
}

/** A year in four digits; a school year is refused with the year to write, its first. */
export function year(cell: string): number | Fault {
  const span = /^((?:19|20)\d\d) ?[-–/] ?((?:19|20)?\d\d)$/.exec(cell);
  if (!span) return integer(cell);
  const [from, to] = [Number(span[1]), Number(span[2])];
  const isSchoolYear = to % 100 === (from + 1) % 100;
  return isSchoolYear ? { fault: "VALUE_SCHOOL_YEAR", params: { write: from } } : { fault: "VALUE_YEARS" };
}

/** An ISO date or its beginning: `2022-04-29`, `2025-02`, `2025`. */
export function date(cell: string): string | Fault {
  if (cell === "") return { fault: "VALUE_EMPTY" };
  return isDate(cell) ? cell : { fault: "VALUE_FORM", params: { write: "2022-04-29" } };
}

export function oneOf<T extends string>(choices: readonly T[]): Parser<T> {
  return (cell) =>
    (choices as readonly string[]).includes(cell)
      ? (cell as T)
      : { fault: "VALUE_CHOICE", params: { write: suggest(cell, choices) } };
}

/** An empty cell is null; any other is read by `parser`. */
export function nullable<T>(parser: Parser<T>): Parser<T | null> {
  return (cell) => (cell === "" ? null : parser(cell));
}

/** The decimal comma of a printed number turned into a point; null where there is none. `1,234` may mean either. */
export function withPoint(printed: string): string | null {
  if (!/^[-+]?\d+(\.\d{3})*,\d+$/.test(printed)) return null;
  const decimal = printed.replaceAll(".", "").replace(",", ".");
  return /^[-+]?[1-9]\d{0,2},\d{3}$/.test(printed) ? `${decimal} | ${printed.replace(",", "")}` : decimal;
}

/** Names with spaces between them; empty for none. */
export function names(cell: string): string[] {
  return cell.split(/\s+/).filter((name) => name !== "");
}
