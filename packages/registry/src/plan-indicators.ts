import { type Problem, plainText, problemOf, unitIds } from "@lotrinh/language";
import { nullable, number, oneOf, optionalText, type Parser, phrases, text } from "./cells.js";
import { repeatedIds, unknownName } from "./check-names.js";
import { cellPlace, readTable, type Table } from "./table.js";
import { DIRECTIONS, type Indicator } from "./types.js";

/** Reads a text as it was before it was kept from being a formula. */
function plain<T>(parse: Parser<T>): Parser<T> {
  return (cell) => parse(plainText(cell));
}

const columns = {
  id: text,
  name: plain(text),
  unit: text,
  lower: nullable(number),
  upper: nullable(number),
  direction: oneOf(DIRECTIONS),
  timing: oneOf(["autumn", "june", "calendar", "year-end"]),
  definition: plain(optionalText),
  like: nullable(text),
  name_en: optionalText,
  aliases_vi: phrases,
};

/** Columns that a file may leave out. */
const defaults = { name_en: "", aliases_vi: "" };

/** `indicators.csv` of a plan's folder: what the plan measures that the registry does not know. */
export type PlanIndicators = Table<typeof columns>;

export function readPlanIndicators(file: string, options: { readonly name: string }): PlanIndicators {
  return readTable(file, columns, { ...options, defaults });
}

/** A plan's own indicators but for those that are known already; without English they are called by their Vietnamese name. */
export function planIndicators({ rows: all }: PlanIndicators, plan: string, known: ReadonlySet<string>): Indicator[] {
  const rows = all.filter(({ cells }) => !known.has(cells.id));
  return rows.map(({ cells: { name, name_en: en, like, definition, aliases_vi: aliases, ...cells } }) => ({
    ...cells,
    name: { vi: name, en: en || name },
    ...{ aliases, partOf: [], apartFrom: [], restOf: [], field: "other", yearsAhead: 0, model: "series" },
    ...{ plan, population: "", definition: definition || name },
    ...(like === null ? {} : { like }),
  }));
}

/** Ids that stand twice or in the registry already, units and kin that nobody knows. */
export function checkPlanIndicators(table: PlanIndicators, known: ReadonlyMap<string, Indicator>): Problem[] {
  const units = new Set(unitIds());
  const at = (row: (typeof table.rows)[number], column: "id" | "unit" | "like") => cellPlace(table, row, column);
  return [
    ...repeatedIds(table.rows.map((row) => ({ id: row.cells.id, place: at(row, "id") }))),
    ...table.rows.flatMap((row): Problem[] => {
      const { id, unit, like } = row.cells;
      const other = known.get(id);
      return [
        ...(other && other.plan === undefined
          ? [problemOf("INDICATOR_KNOWN", { ...at(row, "id"), key: "id", value: id })]
          : []),
        ...unknownName(unit, units, "unit", at(row, "unit")),
        ...(like === null ? [] : unknownName(like, known, "like", at(row, "like"))),
      ];
    }),
  ];
}
