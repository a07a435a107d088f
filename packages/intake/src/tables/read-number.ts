import { fold, type ProblemCode } from "@lotrinh/language";
import type { Cell, Grid } from "./grid.js";

/** What an indicator's values are like; `met` is 1 or 0, in words “đạt” or “chưa đạt”; a level may be “mức độ 2”. */
export type Measure = "count" | "percent" | "met" | "level" | "other";

/** How numbers are written in a file, as far as it shows. */
export interface NumberStyle {
  /** The mark between thousands that some number shows beyond doubt. */
  readonly thousands: "." | "," | null;
  /** Whether “x” stands where nothing can be counted, as in forms. */
  readonly hasCrosses?: boolean;
}

export type NumberRead =
  | { readonly kind: "value"; readonly value: number; readonly isPercent: boolean; readonly grouped?: true }
  | { readonly kind: "missing" }
  | { readonly kind: "fraction"; readonly part: number; readonly whole: number }
  /** Not to be taken as a number; `write` is what it may mean, `code` the sentence that says why. */
  | { readonly kind: "fault"; readonly code: ProblemCode; readonly write: string; readonly grouped?: number };

const MISSING = /^(?:-+|–|—|−|…+|\.{2,}|:|\/+|n\/?a|null|na|khong co|k\.?c|chua co)$/i;
const LEVEL = /^(?:dat )?(?:chuan )?(?:muc do|muc|md) ?([1-3])$/;
const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;

/** Whether a cell says a level in words: “Mức độ 3”, “Đạt MĐ2”. */
export function isLevelText(text: string): boolean {
  return LEVEL.test(fold(text));
}

/** The number that a person reads in a cell. */
export function readNumber(cell: Cell | undefined, measure: Measure, style: NumberStyle): NumberRead {
  if (cell === undefined) return { kind: "missing" };
  if (cell.kind === "error") return fault("CELL_ERROR");
  if (cell.kind === "boolean") return fault("NOT_A_NUMBER");
  if (cell.kind === "date") return fault("CELL_IS_DATE");
  if (cell.kind === "text") return readNumberText(cell.text, measure, style);
  // Bookkeepers' formats show a zero as a dash.
  if (cell.shown === undefined && cell.stored === 0 && MISSING.test(cell.text)) return { kind: "missing" };
  if (cell.shown === undefined) return fault("SHOWN_DIFFERS", { write: String(cell.stored ?? "") });
  return checked(cell.shown.value, cell.shown.isPercent, measure);
}

/** The same for text that was typed. */
function readNumberText(text: string, measure: Measure, { thousands, hasCrosses }: NumberStyle): NumberRead {
  const bare = text
    .replace(/[\uff0c\uff0e\uff05\uff10-\uff19]/g, (wide) => wide.normalize("NFKC"))
    .replace(/[¹²³⁰-⁹*]+$|\s*\(\*+\)$|\s*\(\d\)$/u, "")
    .replace(/[\s\u00a0\u2000-\u200b\u202f]+/g, " ")
    .trim();
  if (bare === "" || MISSING.test(bare)) return { kind: "missing" };
  if (measure === "met" && !/\d/.test(bare)) return readMet(bare);
  if (hasCrosses && /^x$/i.test(bare)) return { kind: "missing" };
  const level = measure === "level" ? LEVEL.exec(fold(bare))?.[1] : undefined;
  if (level !== undefined) return { kind: "value", value: Number(level), isPercent: false };
  const ratio = /^(\d{1,7}) ?\/ ?(\d{1,7})$/.exec(bare);
  if (ratio) return { kind: "fraction", part: Number(ratio[1]), whole: Number(ratio[2]) };
  const isPercent = /%$/.test(bare);
  const unit = /^([^%]*?) ?(?:%|người|em|học sinh|hs|trẻ|cháu|lớp|trường|phòng|giáo viên|gv|xã|đơn vị)?$/i.exec(bare);
  const number = (unit?.[1] ?? bare).replace(/^\+/, "").replace(/^[−–](?=\d)/, "-");
  const spaced = /^-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(number) ? number.replaceAll(" ", "") : number;
  if (!/^-?\d[\d.,]*$/.test(spaced) || /[.,]$/.test(spaced)) return fault("NOT_A_NUMBER");
  return readMarks(spaced, number !== spaced, { measure, thousands, isPercent });
}

interface Asked {
  readonly measure: Measure;
  readonly thousands: "." | "," | null;
  readonly isPercent: boolean;
}

function readMarks(text: string, isSpaced: boolean, { measure, thousands, isPercent }: Asked): NumberRead {
  const marks = text.replace(/[-\d]/g, "");
  if (marks === "") return checked(Number(text), isPercent, measure);
  if (GROUPED.test(text.replace("-", ""))) {
    return grouped(Number(text.replace(/[.,]/g, "")), isPercent, measure);
  }
  const [last = ""] = marks.slice(-1);
  const both = marks.length > 1 && marks.slice(0, -1) !== last.repeat(marks.length - 1);
  if (both) {
    const other = last === "," ? "." : ",";
    const whole = text.slice(0, text.lastIndexOf(last));
    const isFormed = marks === other.repeat(marks.length - 1) + last && /^-?\d{1,3}(?:[.,]\d{3})+$/.test(whole);
    if (!isFormed) return fault("NOT_A_NUMBER");
    return checked(Number(text.replaceAll(other, "").replace(last, ".")), isPercent, measure);
  }
  if (marks.length > 1) return fault("NOT_A_NUMBER");
  const decimal = Number(text.replace(last, "."));
  const isThree = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  if (!isThree || isSpaced) return checked(decimal, isPercent, measure);
  const whole = Number(text.replace(last, ""));
  if (isPercent || (measure === "percent" && Math.abs(whole) > 100)) return checked(decimal, isPercent, measure);
  if (measure === "count" && thousands === last) return grouped(whole, isPercent, measure);
  const write = measure === "count" ? String(whole) : `${whole}; ${String(decimal).replace(".", ",")}`;
  return { ...fault("NUMBER_AMBIGUOUS", { write }), ...(measure === "count" ? { grouped: whole } : {}) };
}

function grouped(value: number, isPercent: boolean, measure: Measure): NumberRead {
  const read = checked(value, isPercent, measure);
  return read.kind === "value" ? { ...read, grouped: true } : read;
}

const MET: Readonly<Record<string, number>> = {
  ...{ dat: 1, "da dat": 1, co: 1, "dat chuan": 1, x: 1 },
  ...{ "chua dat": 0, "khong dat": 0, chua: 0, khong: 0, "chua dat chuan": 0, "khong dat chuan": 0 },
};

function readMet(text: string): NumberRead {
  const value = MET[fold(text)];
  return value === undefined ? fault("MET_UNREADABLE") : { kind: "value", value, isPercent: false };
}

/** A count is whole and is no percentage; what is met or not is 1 or 0. */
function checked(value: number, isPercent: boolean, measure: Measure): NumberRead {
  if (measure === "met" && (isPercent || (value !== 0 && value !== 1))) return fault("MET_UNREADABLE");
  if (measure !== "count") return { kind: "value", value, isPercent };
  if (isPercent) return fault("COUNT_IN_PERCENT");
  if (Number.isInteger(value)) return { kind: "value", value, isPercent };
  const digits = String(value).split(".")[1]?.length ?? 0;
  const whole = Math.round(value * 1000);
  return fault("COUNT_FRACTIONAL", { write: digits <= 3 && value >= 1 ? String(whole) : String(Math.round(value)) });
}

function fault(code: ProblemCode, { write = "" }: { readonly write?: string } = {}): NumberRead & { kind: "fault" } {
  return { kind: "fault", code, write };
}

/** The mark between thousands that the numbers of a file show beyond doubt; null where none does or they disagree. */
export function numberStyle(texts: Iterable<string>): NumberStyle {
  const votes = { ".": 0, ",": 0 };
  let crosses = 0;
  for (const text of texts) {
    if (/^x$/i.test(text)) crosses++;
    const bare = text.replace(/[\s%]+$/, "");
    if (!/^\d[\d.,]*$/.test(bare)) continue;
    const repeated = GROUPED.exec(bare)?.[1];
    const mixed = /^\d{1,3}(?:([.,])\d{3})+[.,]\d+$/.exec(bare);
    const decimal = /^\d+([.,])(?:\d{1,2}|\d{4,})$/.exec(bare)?.[1];
    if (repeated === "." || repeated === ",") votes[repeated]++;
    else if (mixed !== null && !bare.endsWith(mixed[1] ?? "")) votes[mixed[1] as "." | ","]++;
    else if (decimal === ",") votes["."]++;
    else if (decimal === ".") votes[","]++;
  }
  const hasCrosses = crosses > 1;
  if (votes["."] > 0 && votes[","] === 0) return { thousands: ".", hasCrosses };
  if (votes[","] > 0 && votes["."] === 0) return { thousands: ",", hasCrosses };
  return { thousands: null, hasCrosses };
}

/** The same of all sheets of a workbook. */
export function numberStyleOf(grids: readonly Pick<Grid, "rows">[]): NumberStyle {
  return numberStyle(
    grids.flatMap(({ rows }) =>
      rows.flatMap((row) => row?.flatMap((cell) => (cell?.kind === "text" ? cell.text : [])) ?? []),
    ),
  );
}
