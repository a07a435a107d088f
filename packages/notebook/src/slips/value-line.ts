import { blanked } from "./blanked.js";
import type { Slip } from "./slip.js";

/**
 * The line of the cell, from 1, on which stands what a library refused: `name: value`, the name of a lever, or a text between
 * quotation marks. Null where it stands nowhere or more than once, as what another cell or a calculation gave.
 */
export function lineOfValue(cell: string, [slip, ...more]: readonly Slip[]): number | null {
  if (!slip || more.length > 0) return null;
  const { name, value } = slip.params as { readonly name?: unknown; readonly value?: unknown };
  if (slip.code === "CELL_OUT_OF_RANGE") {
    return onlyLine(blanked(cell), new RegExp(`(?<![\\w.])${exact(name)}\\s*:\\s*${exact(value)}(?![\\w.])`, "g"));
  }
  if (slip.code !== "CELL_NOT_ONE_OF") return null;
  return onlyLine(cell, new RegExp(`(?<![\\w.])${exact(value)}\\s*:|(["'\`])${exact(value)}\\1`, "g"));
}

function onlyLine(text: string, pattern: RegExp): number | null {
  const [first, ...others] = [...text.matchAll(pattern)];
  return first === undefined || others.length > 0 ? null : text.slice(0, first.index).split("\n").length;
}

function exact(value: unknown): string {
  return String(value).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
