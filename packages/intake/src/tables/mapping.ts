import { existsSync } from "node:fs";
import { fold, InputError, nearest, problemOf } from "@lotrinh/language";
import { type Registry, readText } from "@lotrinh/registry";
import { parseDocument, stringify } from "yaml";
import { writeText } from "./write-text.js";

/** Folded text of a row or heading → id of an indicator, or `-` for what is not to be read. */
export type Mapping = ReadonlyMap<string, string>;

/**
 * Reads what rows and headings mean from a YAML file; undefined where there is none yet.
 * @throws InputError MAPPING_FORM, MAPPING_UNKNOWN
 */
export function readMapping(file: string, { indicators }: Registry): Mapping | undefined {
  if (!existsSync(file)) return undefined;
  const rows = rowsOf(file);
  const ids = indicators.map(({ id }) => id);
  const mapping = new Map<string, string>();
  const problems = Object.entries(rows).flatMap(([key, value]) => {
    if (value === null || value === "") return [];
    if (value !== "-" && !ids.includes(String(value))) {
      const write = nearest(String(value), ids).join(", ") || "-";
      return [problemOf("MAPPING_UNKNOWN", { file, key, value: String(value), write })];
    }
    mapping.set(fold(key), String(value));
    return [];
  });
  if (problems.length > 0) throw new InputError(problems);
  return mapping;
}

function rowsOf(file: string): Readonly<Record<string, unknown>> {
  const text = readText(file, { name: file });
  try {
    const document = parseDocument(text);
    const { rows } = document.toJS({ maxAliasCount: 0 }) as { readonly rows?: unknown };
    // A tag that nobody knows would change what a key is.
    const isRight = document.errors.length + document.warnings.length === 0;
    if (isRight && typeof rows === "object" && rows !== null && !Array.isArray(rows))
      return rows as Record<string, unknown>;
  } catch {
    // told below, in one line
  }
  throw new InputError([problemOf("MAPPING_FORM", { file })]);
}

/**
 * Writes what rows and headings were taken for, whole or not at all; what was not understood stands there to be filled in.
 * @throws InputError OUT_EXISTS, OUT_UNWRITABLE
 */
export function writeMapping(file: string, rows: ReadonlyMap<string, string | null>): void {
  writeText(file, stringify({ rows: Object.fromEntries(rows) }, { lineWidth: 0, nullStr: "" }), { force: false });
}
