import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError, problemOf } from "@lotrinh/language";
import type { Cell } from "../print.js";
import type { Columns } from "./columns.js";
import { parquetBytes } from "./parquet.js";
import { queryProblem } from "./query-problem.js";
import type { Table } from "./table.js";

/**
 * Rows that an SQL statement gives over some tables, by the embedded DuckDB. It sees these tables alone: no file, no network.
 * @throws InputError QUERY_NO_ENGINE where DuckDB is not installed, QUERY_* with what is wrong
 */
export async function queried(sql: string, tables: ReadonlyMap<string, Table>): Promise<Record<string, Cell>[]> {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch((error: unknown) => {
    throw new InputError([problemOf("QUERY_NO_ENGINE", { message: firstLine(error) })]);
  });
  const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    for (const [name, table] of tables) {
      await connection.run(`create table ${name} as ${await sourceOf(name, table, folder)}`);
    }
    await connection.run("set enable_external_access = false");
    const reader = await connection.runAndReadAll(sql);
    const names = reader.deduplicatedColumnNames();
    return reader.getRowsJS().map((row) => Object.fromEntries(names.map((name, i) => [name, cellOf(row[i])])));
  } catch (error) {
    throw new InputError([queryProblem(firstLine(error), tables)]);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sourceOf(name: string, table: Table, folder: string): Promise<string> {
  if (typeof table === "string") return `from read_parquet(${quoted(table)})`;
  if (isFiles(table)) {
    const files = `read_parquet([${table.map(quoted).join(", ")}], filename = true)`;
    return `select parse_filename(filename, true) as "partition", * exclude (filename) from ${files}`;
  }
  const file = join(folder, `${name}.parquet`);
  writeFileSync(file, await parquetBytes(table));
  return `from read_parquet(${quoted(file)})`;
}

function isFiles(table: Columns | readonly string[]): table is readonly string[] {
  return Array.isArray(table);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
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
