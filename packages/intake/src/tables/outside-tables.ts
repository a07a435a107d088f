import type { FoundTable } from "./find-tables.js";
import type { Findings } from "./findings.js";
import type { Grid } from "./grid.js";
import { readYear } from "./read-year.js";
import { isFigureLike } from "./stub-columns.js";

/** Asks about rows of figures that stand in no table of its sheet. */
export function tellOutside(grid: Grid, found: readonly FoundTable[], findings: Findings): void {
  const inside = new Set(
    found.flatMap(({ headFrom, headTo, numberingRow, rows, notes }) => {
      const last = Math.max(headTo, numberingRow ?? 0);
      return [...Array.from({ length: last - headFrom + 1 }, (_, i) => headFrom + i), ...rows, ...notes];
    }),
  );
  grid.rows.forEach((cells, row) => {
    if (inside.has(row)) return;
    const figures = (cells ?? []).flatMap((cell, column) => {
      const year = cell && readYear(cell.text);
      const isFigure = cell !== undefined && /\d/.test(cell.text) && isFigureLike(cell) && !(year && "year" in year);
      return isFigure ? [{ column, value: cell.text }] : [];
    });
    const [first] = figures;
    if (first === undefined || figures.length < 2) return;
    findings.add("question", "FIGURES_OUTSIDE_TABLES", { sheet: grid.name, row, ...first });
  });
}
