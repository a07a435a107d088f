import { basename } from "node:path";
import { cellName } from "../../tables/grid.js";
import { importOpened } from "../../tables/import-table.js";
import { observationsOf } from "../../tables/observations-of.js";
import type { Opened } from "../../tables/open-grids.js";
import type { ImportedRow, Severity } from "../../tables/types.js";
import { ASSUMPTIONS } from "../../template/sheets.js";
import type { FilledTemplate } from "../../template/types.js";
import { isAnswered } from "../figures/answered.js";
import type { CheckedFile } from "../types.js";
import type { CheckContext } from "./context.js";

/** Checks a filled template or an office's table: what `importTable` says of it, and the figures that it gives. */
export async function checkOtherTable(
  open: () => Promise<Opened>,
  path: string,
  context: CheckContext,
): Promise<CheckedFile> {
  const file = basename(path);
  const { registry, locality, list, indicators, places, table, known } = context;
  const { rows, problems, moreOf, filled } = await importOpened(open, path, {
    registry,
    known: context.figures.observations,
    ...(locality ? { locality } : {}),
  });
  if (filled) await tellSettings(filled, path, context);
  for (const problem of problems) list.add(file, problem);
  for (const [severity, count] of Object.entries(moreOf)) list.addMore(severity as Severity, count);
  for (const row of rows) {
    const indicator = indicators.get(row.indicator);
    const place = row.locality === null ? locality : places.find(row.locality);
    const at = positionOf(row);
    if (!indicator || !place || place instanceof Error || row.year === null || at === undefined) continue;
    const same = known({ locality: place.id, indicator: row.indicator, breakdown: row.breakdown, year: row.year });
    table.add({
      ...{ locality: place.id, indicator, breakdown: row.breakdown, year: row.year, value: row.value },
      ...{ numerator: row.numerator ?? null, denominator: row.denominator ?? null },
      status: row.status === "provisional" ? "reported" : row.status,
      at: { file, sheet: row.sheet, ...at },
      isKnown: same !== undefined && same.value === row.value && same.source === row.source,
      isSure: isAnswered(row.note),
    });
  }
  if (context.onFigure) {
    const own = locality ? rows.map((row) => ({ ...row, locality: row.locality ?? locality.id })) : rows;
    for (const one of observationsOf(own, { registry, from: path })) context.onFigure(one);
  }
  return { file, kind: filled ? "template" : "table", figures: rows.length };
}

async function tellSettings(filled: FilledTemplate, path: string, { settings, list }: CheckContext): Promise<void> {
  for (const { code, params } of (await settings?.(filled, path)) ?? []) {
    const cell = cellName(Number(params["line"]) - 1, Number(params["column"]) - 1);
    const value = params["value"] === undefined ? null : String(params["value"]);
    list.add(basename(path), { code, severity: "error", sheet: ASSUMPTIONS, cell, value, params });
  }
}

/** Undefined for a figure that stands in no cell of its own, such as schools counted from a list. */
function positionOf({ cell }: ImportedRow): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (digits === "") return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
