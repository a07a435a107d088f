import { cells, readLines, readOrdinary, tableOf } from "@lotrinh/registry";
import { guardedParquet } from "./guarded-parquet.js";
import type { UnitResult } from "./types.js";

const MOST_MEGABYTES = 1024;

const columns = {
  series: cells.text,
  horizon: cells.year,
  comparator: cells.text,
  target: cells.number,
  kind: cells.text,
  last_year: cells.year,
  last_value: cells.number,
  probability: cells.number,
  beyond_checked: cells.oneOf(["0", "1"]),
  status: cells.text,
};

/**
 * The results of a partition, from the Parquet file that `assessCountry` wrote.
 * @throws InputError FILE_*, PARQUET_UNREADABLE; TABLE_*, COLUMN_* and VALUE_* where it holds no results
 */
export async function readResults(file: string): Promise<UnitResult[]> {
  const pieces = await guardedParquet(readOrdinary(file, { name: file, most: MOST_MEGABYTES }), file);
  const { rows } = tableOf(readLines(pieces.join(""), file), columns, { name: file });
  return rows.map(({ cells: { last_year, last_value, beyond_checked, ...same } }) => ({
    ...same,
    lastYear: last_year,
    lastValue: last_value,
    beyondChecked: beyond_checked === "1",
  }));
}
