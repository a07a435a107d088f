import type { UnitResult } from "./types.js";

/** Columns of results, in their order, with their types in Parquet. */
export const RESULT_COLUMNS = {
  series: "STRING",
  horizon: "INT32",
  comparator: "STRING",
  target: "DOUBLE",
  kind: "STRING",
  last_year: "INT32",
  last_value: "DOUBLE",
  probability: "DOUBLE",
  beyond_checked: "INT32",
  status: "STRING",
} as const;

type Cell = string | number;

/** A result as a flat row, in the order of `RESULT_COLUMNS`. */
export function resultRow(one: UnitResult): Record<keyof typeof RESULT_COLUMNS, Cell> {
  return {
    series: one.series,
    horizon: one.horizon,
    comparator: one.comparator,
    target: one.target,
    kind: one.kind,
    last_year: one.lastYear,
    last_value: one.lastValue,
    probability: one.probability,
    beyond_checked: one.beyondChecked ? 1 : 0,
    status: one.status,
  };
}

/** Results as a Parquet file. */
export async function resultsAsParquet(results: readonly UnitResult[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const rows = results.map(resultRow);
  const columnData = Object.entries(RESULT_COLUMNS).map(([name, type]) => {
    return { name, type, nullable: false, data: rows.map((row) => row[name as keyof typeof RESULT_COLUMNS]) };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
