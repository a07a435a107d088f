import { join } from "node:path";
import { type Columns, readTable, shownName, type Table } from "@lotrinh/registry";
import { sourceColumns } from "./columns.js";

/** A table of the folder `data`, called by its path from there in messages. */
export function readData<const C extends Columns>(data: string, path: string, columns: C): Table<C> {
  const file = join(data, path);
  return readTable(file, columns, { name: shownName(data, file) });
}

/** The ids of `sources.csv`. */
export function readSourceIds(data: string): ReadonlySet<string> {
  return new Set(readData(data, "sources.csv", sourceColumns).rows.map(({ cells }) => cells.id));
}
