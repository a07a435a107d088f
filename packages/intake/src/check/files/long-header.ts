import { type Problem, problemOf } from "@lotrinh/language";
import { exportColumns, observationColumns } from "@lotrinh/observations";
import { suggest } from "@lotrinh/registry";

export type LongColumn = keyof typeof observationColumns;

const COLUMNS = Object.keys(observationColumns) as LongColumn[];
const NEEDED: readonly LongColumn[] = ["indicator", "year", "value"];
/** So many columns of ours make a heading one of ours, whatever else is misspelt in it. */
const LEAST = 3;

/** Whether a first row is meant to be that of a long file in our columns. */
export function isLongHeader(cells: readonly string[]): boolean {
  return new Set(cells.filter((cell) => (COLUMNS as readonly string[]).includes(cell))).size >= LEAST;
}

/** What is wrong with the heading: columns unknown, twice, or missing. */
export function longHeaderProblems(cells: readonly string[], file: string): Problem[] {
  const at = (column: number) => ({ file, line: 1, column });
  const missing = NEEDED.filter((name) => !cells.includes(name));
  return [
    ...cells.flatMap((value, i): Problem[] => {
      if (cells.indexOf(value) < i) return [problemOf("COLUMN_REPEATED", { ...at(i + 1), value })];
      if ((COLUMNS as readonly string[]).includes(value) || exportColumns.includes(value)) return [];
      return [problemOf("COLUMN_UNKNOWN", { ...at(i + 1), value, write: suggest(value, COLUMNS) })];
    }),
    ...missing.map((key) => {
      return problemOf("COLUMN_MISSING", { ...at(cells.length), key, write: NEEDED.join(",") });
    }),
  ];
}

/** That figures are taken for reported ones where no column says their status. */
export function statusSupposed(cells: readonly string[], file: string): Problem[] {
  return cells.includes("status") ? [] : [problemOf("STATUS_SUPPOSED", { file, line: 1, column: cells.length })];
}

/** Where each column stands in a heading, from 0; −1 where it is absent. */
export function longPositions(cells: readonly string[]): Record<LongColumn, number> {
  return Object.fromEntries(COLUMNS.map((name) => [name, cells.indexOf(name)])) as Record<LongColumn, number>;
}
