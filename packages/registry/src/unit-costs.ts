import { type Problem, problemOf, unitIds } from "@lotrinh/language";
import { integer, number, optionalText, text } from "./cells.js";
import { unknownName } from "./check-names.js";
import { cellPlace, type Table } from "./table.js";
import type { UnitCost } from "./unit-cost.js";

/** registry/unit-costs.csv */
export const unitCostColumns = {
  lever: text,
  place: text,
  from_year: integer,
  to_year: integer,
  amount: number,
  count: number,
  unit: text,
  source: text,
  note: optionalText,
};

export type UnitCostTable = Table<typeof unitCostColumns>;

export function unitCostsOf(table: UnitCostTable | undefined): UnitCost[] {
  return (table?.rows ?? []).map(({ cells: { from_year: from, to_year: to, ...cells } }) => ({ ...cells, from, to }));
}

/** Units that are known, years in their order, amounts and counts above 0. */
export function checkUnitCosts(table: UnitCostTable | undefined): Problem[] {
  if (!table) return [];
  const units = new Set(unitIds());
  return table.rows.flatMap((row) => {
    const { from_year: from, to_year: to, unit } = row.cells;
    const years = { ...cellPlace(table, row, "to_year"), key: "to_year", value: String(to), other: String(from) };
    return [
      ...unknownName(unit, units, "unit", cellPlace(table, row, "unit")),
      ...(from > to ? [problemOf("DATES_ORDER", years)] : []),
      ...(["amount", "count"] as const).flatMap((key) => {
        const value = row.cells[key];
        return value > 0 ? [] : [problemOf("VALUE_RANGE", { ...cellPlace(table, row, key), key, value, write: "> 0" })];
      }),
    ];
  });
}
