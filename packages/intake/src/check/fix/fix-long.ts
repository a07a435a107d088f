import { observationColumns } from "@lotrinh/observations";
import type { Indicator } from "@lotrinh/registry";
import { cells } from "@lotrinh/registry";
import { measureOf } from "../../tables/candidate.js";
import { cellName } from "../../tables/grid.js";
import type { LongColumn } from "../files/long-header.js";
import type { Fix } from "../types.js";
import { certainIndicator, certainNumber, certainStatus, certainUnit, certainYear } from "./certain.js";

/** Rows of a text file in our columns, the heading first. */
export type Records = readonly (readonly string[])[];

/**
 * The rows with what can only be meant, and what was changed: decimal commas and thousands, school years, statuses, units and
 * names of indicators in words, rows that stand twice word for word. `null` stands for a row that is left out.
 */
export function fixLongRows(
  [header = [], ...rows]: Records,
  indicators: ReadonlyMap<string, Indicator>,
): { readonly rows: readonly (readonly string[] | null)[]; readonly fixes: readonly Omit<Fix, "file">[] } {
  const at = (key: LongColumn): number => header.indexOf(key);
  const fixes: Omit<Fix, "file">[] = [];
  const seen = new Map<string, number>();
  const fixed = rows.map((row, i) => {
    if (row.length !== header.length) return row;
    const line = i + 1;
    const next = [...row];
    const change = (key: LongColumn, code: Fix["code"], to: string | number | undefined): void => {
      const before = row[at(key)] ?? "";
      if (to === undefined || String(to) === before) return;
      next[at(key)] = String(to);
      fixes.push({ code, sheet: null, cell: cellName(line, at(key)), before, after: String(to) });
    };
    const text = (key: LongColumn): string => (next[at(key)] ?? "").normalize("NFC").trim();
    const isBad = (key: LongColumn): boolean => at(key) >= 0 && cells.isFault(observationColumns[key](text(key)));
    if (at("indicator") >= 0 && !indicators.has(text("indicator")))
      change("indicator", "FIX_INDICATOR", certainIndicator(text("indicator"), indicators.values()));
    const indicator = indicators.get(text("indicator"));
    if (isBad("year")) change("year", "FIX_YEAR", certainYear(text("year")));
    if (isBad("status")) change("status", "FIX_STATUS", certainStatus(text("status")));
    if (indicator !== undefined) {
      if (isBad("value")) change("value", "FIX_NUMBER", certainNumber(text("value"), measureOf(indicator)));
      if (text("unit") !== "" && text("unit") !== indicator.unit)
        change("unit", "FIX_UNIT", certainUnit(text("unit"), indicator));
    }
    for (const key of ["numerator", "denominator"] as const)
      if (isBad(key)) change(key, "FIX_NUMBER", certainNumber(text(key), "count"));
    const key = next.map((cell) => cell.trim()).join("\u0000");
    const other = seen.get(key);
    if (other !== undefined) {
      const before = text("indicator");
      fixes.push({ code: "FIX_REPEATED", sheet: null, cell: cellName(line, 0), before, after: `${other + 1}` });
      return null;
    }
    seen.set(key, line);
    return next;
  });
  return { rows: [header, ...fixed], fixes };
}
