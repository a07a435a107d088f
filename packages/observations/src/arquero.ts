import { type Problem, problemOf } from "@lotrinh/language";
import { cells, throwIfAny } from "@lotrinh/registry";
import { type ColumnTable, table } from "arquero";
import { observationColumns } from "./columns.js";
import type { Observation } from "./types.js";

const names = [...Object.keys(observationColumns), "file", "line"] as (keyof Observation)[];
const optional: readonly string[] = ["breakdown", "numerator", "denominator", "note"];

/** Observations as an arquero table: the columns of the CSV in their order, then `file` and `line`. */
export function toTable(observations: readonly Observation[]): ColumnTable {
  const columns = names.map((name) => [name, observations.map((observation) => observation[name])]);
  return table(Object.fromEntries(columns), names);
}

/**
 * Rows of an arquero table as observations. `breakdown`, `numerator`, `denominator` and `note` may be absent, as may
 * `file` and `line`, which default to `"table"` and the number of the row; other columns are left out.
 * @throws InputError COLUMN_MISSING, VALUE_*
 */
export function fromTable(rows: ColumnTable): Observation[] {
  const header = rows.columnNames();
  const required = Object.keys(observationColumns).filter((name) => !optional.includes(name));
  const at = { file: "table", line: 1, column: 1 };
  throwIfAny(
    required
      .filter((name) => !header.includes(name))
      .map((key) => problemOf("COLUMN_MISSING", { ...at, key, write: required.join(",") })),
  );
  const problems: Problem[] = [];
  const observations = rows.objects().map((row, i) => readRow(row as Record<string, unknown>, i + 1, problems));
  throwIfAny(problems);
  return observations;
}

function readRow(row: Readonly<Record<string, unknown>>, line: number, problems: Problem[]): Observation {
  const place = { file: String(row.file ?? "table"), line: Number(row.line ?? line) };
  const entries = Object.entries(observationColumns).map(([key, parse], i) => {
    const cell = String(row[key] ?? "");
    const value = parse(cell);
    if (cells.isFault(value)) {
      problems.push({
        code: value.fault,
        params: { ...place, column: i + 1, key, value: cell, ...value.params },
      } as Problem);
    }
    return [key, value] as const;
  });
  return { ...(Object.fromEntries(entries) as unknown as Observation), ...place };
}
