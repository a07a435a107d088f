import { plainText } from "@lotrinh/language";
import type { Line } from "@lotrinh/registry";

/** Columns of a table that we wrote beside those of `data/observations`: where a figure stood, and what it replaced. */
export const exportColumns: readonly string[] = ["file", "line", "origin", "other_value", "other_source"];

/** Rows of a table that we may have written ourselves, without what we added to it. */
export function withoutExport([head, ...body]: readonly Line[]): readonly Line[] {
  if (head === undefined) return [];
  const kept = head.cells.map((name) => !exportColumns.includes(name));
  const width = head.cells.length;
  return [head, ...body].map(({ cells, line }) => {
    const own = cells.length === width ? cells.filter((_, i) => kept[i]) : cells;
    return { line, cells: own.map(plainText) };
  });
}
