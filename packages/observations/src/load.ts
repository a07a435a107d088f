import { join } from "node:path";
import type { Problem } from "@lotrinh/language";
import {
  type Columns,
  cellPlace,
  collect,
  type Registry,
  readFolder,
  readTable,
  repeatedIds,
  shownName,
  type Table,
  throwIfAny,
  unknownName,
} from "@lotrinh/registry";
import { checkObservations } from "./check.js";
import { breakColumns, observationColumns, sourceColumns } from "./columns.js";
import type { Figures, Observation } from "./types.js";

/**
 * Reads `observations/*.csv`, `sources.csv` and `breaks.csv` of the folder `data`. First each file on its own; only
 * files that can all be read are checked against each other and the registry.
 * @throws InputError with every problem of that step, each with its file, line and column
 */
export function loadFigures({ data, registry }: { readonly data: string; readonly registry: Registry }): Figures {
  const problems: Problem[] = [];
  const table = <const C extends Columns>(path: string, columns: C): Table<C> | undefined => {
    const file = join(data, path);
    return collect(problems, () => readTable(file, columns, { name: shownName(data, file) }));
  };
  const folder = join(data, "observations");
  const files = collect(problems, () => readFolder(folder, { name: shownName(data, folder) })) ?? [];
  const tables = files
    .filter(({ name }) => name.endsWith(".csv"))
    .map(({ name }) => table(join("observations", name), observationColumns));
  const sources = table("sources.csv", sourceColumns);
  const breaks = table("breaks.csv", breakColumns);
  throwIfAny(problems);
  if (sources === undefined || breaks === undefined) throw new TypeError("unreachable: unread table without a problem");
  const headers = new Map(tables.map((each) => [each?.file, each?.header]));
  const figures = {
    observations: tables.flatMap((each) => (each === undefined ? [] : observationsOf(each))),
    sources: sources.rows.map(({ cells }) => cells),
    breaks: breaks.rows.map(({ cells: { locality, from_year: fromYear, indicators, kind, when, note } }) => ({
      locality,
      fromYear,
      indicators: indicators.split(/\s+/),
      kind,
      when,
      note,
    })),
  };
  throwIfAny([
    ...repeatedIds(sources.rows.map((row) => ({ id: row.cells.id, place: cellPlace(sources, row, "id") }))),
    ...checkBreaks(breaks, registry),
    ...checkObservations(figures.observations, {
      registry,
      sources: figures.sources,
      place: ({ file, line }, column) => ({ file, line, column: (headers.get(file)?.indexOf(column) ?? 0) + 1 }),
    }),
  ]);
  return figures;
}

function observationsOf({ file, rows }: Table<typeof observationColumns>): Observation[] {
  return rows.map(({ cells, line }) => ({ ...cells, file, line }));
}

function checkBreaks(breaks: Table<typeof breakColumns>, registry: Registry): Problem[] {
  const localities = new Set(["*", ...registry.localities.map(({ id }) => id)]);
  const indicators = new Set(["*", ...registry.indicators.map(({ id }) => id)]);
  return breaks.rows.flatMap((row) => [
    ...unknownName(row.cells.locality, localities, "locality", cellPlace(breaks, row, "locality")),
    ...row.cells.indicators
      .split(/\s+/)
      .flatMap((id) => unknownName(id, indicators, "indicators", cellPlace(breaks, row, "indicators"))),
  ]);
}
