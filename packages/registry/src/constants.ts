import { join } from "node:path";
import { type Problem, problemOf } from "@lotrinh/language";
import { nullable, number, oneOf, optionalText, text } from "./cells.js";
import { repeatedIds } from "./check-names.js";
import type { Constant } from "./constant-types.js";
import { shownName } from "./file.js";
import { cellPlace, readTable, type Table } from "./table.js";

/** registry/constants.csv */
export const constantColumns = {
  id: text,
  value: number,
  weight: nullable(number),
  low: number,
  high: number,
  unit: text,
  status: oneOf(["estimated", "assumed"]),
  source: optionalText,
  name_vi: text,
  name_en: text,
  why_vi: text,
  why_en: text,
};

export type ConstantTable = Table<typeof constantColumns>;

export function constantsOf(table: ConstantTable | undefined): Constant[] {
  return (table?.rows ?? []).map(({ cells, line }) => {
    const { low, high, source, name_vi, name_en, why_vi, why_en, ...rest } = cells;
    return {
      ...rest,
      range: [low, high] as const,
      source: source === "" ? null : source,
      name: { vi: name_vi, en: name_en },
      why: { vi: why_vi, en: why_en },
      place: { file: (table as ConstantTable).file, line, column: 1 },
    };
  });
}

/** The constants of a data folder alone. */
export function loadConstants(data: string): Constant[] {
  const file = join(data, "registry", "constants.csv");
  return constantsOf(readTable(file, constantColumns, { name: shownName(data, file) }));
}

/** Ids once each, and values within their ranges. */
export function checkConstants(table: ConstantTable | undefined): Problem[] {
  if (!table) return [];
  return [
    ...repeatedIds(table.rows.map((row) => ({ id: row.cells.id, place: cellPlace(table, row, "id") }))),
    ...table.rows.flatMap((row) => {
      const { value, low, high } = row.cells;
      if (value >= low && value <= high) return [];
      return [
        problemOf("VALUE_RANGE", { ...cellPlace(table, row, "value"), key: "value", value, write: `${low} … ${high}` }),
      ];
    }),
  ];
}
