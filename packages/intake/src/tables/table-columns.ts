import { fold } from "@lotrinh/language";
import type { FoundTable } from "./find-tables.js";
import { type Cell, cellAt } from "./grid.js";
import { isWhole, type Places } from "./places.js";
import { markOf, readYear, readYearCell, type YearMark, type YearRead } from "./read-year.js";
import { type Role, roleOf } from "./roles.js";

/** A column of figures. */
export interface MeasureColumn {
  readonly column: number;
  /** Headings without years and words that only say “value”. */
  readonly texts: readonly string[];
  /** The whole heading, for messages. */
  readonly heading: string;
  readonly year: YearRead | null;
  /** Of a heading such as “Thực hiện” that names no year itself. */
  readonly mark: YearMark | null;
}

export interface TableColumns {
  readonly role: (role: Role) => number | undefined;
  readonly roles: readonly (Role | undefined)[];
  readonly measures: readonly MeasureColumn[];
  /** Headings of columns of changes, which are computed from others. */
  readonly changes: readonly MeasureColumn[];
  /** Columns of terms, quarters and months, which are no year. */
  readonly partsOfYear: readonly MeasureColumn[];
  /** Heading of the column of indicators where it says more than that. */
  readonly stubHeading: string;
}

export function columnsOf(table: FoundTable, places: Places): TableColumns {
  const { grid, headings, rows } = table;
  const width = Math.max(headings.length, ...rows.slice(0, 200).map((row) => grid.rows[row]?.length ?? 0), 0);
  const roles: (Role | undefined)[] = [];
  const measures: MeasureColumn[] = [];
  const changes: MeasureColumn[] = [];
  const partsOfYear: MeasureColumn[] = [];
  for (let column = 0; column < width; column++) {
    const path = headings[column] ?? [];
    const years = path.map(readYear).filter((one): one is YearRead => one !== null && "year" in one);
    const role = roleOf(path.at(-1) ?? "");
    const mark = path.map(markOf).find((said) => said !== null) ?? null;
    const named = years.at(-1) ?? null;
    const year = named && mark ? { ...named, mark } : named;
    const one = { column, texts: textsOf(path), heading: path.join(" / "), year, mark };
    if (path.some((text) => roleOf(text) === "change" || isRatio(text)) || years.length > 1) changes.push(one);
    else if (path.some(isPartOfYear)) partsOfYear.push(one);
    else if (role !== undefined && role !== "value" && years.length === 0) roles[column] = role;
    else if (role === "value" && years.length === 0) roles[column] = "value";
    else measures.push(one);
  }
  const samples = rows.slice(0, 200);
  const cellsOf = (column: number): Cell[] => samples.flatMap((row) => cellAt(grid, row, column) ?? []);
  const has = (role: Role): boolean => roles.includes(role);
  if (!has("indicator") && !has("locality") && !has("year")) inferStub(measures, roles, cellsOf, places);
  else if (has("locality") && !has("indicator")) correctStub(roles, cellsOf, places, measures);
  inferOrdinals(measures, roles, cellsOf);
  // Columns without a figure hold words that nobody asked for, unless they are headed by a year.
  const figures = measures.filter(({ column, year }) => {
    const cells = cellsOf(column);
    return roles[column] === undefined && (cells.some(isFigureLike) || (year !== null && cells.length > 0));
  });
  const indicator = roles.indexOf("indicator");
  const stub = indicator < 0 ? "" : (headings[indicator] ?? []).join(" ");
  return {
    role: (role) => {
      const at = roles.indexOf(role);
      return at < 0 ? undefined : at;
    },
    roles,
    measures: figures,
    changes,
    partsOfYear,
    stubHeading: roleOf(stub) === undefined ? stub : "",
  };
}

function textsOf(path: readonly string[]): string[] {
  return path.filter(
    (text) =>
      readYear(text) === null &&
      markOf(text) === null &&
      !/^(?:nam|nam hoc|ca nam|gia tri|so luong|so lieu|chia ra|trong do)$/.test(fold(text)),
  );
}

/** One year in per cent of an earlier one: “Tỷ lệ (%) 2024/2023”. */
function isRatio(text: string): boolean {
  const [, later, earlier] = /((?:19|20)\d\d) ?[/–-] ?((?:19|20)\d\d)/.exec(text) ?? [];
  return later !== undefined && Number(earlier) <= Number(later);
}

function isPartOfYear(text: string): boolean {
  return /^(?:hoc ky|hk|ky) ?(?:[12]|i|ii)$|^quy ?(?:[1-4]|i|ii|iii|iv)$|^(?:thang \d{1,2}|\d{1,2} thang(?: dau nam| cuoi nam)?)$/.test(
    fold(text),
  );
}

/** The leftmost column of words says what the rows are. */
function inferStub(
  measures: readonly MeasureColumn[],
  roles: (Role | undefined)[],
  cellsOf: (column: number) => Cell[],
  places: Places,
): void {
  for (const { column } of measures) {
    const cells = cellsOf(column);
    if (cells.length === 0) continue;
    const years = cells.filter((cell) => {
      const year = readYearCell(cell);
      return year !== null && "year" in year;
    });
    if (years.length === cells.length && cells.length > 1) {
      roles[column] = "year";
      return;
    }
    const words = cells.filter((cell) => cell.kind === "text" && /\p{L}{2}/u.test(cell.text));
    if (words.length < cells.length * 0.6) continue;
    const places_ = words.filter(({ text }) => isPlace(text, places));
    roles[column] = places_.length > words.length / 2 ? "locality" : "indicator";
    return;
  }
}

/** Numbers of rows, left of the words that they number. */
function inferOrdinals(
  measures: readonly MeasureColumn[],
  roles: (Role | undefined)[],
  cellsOf: (column: number) => Cell[],
): void {
  const stub = roles.findIndex((role) => role === "indicator" || role === "locality");
  for (const { column, year } of measures) {
    if (column >= stub || year !== null || roles[column] !== undefined) continue;
    const cells = cellsOf(column);
    if (cells.every(({ text }) => /^(?:[IVX]+|[a-zđ]|\d{1,3}(?:\.\d{1,2})*)[.)]?$/i.test(text)))
      roles[column] = "ordinal";
  }
}

/** “Đơn vị” may head a column of indicators. */
function correctStub(
  roles: (Role | undefined)[],
  cellsOf: (column: number) => Cell[],
  places: Places,
  measures: readonly MeasureColumn[],
): void {
  const column = roles.indexOf("locality");
  const words = cellsOf(column).filter((cell) => cell.kind === "text");
  const units = words.filter(({ text }) =>
    /^(?:người|trường|lớp|%|học sinh|phòng|em|trẻ|cháu|nhóm\/lớp|giáo viên)$/i.test(text),
  );
  if (words.length === 0 || units.length <= words.length / 2) return;
  roles[column] = "unit";
  inferStub(measures, roles, cellsOf, places);
}

function isPlace(text: string, places: Places): boolean {
  return (
    /^(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tỉnh|tp\.?|h\.|tx\.?|thôn|xóm|bản|ấp|tổ)\s/i.test(text) ||
    isWhole(text) ||
    places.find(text) !== null
  );
}

function isFigureLike({ kind, text, formula }: Cell): boolean {
  const bare = text.normalize("NFKC").replace(/[\s\u200b]/g, "");
  return (
    kind !== "text" || formula !== undefined || /^[-+−≈~<>≤≥(]?\d/.test(bare) || /^(?:-+|…|\.{2,}|:|–)$/.test(bare)
  );
}
