import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError, problemOf } from "@lotrinh/language";
import type { Cell } from "../print.js";
import type { Columns } from "./columns.js";
import { parquetBytes } from "./parquet.js";

/**
 * Rows that an SQL statement gives over some tables (columns, or a Parquet file), by the embedded DuckDB. It sees these tables alone: no file, no network.
 * @throws InputError QUERY_NO_ENGINE where DuckDB is not installed, QUERY_FAILED with what it says
 */
export async function queried(
  sql: string,
  tables: ReadonlyMap<string, Columns | string>,
): Promise<Record<string, Cell>[]> {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch((error: unknown) => {
    throw new InputError([problemOf("QUERY_NO_ENGINE", { message: firstLine(error) })]);
  });
  const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    for (const [name, table] of tables) {
      const file = typeof table === "string" ? table : join(folder, `${name}.parquet`);
      if (typeof table !== "string") writeFileSync(file, await parquetBytes(table));
      await connection.run(`create table ${name} as from read_parquet('${file.replaceAll("'", "''")}')`);
    }
    await connection.run("set enable_external_access = false");
    const reader = await connection.runAndReadAll(sql);
    const names = reader.deduplicatedColumnNames();
    return reader.getRowsJS().map((row) => Object.fromEntries(names.map((name, i) => [name, cellOf(row[i])])));
  } catch (error) {
    throw new InputError([problemOf("QUERY_FAILED", { message: firstLine(error) })]);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one));
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
