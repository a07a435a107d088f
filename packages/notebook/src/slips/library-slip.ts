import { nearest } from "@lotrinh/language";
import type { Slip } from "./slip.js";

/** Things that a planner names in a cell, as the libraries call them; the rest keep the library's name. */
const things: ReadonlySet<string> = new Set(["scenario", "lever", "indicator", "target", "locality", "year", "draws"]);

/** What a library refuses: `invalid NAME; REASON: VALUE`, as all of ours say it. Null for other words. */
export function librarySlip(message: string): Slip | null {
  const [, name, reason = "", value = ""] = message.match(/^invalid ([^;]+)(?:; |: )(.*?)(?:: ([^:]*))?$/) ?? [];
  if (name === undefined) return null;
  const what: `cell/${string}` = things.has(name) ? `cell/${name}` : "cell/value";
  // As it is written in the cell: “value: 970”.
  const key = name.startsWith("value of ") ? "value" : name;
  const range = reason.match(/^not in ([[(])(-?[\d.e+]*), (-?[\d.e+]*)[\])]/);
  if (range) {
    const [, , low = "", high = ""] = range;
    return { code: "CELL_OUT_OF_RANGE", params: { name: key, value, write: `${low} … ${high}` } };
  }
  if (/^not a (whole number|number|count) from 0 up/.test(reason))
    return {
      code: "CELL_OUT_OF_RANGE",
      params: { name: name === "initial" ? "baseline" : name, value, write: "0, 1, 2, …" },
    };
  if (/^not a positive integer/.test(reason))
    return { code: "CELL_OUT_OF_RANGE", params: { name, value, write: "1, 2, 3, …" } };
  const least = reason.match(/^fewer than (\d+)/)?.[1];
  if (least !== undefined) return { code: "CELL_TOO_FEW", params: { name, least: Number(least) } };
  if (reason.startsWith("not rising")) return { code: "CELL_NOT_RISING", params: { value } };
  const list = reason.match(/^not (?:one of )?((?:[\w.-]+, )+(?:or )?[\w.-]+|[\w-]+)$/)?.[1];
  if (list !== undefined) {
    const known = list.split(/, (?:or )?| or /);
    const write = nearest(value, known).join(", ") || listed(known);
    return { code: "CELL_NOT_ONE_OF", params: { what, value, write } };
  }
  if (value === "") return null;
  return { code: "CELL_REFUSED", params: { what, value } };
}

/** More names than this are no help. */
const MOST_NAMES = 6;

function listed(known: readonly string[]): string {
  return [...known.slice(0, MOST_NAMES), ...(known.length > MOST_NAMES ? ["…"] : [])].join(", ");
}
