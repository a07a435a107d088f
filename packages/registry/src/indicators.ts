import { type Problem, problemOf, unitIds } from "@lotrinh/language";
import { type Fault, integer, nullable, number, oneOf, optionalText, phrases, text, words } from "./cells.js";
import { repeatedIds, unknownName } from "./check-names.js";
import { cellPlace, type Row, readTable, type Table } from "./table.js";
import { DIRECTIONS, FAMILIES, FIELDS, type Field, type Indicator, MODELS } from "./types.js";

/** Names that refer to other indicators, by column. */
const KIN = ["part_of", "apart_from", "rest_of", "told_with"] as const;

/** Years from none up. */
function whole(cell: string): number | Fault {
  const value = integer(cell);
  return typeof value !== "number" || value >= 0 ? value : { fault: "VALUE_NOT_INTEGER" };
}

const columns = {
  id: text,
  name_vi: text,
  name_en: optionalText,
  unit: text,
  lower: nullable(number),
  upper: nullable(number),
  direction: oneOf(DIRECTIONS),
  population: optionalText,
  timing: oneOf(["autumn", "june", "calendar", "year-end"]),
  part_of: words,
  apart_from: words,
  rest_of: words,
  told_with: words,
  aliases_vi: phrases,
  definition: text,
  field: oneOf(FIELDS),
  years_ahead: whole,
  model: oneOf(MODELS),
  family: nullable(oneOf(FAMILIES)),
};

/** Columns that a file may leave out. */
const defaults = {
  name_en: "",
  population: "",
  part_of: "",
  apart_from: "",
  rest_of: "",
  told_with: "",
  aliases_vi: "",
  field: "other",
  years_ahead: "0",
  model: "series",
  family: "",
};

export type IndicatorTable = Table<typeof columns>;

/**
 * Reads `data/registry/indicators.csv`; those of a plan's own are in `plan-indicators.ts`.
 * @throws InputError with every problem of a single cell
 */
export function readIndicators(file: string, { name }: { readonly name: string }): IndicatorTable {
  return readTable(file, columns, { name, defaults });
}

/** The indicators of the table; a name without English is said in Vietnamese. */
export function indicatorsOf({ rows }: IndicatorTable): Indicator[] {
  return rows.map(({ cells }) => indicatorOf(cells));
}

function indicatorOf({
  name_vi: vi,
  name_en: en,
  part_of: partOf,
  apart_from: apartFrom,
  rest_of: restOf,
  told_with: toldWith,
  aliases_vi: aliases,
  years_ahead: yearsAhead,
  family,
  ...cells
}: Row<typeof columns>["cells"]): Indicator {
  return {
    ...cells,
    name: { vi, en: en === "" ? vi : en },
    aliases,
    partOf,
    apartFrom,
    restOf,
    yearsAhead,
    ...(toldWith.length > 0 ? { toldWith } : {}),
    ...(family ? { family } : {}),
  };
}

/** What no single cell shows: ids and names that stand twice, units and kin that nobody knows, bounds out of order. */
export function checkIndicators(table: IndicatorTable): Problem[] {
  const { rows } = table;
  const ids = new Set(rows.map(({ cells }) => cells.id));
  const units = new Set(unitIds());
  const idAndPlace = (column: "id" | "name_vi") =>
    rows.map((row) => ({ id: row.cells[column], place: cellPlace(table, row, column) }));
  return [
    ...repeatedIds(idAndPlace("id")),
    ...repeatedIds(idAndPlace("name_vi"), "NAME_REPEATED"),
    ...rows.flatMap((row): Problem[] => {
      const { id, unit, lower, upper } = row.cells;
      const place = cellPlace(table, row, "upper");
      return [
        ...unknownName(unit, units, "unit", cellPlace(table, row, "unit")),
        ...(lower !== null && upper !== null && lower >= upper
          ? [problemOf("VALUE_RANGE", { ...place, key: "upper", value: upper, write: `> ${lower}` })]
          : []),
        ...KIN.flatMap((column) =>
          row.cells[column].flatMap((name) =>
            kinProblems(name, { id, ids, column, place: cellPlace(table, row, column) }),
          ),
        ),
      ];
    }),
  ];
}

interface Kinship {
  readonly id: string;
  readonly ids: ReadonlySet<string>;
  readonly column: string;
  readonly place: ReturnType<typeof cellPlace>;
}

/** Kin is another indicator that is known. */
function kinProblems(name: string, { id, ids, column, place }: Kinship): Problem[] {
  if (name === id) return [problemOf("KIN_ITSELF", { ...place, key: column, value: name })];
  return unknownName(name, ids, column, place);
}

/** What an indicator is about; one of a plan's own that is like another is about the same. */
export function fieldOf(indicators: readonly Indicator[], id: string): Field {
  const one = indicators.find((each) => each.id === id);
  return (one?.like === undefined ? one : indicators.find((each) => each.id === one.like))?.field ?? "other";
}
