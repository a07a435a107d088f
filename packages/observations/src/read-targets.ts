import { basename } from "node:path";
import { cellPlace, cells, readTable, repeatedIds, throwIfAny } from "@lotrinh/registry";

/** What is asked of a series of a long table. */
export interface LongTarget {
  readonly id: string;
  readonly series: string;
  /** Year by which, or through which, it is to hold. */
  readonly horizon: number;
  readonly comparator: ">=" | ">" | "=" | "<=" | "<" | "~";
  readonly value: number;
  /** `maintain`: the condition holds in every year after the last one known, up to the horizon. */
  readonly kind: "reach" | "maintain";
  readonly line: number;
}

const columns = {
  id: cells.text,
  series: cells.text,
  horizon: cells.integer,
  comparator: cells.oneOf([">=", ">", "=", "<=", "<", "~"]),
  value: cells.number,
  kind: cells.oneOf(["reach", "maintain"]),
};

/**
 * Reads a CSV of targets, columns `id,series,horizon,comparator,value,kind` in any order. Whether a series exists is not
 * checked here.
 * @throws InputError FILE_*, TABLE_*, COLUMN_*, CELLS_*, VALUE_*, ID_REPEATED
 */
export function readTargets(path: string, { name = basename(path) }: { readonly name?: string } = {}): LongTarget[] {
  const table = readTable(path, columns, { name });
  throwIfAny(repeatedIds(table.rows.map((row) => ({ id: row.cells.id, place: cellPlace(table, row, "id") }))));
  return table.rows.map((row) => ({ ...row.cells, line: row.line }));
}
