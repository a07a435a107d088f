import { join } from "node:path";
import { type Problem, problemOf } from "@lotrinh/language";
import {
  cellPlace,
  collect,
  type Registry,
  type Row,
  readFolder,
  repeatedIds,
  shownName,
  type Table,
  throwIfAny,
  unknownName,
} from "@lotrinh/registry";
import { populationColumns } from "./columns.js";
import { readData, readSourceIds } from "./read-data.js";
import type { PopulationFigure } from "./types.js";

type PopulationTable = Table<typeof populationColumns>;

/**
 * Reads `population/*.csv` of the folder `data`.
 * @throws InputError with every problem: FILE_*, TABLE_*, COLUMN_*, CELLS_*, VALUE_*, REFERENCE_UNKNOWN, NOTE_NEEDED,
 * FIGURE_REPEATED
 */
export function loadPopulation({
  data,
  registry,
}: {
  readonly data: string;
  readonly registry: Registry;
}): PopulationFigure[] {
  const problems: Problem[] = [];
  const sources = collect(problems, () => readSourceIds(data)) ?? new Set<string>();
  const folder = join(data, "population");
  const tables = readFolder(folder, { name: shownName(data, folder) })
    .filter(({ name }) => name.endsWith(".csv"))
    .flatMap(({ name }) => collect(problems, () => readData(data, join("population", name), populationColumns)) ?? []);
  throwIfAny(problems);
  const localities = new Set(registry.localities.map(({ id }) => id));
  const keys = tables.flatMap((table) =>
    table.rows.map((row) => {
      const { locality, year, age } = row.cells;
      return { id: `${locality} ${year} age=${age}`, place: cellPlace(table, row, "age") };
    }),
  );
  throwIfAny([
    ...repeatedIds(keys, "FIGURE_REPEATED"),
    ...tables.flatMap((table) => table.rows.flatMap((row) => checkRow(table, row, localities, sources))),
  ]);
  return tables.flatMap(({ file, rows }) => rows.map(({ cells, line }) => ({ ...cells, file, line })));
}

function checkRow(
  table: PopulationTable,
  row: Row<typeof populationColumns>,
  localities: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): Problem[] {
  const { locality, year, age, persons, female, status, source, note } = row.cells;
  const place = (key: keyof typeof populationColumns) => ({ ...cellPlace(table, row, key), key });
  const range = (key: keyof typeof populationColumns, value: number, isAllowed: boolean, write: string): Problem[] =>
    isAllowed ? [] : [problemOf("VALUE_RANGE", { ...place(key), value, write })];
  return [
    ...unknownName(locality, localities, "locality", place("locality")),
    ...unknownName(source, sources, "source", place("source")),
    ...range("year", year, year >= 1900 && year <= 2100, "1900–2100"),
    ...range("age", age, age >= 0 && age <= 120, "0–120"),
    ...range("persons", persons, persons >= 0, "≥ 0"),
    ...range("female", female ?? 0, female === null || (female >= 0 && female <= persons), `0–${persons}`),
    ...(status === "estimated" && note === "" ? [problemOf("NOTE_NEEDED", { ...place("note"), value: status })] : []),
  ];
}
