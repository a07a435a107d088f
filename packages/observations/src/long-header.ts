import { nearest, type Problem, problemOf } from "@lotrinh/language";
import { suggest, throwIfAny } from "@lotrinh/registry";
import type { SplitRow } from "./split-rows.js";

/** Where the columns stand in a row; −1 for an optional one that is absent. */
export interface LongColumns {
  readonly count: number;
  readonly series: number;
  readonly year: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly better: number;
  /** Further columns by name and place. */
  readonly extra: readonly (readonly [string, number])[];
  /** The same, from 1. */
  readonly places: Readonly<Record<string, number>>;
}

const REQUIRED = ["series", "year", "value"];
const OPTIONAL = ["lower", "upper", "better"];

/** `needed` are further columns that must be there. @throws InputError TABLE_EMPTY, TABLE_SEPARATOR or COLUMN_* */
export function readHeader(row: SplitRow | undefined, file: string, needed: readonly string[] = []): LongColumns {
  const names = row?.cells.map((cell) => cell.normalize("NFC").trim()) ?? [];
  throwIfAny(headerProblems(names, [...REQUIRED, ...needed], { file, line: row?.line ?? 1 }));
  const at = (name: string): number => names.indexOf(name);
  const extra = names.flatMap((name, i) => ([...REQUIRED, ...OPTIONAL].includes(name) ? [] : [[name, i] as const]));
  return {
    count: names.length,
    series: at("series"),
    year: at("year"),
    value: at("value"),
    lower: at("lower"),
    upper: at("upper"),
    better: at("better"),
    extra,
    places: Object.fromEntries(extra.map(([name, i]) => [name, i + 1])),
  };
}

function headerProblems(
  names: readonly string[],
  required: readonly string[],
  place: { readonly file: string; readonly line: number },
): Problem[] {
  const known = [...required, ...OPTIONAL];
  const write = required.join(",");
  if (names.length === 0) return [problemOf("TABLE_EMPTY", { ...place, column: 1, write })];
  if (names.length === 1 && (names[0] ?? "").includes("\t")) {
    return [problemOf("TABLE_SEPARATOR", { ...place, column: 1, value: "Tab" })];
  }
  return [
    ...names.flatMap((value, i): Problem[] => {
      const at = { ...place, column: i + 1, value };
      if (names.indexOf(value) < i) return [{ code: "COLUMN_REPEATED", params: at }];
      // A further column is passed on, but not a misspelt one.
      const isMeant = known.includes(value) || (value !== "" && nearest(value, known).length === 0);
      return isMeant ? [] : [problemOf("COLUMN_UNKNOWN", { ...at, write: suggest(value, known) })];
    }),
    ...required
      .filter((name) => !names.includes(name))
      .map((key) => problemOf("COLUMN_MISSING", { ...place, column: names.length, key, write })),
  ];
}
