import { nearest, type Problem, problemOf } from "@lotrinh/language";
import type { Table } from "./table.js";

/** What DuckDB says of a statement that does not run, as a problem: the word that is wrong and what could stand in its place. */
export function queryProblem(message: string, tables: ReadonlyMap<string, Table>): Problem {
  const near = /syntax error at or near "(.*)"/.exec(message)?.[1];
  if (near !== undefined) return problemOf("QUERY_SYNTAX", { near });
  if (message.includes("syntax error at end of input")) return problemOf("QUERY_UNFINISHED", {});
  const table = /Table with name (.+?) does not exist/.exec(message)?.[1];
  if (table !== undefined) return problemOf("QUERY_TABLE", { name: table, known: namesOf([...tables.keys()]) });
  const column = /column "(.+?)" not found/i.exec(message)?.[1];
  if (column !== undefined) {
    const known = [...tables.values()].flatMap((one) => (isColumns(one) ? Object.keys(one) : []));
    const write = nearest(column, known, { far: true });
    return write.length > 0
      ? problemOf("QUERY_COLUMN", { name: column, write: namesOf(write) })
      : problemOf("QUERY_COLUMN_UNKNOWN", { name: column });
  }
  const file = /Cannot access file "(.+?)"/.exec(message)?.[1];
  if (file !== undefined) return problemOf("QUERY_FILE", { file });
  return problemOf("QUERY_FAILED", { message });
}

function isColumns(table: Table): table is Exclude<Table, string | readonly string[]> {
  return typeof table !== "string" && !Array.isArray(table);
}

function namesOf(names: readonly string[]): string {
  return names.join(", ");
}
