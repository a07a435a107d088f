import type { Findings } from "./findings.js";
import { type Cell, cellAt, cellName, type Grid } from "./grid.js";
import type { MeasureColumn } from "./measure-column.js";
import type { Named } from "./measures/indicator-index.js";
import { isPartAlone } from "./measures/part-words.js";
import { meaningOf } from "./measures/signature.js";
import { isWhole } from "./places.js";

const OWNERS = /^by:ownership=/;

/** An empty total beside its parts by kind of owner: their sum, which is said; undefined where it is no such total. */
export function sumOfParts(
  row: number,
  at: number,
  measures: readonly MeasureColumn[],
  grid: Grid,
  findings: Findings,
): { readonly cell: Cell; readonly formula: string } | undefined {
  const total = measures[at];
  if (total === undefined || featuresOf(total).size > 0) return undefined;
  const parts = measures.filter((measure) => {
    const features = [...featuresOf(measure)];
    return features.length === 1 && OWNERS.test(features[0] ?? "") && measure.year?.year === total.year?.year;
  });
  const owners = new Set(parts.flatMap((part) => [...featuresOf(part)]));
  const hasAllOwners =
    owners.has("by:ownership=public") && (owners.has("by:ownership=non_public") || owners.has("by:ownership=private"));
  if (!hasAllOwners || owners.size !== parts.length || (owners.has("by:ownership=non_public") && owners.size > 2))
    return undefined;
  const values = parts.map(({ column }) => cellAt(grid, row, column)?.shown?.value);
  if (values.some((value) => value === undefined || !Number.isInteger(value))) return undefined;
  const value = (values as number[]).reduce((sum, one) => sum + one, 0);
  const names = parts.map(({ column }) => cellName(row, column)).join(" + ");
  findings.add(
    "note",
    "TOTAL_COMPUTED",
    { sheet: grid.name, row, column: total.column, value: "" },
    { formula: names, read: String(value) },
  );
  return {
    cell: { text: String(value), kind: "number", stored: value, shown: { value, isPercent: false } },
    formula: names,
  };
}

const GENERAL = ["stage:primary", "stage:lower_secondary", "stage:upper_secondary"];

/** The levels of schooling that rows of a table are of. */
export function levelsOfRows(rows: readonly { readonly text: string }[]): ReadonlySet<string> {
  const features = rows.flatMap(({ text }) => [...meaningOf(text).features]);
  return new Set(features.filter((feature) => feature.startsWith("stage:")));
}

/**
 * What a row “Tổng” below levels is of: of primary, lower and upper secondary schools it is “phổ thông”, with preschools of all;
 * undefined where it adds up some levels only, for which there is no name.
 */
export function totalOfLevels(text: string, levels: ReadonlySet<string>): string | undefined {
  const general = GENERAL.filter((level) => levels.has(level));
  const { features } = meaningOf(text);
  if (general.length === 0 || !isWhole(text) || [...features].some((one) => !one.startsWith("by:"))) return text;
  // “Tổng số” of one level is of that; “Công lập” above one may be of more.
  if (levels.size < 2) return features.size === 0 ? text : undefined;
  if (general.length < GENERAL.length) return undefined;
  const others = [...levels].filter((level) => !GENERAL.includes(level) && level !== "stage:general");
  if (others.length === 0) return features.size === 0 ? "phổ thông" : `phổ thông ${text}`;
  return others.every((level) => /:(?:preschool|nursery|kindergarten)$/.test(level)) ? text : undefined;
}

/**
 * Whether rows or columns are of kinds of schools, some of several levels: “Tiểu học” beside “TH&THCS” has the pupils of primary
 * schools only.
 */
export function hasJointSchools(texts: readonly string[]): boolean {
  return texts.some(
    (text) =>
      (isPartAlone(text) && meaningOf(text).features.has("joint")) ||
      /^(?:trường )?(?:phổ thông )?(?:có )?nhiều cấp(?: học)?$/i.test(text.trim()),
  );
}

/** Whether a figure beside such schools is only of those of its level alone. */
export function isOfOneLevelOnly({ indicator: { unit } }: Named, texts: readonly string[]): boolean {
  const isDivided = unit === "classes" || unit === "persons" || unit === "teachers" || unit === "classrooms";
  return (
    isDivided &&
    texts.some((text) => isPartAlone(text) && [...meaningOf(text).features].some((one) => SHARED.test(one)))
  );
}

const SHARED = /^stage:(?:primary|lower_secondary|upper_secondary)$/;

function featuresOf({ texts }: MeasureColumn): Set<string> {
  return new Set(texts.flatMap((text) => [...meaningOf(text).features, ...meaningOf(text).words]));
}
