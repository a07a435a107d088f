import type { Grid } from "./grid.js";
import { roleOf } from "./roles.js";

/**
 * A sheet with tables beside each other as one sheet each, cells in their places: where a row heads its columns twice over an
 * empty column between. Rows with one cell alone, such as titles, belong to all.
 */
export function sideBySide(grid: Grid): Grid[] {
  const cut = cutOf(grid);
  if (cut === null) return [grid];
  const isLeft = (column: number): boolean => column < cut;
  return [isLeft, (column: number) => !isLeft(column)].map((isIn) => ({
    ...grid,
    rows: grid.rows.map((row) => {
      const written = row?.filter((cell) => cell !== undefined).length ?? 0;
      return written <= 1 ? row : row?.map((cell, column) => (isIn(column) ? cell : undefined));
    }),
    merges: grid.merges.filter(({ left, right }) => isIn(left) || isIn(right)),
  }));
}

/** The empty column between two headings of the same kind of row (years, indicators, places); null where there is none. */
function cutOf({ rows }: Grid): number | null {
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row?.length ?? 0));
  const isEmpty = (column: number): boolean => rows.every((row) => row?.[column] === undefined);
  for (const row of rows.slice(0, 60)) {
    const heads = (row ?? []).flatMap((cell, column) => {
      const role = cell?.kind === "text" ? roleOf(cell.text) : undefined;
      return role === "year" || role === "indicator" || role === "locality" ? [{ role, column }] : [];
    });
    const [first, second] = heads.filter((head, _, all) => all.filter(({ role }) => role === head.role).length === 2);
    if (first === undefined || second === undefined) continue;
    for (let column = second.column - 1; column > first.column && column < width; column--) {
      if (isEmpty(column)) return column;
    }
  }
  return null;
}
