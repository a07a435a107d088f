import { InputError } from "@lotrinh/language";
import { checkObservations, observationColumns, withoutExport } from "@lotrinh/observations";
import { cells, findLocality, type Line, type Locality, type Registry, tableOf } from "@lotrinh/registry";
import { cellName, type Grid, textAt } from "./grid.js";
import type { ImportedRow, ImportOptions } from "./types.js";

const COLUMNS = { ...observationColumns, unit: cells.optionalText, locality: cells.optionalText };
const NEEDED = ["indicator", "year", "value", "status"];

/**
 * The figures of a sound table in the columns of `data/observations`, with their counts, as `--data` reads it; null for any
 * other, also for one in our columns in which something is wrong: the reader of office tables says what.
 */
export function rowsInOurColumns(grids: readonly Grid[], options: ImportOptions, file: string): ImportedRow[] | null {
  const [grid, ...others] = grids.filter(({ rows }) => rows.length > 0);
  if (grid === undefined || others.length > 0) return null;
  const width = grid.rows[0]?.length ?? 0;
  const lines = grid.rows.flatMap((row, i): Line[] => {
    const line = { line: i + 1, cells: Array.from({ length: width }, (_, column) => textAt(grid, i, column)) };
    return row === undefined || line.cells.every((cell) => cell === "") ? [] : [line];
  });
  if (!NEEDED.every((name) => lines[0]?.cells.includes(name))) return null;
  try {
    return soundRows(grid, withoutExport(lines), options, file);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function soundRows(
  grid: Grid,
  lines: readonly Line[],
  { registry, locality }: ImportOptions,
  file: string,
): ImportedRow[] | null {
  const defaults = { locality: "", breakdown: "", unit: "", numerator: "", denominator: "", note: "" };
  const table = tableOf(lines, COLUMNS, { name: file, defaults: { ...defaults, quality: "medium", source: file } });
  const units = new Map(registry.indicators.map(({ id, unit }) => [id, unit]));
  const places = placesNamed(registry, locality);
  const column = table.header.indexOf("value");
  const read = table.rows.map(({ cells: { unit, ...one }, line }) => {
    const place = one.locality === "" ? locality : places.find(one.locality);
    return { ...one, locality: place?.id ?? null, unit: unit || (units.get(one.indicator) ?? ""), file, line };
  });
  const [anywhere] = registry.localities;
  const problems = checkObservations(
    read.map((one) => ({ ...one, locality: one.locality ?? anywhere?.id ?? "" })),
    {
      registry: { ...registry, localities: [...registry.localities, ...places.met()] },
      sources: [...new Set(read.map(({ source }) => source))].map((id) => {
        return { id, publisher: "", title: id, address: "", retrieved: "", licence: "", note: "" };
      }),
      place: ({ line }) => ({ file, line, column: 1 }),
    },
  );
  if (problems.length > 0 || read.length === 0) return null;
  return read.map(({ numerator, denominator, file: _, line, ...one }) => ({
    ...one,
    ...(numerator === null ? {} : { numerator }),
    ...(denominator === null ? {} : { denominator }),
    sheet: grid.name,
    cell: cellName(line - 1, column),
  }));
}

/** Places by id or name. @throws InputError from `find` where nothing or several things are called so */
function placesNamed(registry: Registry, asked: Locality | undefined) {
  const found = new Map<string, Locality>(
    [...registry.localities, ...(asked ? [asked] : [])].map((one) => [one.id, one]),
  );
  return {
    find(name: string): Locality {
      const one = found.get(name) ?? findLocality(registry, name);
      found.set(name, one);
      return one;
    },
    met: () => [...new Map([...found.values()].map((one) => [one.id, one])).values()],
  };
}
