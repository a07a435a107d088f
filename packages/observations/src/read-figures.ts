import { basename } from "node:path";
import { cells, type Line, type Registry, readLines, readText, tableOf, throwIfAny } from "@lotrinh/registry";
import { checkObservations } from "./check.js";
import { observationColumns } from "./columns.js";
import type { Figures, Observation, Source } from "./types.js";
import { readWorkbookLines } from "./workbook-lines.js";

/** A planner need not write where the figures are of, nor their units: see `readFigures`. */
const columns = { ...observationColumns, unit: cells.optionalText };

/**
 * The figures known, with those of a planner's own table in the place of those of the same locality, indicator, breakdown
 * and year: CSV, or the first sheet of a workbook (.xlsx, .xls, .ods), with the columns of `data/observations`. Of these
 * `indicator`, `year`, `value` and `status` are needed; `locality` defaults to the one given, `unit` to the indicator's,
 * `quality` to medium, `source` to the file's name. Checked as `data/` is; the status of each figure is kept.
 * @throws InputError with every problem of the file, each with its line (of a workbook: its row) and column
 */
export async function readFigures(
  file: string,
  figures: Figures,
  { registry, locality }: { readonly registry: Registry; readonly locality: string },
): Promise<Figures> {
  const { name, lines } = await linesOf(file);
  const own = basename(file);
  const defaults = {
    locality,
    breakdown: "",
    unit: "",
    numerator: "",
    denominator: "",
    quality: "medium",
    source: own,
    note: "",
  };
  const table = tableOf(lines, columns, { name, defaults });
  const units = new Map(registry.indicators.map(({ id, unit }) => [id, unit]));
  const read = table.rows.map(({ cells: { unit, ...rest }, line }): Observation => {
    return { ...rest, unit: unit || (units.get(rest.indicator) ?? ""), file: name, line };
  });
  const sources = [...figures.sources, ...newSources(read, figures.sources, own)];
  throwIfAny(
    checkObservations(read, {
      registry,
      sources,
      place: ({ line }, column) => ({ file: name, line, column: table.header.indexOf(column) + 1 }),
    }),
  );
  const replaced = new Set(read.map(keyOf));
  return {
    ...figures,
    sources,
    observations: [...figures.observations.filter((one) => !replaced.has(keyOf(one))), ...read],
  };
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

function keyOf({ locality, indicator, breakdown, year }: Observation): string {
  return [locality, indicator, breakdown, year].join("|");
}
