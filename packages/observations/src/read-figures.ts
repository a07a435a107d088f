import { basename } from "node:path";
import { fold, InputError, type Problem, problemOf } from "@lotrinh/language";
import {
  cells,
  findLocality,
  type Line,
  type Locality,
  type Registry,
  readLines,
  readText,
  tableOf,
  throwIfAny,
  withPlace,
} from "@lotrinh/registry";
import { checkObservations } from "./check.js";
import { observationColumns } from "./columns.js";
import { figureKey, mergeFigures } from "./merge.js";
import { withoutExport } from "./own-export.js";
import type { Figures, Observation, Source } from "./types.js";
import { readWorkbookLines } from "./workbook-lines.js";

/** A planner need not write where the figures are of, nor their units: see `readFigures`. */
const columns = { ...observationColumns, unit: cells.optionalText };

export interface ReadFiguresOptions {
  readonly registry: Registry;
  /** Whose figures those are that name no place. */
  readonly locality: string;
  /** Receives what is supposed of the table as a whole. */
  readonly tell?: (problem: Problem) => void;
}

/**
 * The figures known, merged with those of a planner's own table, which hold over those of the same locality, indicator,
 * breakdown and year (`conflicts` lists what they replace): CSV, or the first sheet of a workbook (.xlsx, .xls, .ods), with the columns of `data/observations`. Of these
 * `indicator`, `year` and `value` are needed; `locality`, an id or a name, defaults to the one given, `unit` to the indicator's,
 * `status` to reported where there is no such column, `quality` to medium, `source` to the file's name. Checked as `data/` is; the status of each figure is kept.
 * @throws InputError with every problem of the file, each with its line (of a workbook: its row) and column
 */
export async function readFigures(
  file: string,
  figures: Figures,
  { registry, locality, tell }: ReadFiguresOptions,
): Promise<Figures> {
  const { name, lines } = await linesOf(file);
  const publisher = basename(file);
  // the same wherever the file lies
  const shown = publisher + name.slice(file.length);
  const defaults = {
    locality,
    breakdown: "",
    unit: "",
    numerator: "",
    denominator: "",
    status: "reported",
    quality: "medium",
    source: publisher,
    note: "",
  };
  const own = withoutExport(lines);
  const table = tableOf(own, columns, { name, defaults });
  const written = own[0]?.cells ?? [];
  if (!written.includes("status")) {
    tell?.(problemOf("STATUS_SUPPOSED", { file: name, line: 1, column: written.length }));
  }
  const units = new Map(registry.indicators.map(({ id, unit }) => [id, unit]));
  const placeOf = placesOf(registry, locality);
  let around = registry;
  const read = table.rows.map(({ cells: { unit, ...rest }, line }): Observation => {
    const place = placeOf(rest.locality);
    if (typeof place !== "string") around = withPlace(around, place);
    const id = typeof place === "string" ? place : place.id;
    return { ...rest, locality: id, unit: unit || (units.get(rest.indicator) ?? ""), file: shown, line };
  });
  const sources = newSources(read, figures.sources, publisher);
  throwIfAny(
    checkObservations(read, {
      registry: around,
      sources: [...figures.sources, ...sources],
      place: ({ line }, column) => ({ file: name, line, column: table.header.indexOf(column) + 1 }),
    }),
  );
  const known = new Map(figures.observations.map((one) => [figureKey(one), one]));
  const observations = read.filter((one) => !isSame(one, known.get(figureKey(one))));
  return mergeFigures(figures, [{ observations, sources }]);
}

/** Whether a row repeats a figure that is known, as a table does that we wrote ourselves. */
function isSame(one: Observation, known: Observation | undefined): boolean {
  const keys = ["value", "unit", "numerator", "denominator", "status", "quality", "source", "note"] as const;
  return known !== undefined && keys.every((key) => known[key] === one[key]);
}

/** The locality of a cell: by its id, as the one asked for, or any place by name; the cell itself where nothing is called so. */
function placesOf(registry: Registry, asked: string): (cell: string) => Locality | string {
  const known = new Map<string, Locality | string>(registry.localities.map(({ id }) => [id, id]));
  const own = registry.localities.find(({ id }) => id === asked);
  if (own) known.set(fold(own.name), own.id);
  return (cell) => {
    const found = known.get(cell) ?? known.get(fold(cell)) ?? foundOr(registry, cell);
    known.set(cell, found);
    return found;
  };
}

function foundOr(registry: Registry, cell: string): Locality | string {
  try {
    return findLocality(registry, cell);
  } catch (error) {
    if (error instanceof InputError) return cell;
    throw error;
  }
}

async function linesOf(file: string): Promise<{ readonly name: string; readonly lines: readonly Line[] }> {
  if (!/\.(xlsx|xlsm|xls|ods)$/i.test(file))
    return { name: file, lines: readLines(readText(file, { name: file }), file) };
  const { sheet, lines } = await readWorkbookLines(file);
  return { name: `${file} [${sheet}]`, lines };
}

/** What a planner cites is a source by its own words. */
function newSources(read: readonly Observation[], known: readonly Source[], publisher: string): Source[] {
  const ids = new Set(known.map(({ id }) => id));
  const cited = [...new Set(read.map(({ source }) => source))].filter((id) => !ids.has(id));
  return cited.map((id) => ({ id, publisher, title: id, address: "", retrieved: "", licence: "", note: "" }));
}
