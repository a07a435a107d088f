import { join } from "node:path";
import { text } from "../cells.js";
import { readText, shownName } from "../file.js";
import { readTable } from "../table.js";

const TABLES = {
  provinces: ["code", "name", "kind"],
  "old-provinces": ["code", "name", "kind", "to"],
  communes: ["code", "name", "kind", "province"],
  "old-districts": ["code", "name", "kind", "province", "to"],
  "old-communes": ["code", "name", "kind", "district", "to"],
} as const;

export type TableName = keyof typeof TABLES;

/** The folder of the tables of all places in a folder `data`. */
export function placesFolder(data: string): string {
  return join(data, "registry", "places");
}

/**
 * Rows of a table of `data/registry/places`, cells in the order of its columns. These tables are long and never quoted, so
 * that they are split at commas; whatever else stands in one goes through `readTable`, which says what is wrong.
 * @throws InputError FILE_*, TABLE_*, COLUMN_*, CELLS_*, VALUE_*
 */
export function readPlacesTable(data: string, table: TableName): string[][] {
  const file = join(placesFolder(data), `${table}.csv`);
  const name = shownName(data, file);
  const columns: readonly string[] = TABLES[table];
  const lines = readText(file, { name }).trimEnd().split("\n");
  const rows = lines.slice(1).map((line) => line.split(","));
  const isPlain = lines[0] === columns.join(",") && rows.every((row) => row.length === columns.length && row[0] !== "");
  if (isPlain && !lines.some((line) => line.includes('"') || line.includes("\r"))) return rows;
  const read = readTable(file, Object.fromEntries(columns.map((column) => [column, parserOf(column)])), { name });
  return read.rows.map(({ cells }) => columns.map((column) => String(cells[column] ?? "")));
}

function parserOf(column: string) {
  return column === "to" ? (cell: string) => cell : text;
}
