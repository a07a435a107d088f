import { fold } from "@lotrinh/language";
import { type Cell, cellAt, type Grid, textAt } from "../tables/grid.js";

/** Rows of a sheet below its heading, their cells by the heading's words. */
export interface SheetLine {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly text: (head: string) => string;
  readonly cell: (head: string) => Cell | undefined;
  /** From 0; 0 where the sheet has no such column. */
  readonly column: (head: string) => number;
}

/** Null where the sheet is not there or its heading is no more. */
export function linesOf(grids: readonly Grid[], name: string, firstHead: string): SheetLine[] | null {
  const grid = grids.find((one) => fold(one.name) === fold(name));
  if (grid === undefined) return null;
  const head = grid.rows.findIndex((_, row) => fold(textAt(grid, row, 0)) === fold(firstHead));
  if (head < 0) return null;
  const columns = new Map<string, number>();
  grid.rows[head]?.forEach((cell, column) => {
    if (cell) columns.set(fold(cell.text), column);
  });
  const at = (word: string): number => columns.get(fold(word)) ?? -1;
  const rows = Array.from({ length: grid.rows.length - head - 1 }, (_, i) => head + 1 + i);
  return rows.map((row) => ({
    sheet: grid.name,
    row,
    text: (word) => textAt(grid, row, at(word)),
    cell: (word) => cellAt(grid, row, at(word)),
    column: (word) => Math.max(0, at(word)),
  }));
}
