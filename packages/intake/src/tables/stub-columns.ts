import type { Cell } from "./grid.js";
import type { FindPlace, MeasureColumn } from "./measure-column.js";
import { meaningOf } from "./measures/signature.js";
import { hasKind, isWhole, withoutNumber } from "./places.js";
import { isLevelText } from "./read-number.js";
import { readYearCell } from "./read-year.js";
import type { Role } from "./roles.js";
import { isUnit } from "./units.js";

/** The leftmost column of words says what the rows are. */
export function inferStub(
  measures: readonly MeasureColumn[],
  roles: (Role | undefined)[],
  cellsOf: (column: number) => Cell[],
  find: FindPlace,
): void {
  for (const { column, heading } of measures) {
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
    if (words.length < cells.length * 0.6 && !isAges(heading, cells)) continue;
    const places = words.filter(({ text }) => isPlace(text, find));
    roles[column] = places.length > words.length / 2 ? "locality" : "indicator";
    return;
  }
}

/** Numbers of rows, left of the words that they number. */
export function inferOrdinals(
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

/** “Đơn vị” heads a column of places or one of units. */
export function correctUnits(roles: (Role | undefined)[], cellsOf: (column: number) => Cell[]): void {
  const column = roles.indexOf("locality");
  const words = cellsOf(column).filter((cell) => cell.kind === "text");
  if (words.length > 0 && words.filter(({ text }) => isUnit(text)).length > words.length / 2) roles[column] = "unit";
}

/** Rows by ages: “15-25”, “15 – 60”, “6” below “Độ tuổi”. */
export function isAges(heading: string, cells: readonly Pick<Cell, "text">[]): boolean {
  return (
    /(?:^|\/ )(?:(?:theo )?(?:độ|nhóm|lứa) )?tuổi$/i.test(heading) &&
    cells.every(({ text }) => /^\d{1,2}(?:\s*[-–]\s*\d{1,2}|\+)?$/.test(text))
  );
}

function isPlace(text: string, find: FindPlace): boolean {
  return (
    hasKind(text) || /^(?:thôn|xóm|bản|ấp|tổ)\s/i.test(withoutNumber(text)) || isWhole(text) || find(text) !== null
  );
}

/** Columns left of the figures, whose words say of what a row is: “Tiểu học” beside “Số học sinh”, “15-25” below “Độ tuổi”. */
export function qualifiersOf(
  measures: readonly MeasureColumn[],
  roles: readonly (Role | undefined)[],
  cellsOf: (column: number) => Cell[],
): MeasureColumn[] {
  const free = measures.filter(({ column, year }) => roles[column] === undefined && year === null);
  const first = free.find(
    ({ column, heading }) => cellsOf(column).some(isFigureLike) && !isAges(heading, cellsOf(column)),
  );
  return free.filter(({ column, heading }) => {
    if (first !== undefined && column > first.column) return false;
    const cells = cellsOf(column);
    if (cells.length === 0 || isAges(heading, cells)) return cells.length > 0;
    const means = cells.filter(({ kind, text }) => {
      const { features, words } = meaningOf(text);
      return (
        kind === "text" && !isFigureLike({ kind, text }) && !isLevelText(text) && features.size > 0 && words.size === 0
      );
    });
    return means.length > cells.length / 2;
  });
}

export function isFigureLike({ kind, text, formula }: Cell): boolean {
  const bare = text.normalize("NFKC").replace(/[\s\u200b]/g, "");
  return (
    kind !== "text" || formula !== undefined || /^[-+−≈~<>≤≥(]?\d/.test(bare) || /^(?:-+|…|\.{2,}|:|–)$/.test(bare)
  );
}
