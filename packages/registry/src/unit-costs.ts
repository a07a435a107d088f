import { type Problem, problemOf, unitIds } from "@lotrinh/language";
import { integer, number, optionalText, text } from "./cells.js";
import { unknownName } from "./check-names.js";
import { cellPlace, type Table } from "./table.js";

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

/** What some place paid for what a lever counts: another place borrows it as long as it has no costs of its own. */
export interface UnitCost {
  readonly lever: string;
  /** Name of the place that paid. */
  readonly place: string;
  readonly from: number;
  readonly to: number;
  /** Million đồng over those years, and for how many. */
  readonly amount: number;
  readonly count: number;
  /** Unit of what is counted. */
  readonly unit: string;
  /** Id in `sources.csv`. */
  readonly source: string;
  readonly note: string;
}

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
