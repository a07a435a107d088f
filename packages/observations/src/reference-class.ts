import { type Problem, problemOf } from "@lotrinh/language";
import {
  cellPlace,
  type Registry,
  type Row,
  repeatedIds,
  type Table,
  throwIfAny,
  unknownName,
} from "@lotrinh/registry";
import { paceColumns } from "./columns.js";
import { readData, readSourceIds } from "./read-data.js";
import type { Pace } from "./types.js";

type PaceTable = Table<typeof paceColumns>;

/**
 * Reads `reference-class.csv` of the folder `data`.
 * @throws InputError with every problem: FILE_*, TABLE_*, COLUMN_*, CELLS_*, VALUE_*, REFERENCE_UNKNOWN, FIGURE_REPEATED
 */
export function loadReferenceClass({ data, registry }: { readonly data: string; readonly registry: Registry }): Pace[] {
  const sources = readSourceIds(data);
  const table = readData(data, "reference-class.csv", paceColumns);
  const indicators = new Set(registry.indicators.map(({ id }) => id));
  const keys = table.rows.map((row) => {
    const { indicator, level_from: from, years_ahead: ahead } = row.cells;
    return { id: `${indicator} ${from} +${ahead}`, place: cellPlace(table, row, "level_from") };
  });
  throwIfAny([
    ...repeatedIds(keys, "FIGURE_REPEATED"),
    ...table.rows.flatMap((row) => [
      ...unknownName(row.cells.indicator, indicators, "indicator", cellPlace(table, row, "indicator")),
      ...unknownName(row.cells.source, sources, "source", cellPlace(table, row, "source")),
      ...checkOrder(table, row),
    ]),
  ]);
  return table.rows.map(({ cells }) => {
    const { level_from: levelFrom, level_to: levelTo, years_ahead: yearsAhead, ...rest } = cells;
    const { first_year: firstYear, last_year: lastYear, ...pace } = rest;
    return { ...pace, levelFrom, levelTo, yearsAhead, firstYear, lastYear };
  });
}

/** A column that may not be below the one before it. */
const ORDERED = [
  ["level_from", "level_to"],
  ["q10", "q25"],
  ["q25", "q50"],
  ["q50", "q75"],
  ["q75", "q90"],
  ["first_year", "last_year"],
] as const;

function checkOrder(table: PaceTable, row: Row<typeof paceColumns>): Problem[] {
  const problem = (key: keyof typeof paceColumns, value: number, write: string): Problem =>
    problemOf("VALUE_RANGE", { ...cellPlace(table, row, key), key, value, write });
  const { cells } = row;
  return [
    ...(["n", "years_ahead"] as const).flatMap((key) => (cells[key] >= 1 ? [] : [problem(key, cells[key], "≥ 1")])),
    ...ORDERED.flatMap(([low, high]) =>
      cells[low] <= cells[high] ? [] : [problem(high, cells[high], `≥ ${cells[low]}`)],
    ),
  ];
}
