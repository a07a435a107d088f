import { DataFrame } from "danfojs-node";
import type { Observation } from "./types.js";

// danfo guesses types from the first values and would call the code "001" a number: every column says its own.
const types = {
  locality: "string",
  indicator: "string",
  breakdown: "string",
  year: "int32",
  value: "float32",
  unit: "string",
  numerator: "float32",
  denominator: "float32",
  status: "string",
  quality: "string",
  source: "string",
  note: "string",
  file: "string",
  line: "int32",
} as const satisfies Record<keyof Observation, string>;

const columns = Object.keys(types) as (keyof Observation)[];
const mayBeNull: ReadonlySet<string> = new Set<keyof Observation>(["numerator", "denominator"]);

/**
 * Observations as a danfo DataFrame, one row each, for those who work in pandas style.
 * An exchange format only: danfo's means count what is missing as 0.
 */
export function toDataFrame(observations: readonly Observation[]): DataFrame {
  const rows = observations.map((observation) => columns.map((column) => observation[column]));
  return new DataFrame(rows, { columns, dtypes: columns.map((column) => types[column]) });
}

/**
 * The rows of a DataFrame as observations; columns of others are left aside, NaN in counts becomes null.
 * @throws TypeError if a column is missing or a value is of another type
 */
export function fromDataFrame(frame: DataFrame): Observation[] {
  const places = columns.map((column) => {
    const place = frame.columns.indexOf(column);
    if (place < 0) throw new TypeError(`invalid frame; column missing: ${column}`);
    return place;
  });
  return (frame.values as unknown[][]).map((row, index) => {
    const values = columns.map((column, k) => [column, checked(row[places[k] ?? -1], column, index)]);
    return Object.fromEntries(values) as unknown as Observation;
  });
}

function checked(value: unknown, column: keyof Observation, row: number): unknown {
  const missing = value === null || value === undefined || Number.isNaN(value);
  if (missing && mayBeNull.has(column)) return null;
  const expected = types[column] === "string" ? "string" : "number";
  if (missing || typeof value !== expected) {
    throw new TypeError(`invalid ${column} in row ${row}; not a ${expected}: ${value}`);
  }
  return value;
}
