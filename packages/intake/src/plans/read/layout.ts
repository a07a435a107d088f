import type { DocumentTable, TableRow } from "../types.js";
import { bare, cleanText } from "../words/bare.js";
import { yearMentions } from "../words/years.js";
import { cellValue } from "./cells.js";

/** A column of values: what its heading says. */
export interface Column {
  readonly at: number;
  /** Words of the heading without its year. */
  readonly title: string;
  readonly year: number | null;
  readonly from: number | null;
  /** The heading speaks of what was reached. */
  readonly past: boolean;
  /** Column beside it that says by when: “Năm công nhận”. */
  readonly dueAt: number | null;
}

export interface Layout {
  /** Column of the words of each row. */
  readonly label: number;
  readonly unit: number | null;
  readonly values: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Rows are localities, columns indicators or years. */
  readonly byPlace: boolean;
  /** Sums of money. */
  readonly money: boolean;
}

const MOST_HEADINGS = 4;
const SIZE = /^(?:tong so|hien co|so luong|quy mo|dan so|so hien co|tong cong)/;
const PLACE =
  /^(?:cum (?:xa|phuong|truong)|xa|phuong|thi tran|huyen|thon|ban|quan|don vi|dia phuong|ten (?:xa|don vi|phuong|thon)|xa, phuong|xa\/phuong|truong|ten truong|don vi hanh chinh|(?:phan theo |theo )?(?:tieu )?(?:vung|khu vuc|mien))\b/;

/** How two other columns differ. */
const COMPARES =
  /^(?:tang|giam|chenh lech|so sanh|muc (?:tang|giam|chenh)|bien dong|\+|-)(?: ?[/,(+-]| giam| voi|$)|^(?:tang|giam|so) [^:]*so voi|^(?:ty le|%|muc) (?:hoan thanh|dat (?:so voi )?ke hoach|thuc hien (?:so voi )?ke hoach)/;

/** How a table is laid out; null where it holds words and no columns of numbers. */
export function layoutOf(table: DocumentTable): Layout | null {
  const rows = turned(table.rows);
  const first = rows.findIndex(
    ({ cells }, i) =>
      i > 0 && cells.some((cell, at) => at > 0 && isValue(cell)) && !isNumbering(cells) && !isHeading(cells),
  );
  if (first < 1 || first > MOST_HEADINGS) return null;
  const headings = rows.slice(0, first);
  const body = rows.slice(first).filter(({ cells }) => !isNumbering(cells));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const heads = Array.from({ length: width }, (_, at) =>
    [...new Set(headings.map(({ cells }) => cleanText(cells[at] ?? "")).filter((text) => !/^\(?\d\)?$/.test(text)))]
      .join(" ")
      .trim(),
  );
  const isOrdinal = (at: number): boolean =>
    /^(?:stt|tt|so tt|so thu tu)\b/.test(bare(heads[at] ?? "")) ||
    body.every(({ cells }) => /^(?:[\dIVX.]{0,5}|[a-z])$/.test((cells[at] ?? "").trim()));
  const unit = heads.findIndex(
    (head) =>
      /^(?:dvt|don vi tinh|don vi do|dv tinh|don vi$)/.test(bare(head)) &&
      body.some(({ cells }) => !isValue(cells[heads.indexOf(head)] ?? "")),
  );
  const label = heads.findIndex(
    (_, at) => at !== unit && !isOrdinal(at) && body.some(({ cells }) => /\p{L}{2}/u.test(cells[at] ?? "")),
  );
  if (label < 0) return null;
  const isDue = (at: number): boolean =>
    /^(?:nam|thoi gian|thoi diem|lo trinh)(?! \d)\b/.test(bare(heads[at] ?? "")) &&
    body.every(({ cells }) => /^(?:.*\D)?20\d\d\s*$/.test(cells[at] ?? "") || (cells[at] ?? "").trim() === "");
  const values = heads.flatMap((head, at): Column[] => {
    if (
      at <= label ||
      at === unit ||
      /^(?:ghi chu|stt|tt|don vi (?:chu tri|thuc hien)|thoi gian)/.test(bare(head)) ||
      COMPARES.test(bare(head))
    )
      return [];
    const filled = body.filter(({ cells }) => isValue(cells[at] ?? "")).length;
    return filled === 0 ? [] : [columnOf(head, at, isDue(at + 1) ? at + 1 : null)];
  });
  const [only] = values;
  if (only === undefined) return null;
  // A single column of values is due by the only column of years, on whichever side.
  const due = heads.flatMap((_, at) => (isDue(at) ? [at] : []));
  if (values.length === 1 && only.year === null && due.length === 1)
    values.splice(0, 1, { ...only, dueAt: due[0] as number });
  const dated = values.filter(({ year }) => year !== null).length;
  const byPlace = PLACE.test(bare(heads[label] ?? "")) && !/chi tieu/.test(bare(heads[label] ?? ""));
  const all = bare(heads.join(" "));
  return {
    label,
    unit: unit < 0 ? null : unit,
    // Beside columns of years one without any is the size of what is spoken of: “Tổng số trường”.
    values: dated > 1 ? values.filter(({ year, title }) => year !== null || !SIZE.test(bare(title))) : values,
    rows: body,
    byPlace,
    money: /kinh phi|trieu dong|ty dong|du toan|von /.test(all),
  };
}

function columnOf(head: string, at: number, dueAt: number | null): Column {
  const text = bare(head);
  const mention =
    yearMentions(text)
      .filter(({ role }) => role === "time")
      .at(-1) ?? lone(text);
  // “2026-2027” above a column is a school year, and no period of two.
  const isSchoolYear =
    mention?.from != null && mention.year === mention.from + 1 && !/giai doan|thoi ky|nhiem ky/.test(text);
  const title = mention ? cleanText(head.replace(/(?:năm học |năm |giai đoạn )?20\d\d(?: ?- ?20\d\d)?/giu, "")) : head;
  return {
    at,
    dueAt,
    title,
    year: (isSchoolYear ? mention.from : mention?.year) ?? null,
    from: isSchoolYear ? null : (mention?.from ?? null),
    past: /^(?:thuc hien|th|ket qua|hien trang|da dat|uoc thuc hien|uoc th|thuc te)\b/.test(text),
  };
}

function lone(text: string): { readonly year: number; readonly from: null } | null {
  const match = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(text);
  return match ? { year: Number(match[1]), from: null } : null;
}

function isValue(cell: string): boolean {
  return cellValue(cell) !== null && !/^20\d\d$/.test(cell.trim());
}

/** A row that numbers the columns: 1 2 3, A B 1 2, (1) (2). */
function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim().replace(/^\((.*)\)$/, "$1")).filter((cell) => cell !== "");
  const numbers = filled.filter((cell) => /^\d+$/.test(cell)).map(Number);
  return (
    filled.every((cell) => /^(?:\d{1,2}|[A-Z])$/.test(cell)) &&
    numbers.length > 1 &&
    numbers.every((n, i) => i === 0 || n === (numbers[i - 1] as number) + 1)
  );
}

/** A row of headings may hold years and percents in words, no bare value. */
function isHeading(cells: readonly string[]): boolean {
  const values = cells.slice(1).filter((cell) => cell.trim() !== "");
  return (
    values.length > 0 && values.every((cell) => /^(?:năm(?: học)? )?20\d\d$/iu.test(cell.trim()) || !isValue(cell))
  );
}

/** Rows are years: the table is turned on its side. */
function turned(rows: readonly TableRow[]): readonly TableRow[] {
  const body = rows.slice(1);
  const isYear = (cell: string | undefined): boolean => /^(?:năm )?20\d\d$/iu.test((cell ?? "").trim());
  if (body.length < 2 || !body.every(({ cells }) => isYear(cells[0]))) return rows;
  const width = rows[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, at) => ({
    line: rows[0]?.line ?? 1,
    cells: rows.map(({ cells }) => cells[at] ?? ""),
  }));
}
