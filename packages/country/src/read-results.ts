import { readFileSync } from "node:fs";
import { InputError } from "@lotrinh/language";
import type { UnitResult } from "./types.js";

/**
 * The results of a partition, from the Parquet file that `assessCountry` wrote.
 * @throws InputError PARQUET_UNREADABLE
 */
export async function readResults(file: string): Promise<UnitResult[]> {
  const bytes = readFileSync(file);
  const { parquetReadObjects } = await import("hyparquet");
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file: whole }).catch(() => {
    throw new InputError([{ code: "PARQUET_UNREADABLE", params: { file } }]);
  });
  return rows.map((row) => ({
    series: String(row["series"]),
    horizon: Number(row["horizon"]),
    comparator: String(row["comparator"]),
    target: Number(row["target"]),
    kind: String(row["kind"]),
    lastYear: Number(row["last_year"]),
    lastValue: Number(row["last_value"]),
    probability: Number(row["probability"]),
    beyondChecked: Number(row["beyond_checked"]) === 1,
    status: String(row["status"]),
  }));
}
