import type { Indicator } from "@lotrinh/registry";
import type { FoundTable } from "./find-tables.js";
import type { FindPlace, MeasureColumn, TableColumns } from "./measure-column.js";
import { readYear } from "./read-year.js";
import type { Reading } from "./reading.js";
import type { RowFacts } from "./row-facts.js";

/** Finds places by the names of a table: those inside the place that it is of come first, by the units of its years. */
export function placeFinderOf({ headings }: FoundTable, { places, context }: Reading): FindPlace {
  const years = headings.flat().flatMap((text) => {
    const read = readYear(text);
    return read !== null && "year" in read ? read.year : [];
  });
  const first = years.length > 0 ? Math.min(...years) : context.year;
  return (name) => (context.locality && places.within(name, context.locality, first)) ?? places.find(name);
}

/** Id or printed name of the place of each column that is headed by one; null where several share the name. */
export function columnPlaces(
  { grid, headFrom }: FoundTable,
  { measures }: TableColumns,
  find: FindPlace,
  { findings, places }: Pick<Reading, "findings" | "places">,
): ReadonlyMap<number, string | null> {
  const found = new Map<number, string | null>();
  for (const { column, place: name } of measures) {
    if (name === undefined) continue;
    const place = find(name);
    const several = place === null ? places.several(name) : null;
    const at = { sheet: grid.name, row: headFrom, column, value: name };
    if (several !== null) findings.add("question", "PLACE_OF_SEVERAL", at, { places: several });
    else if (place === null) findings.add("warning", "PLACE_UNKNOWN", at);
    found.set(column, several === null ? (place?.id ?? name) : null);
  }
  return found;
}

/** The same of rows: “Số học sinh đầu năm” above “Số học sinh cuối năm”. */
export function isOtherMomentOfRow(
  { moment, text, parents }: RowFacts,
  rows: readonly RowFacts[],
  { timing }: Pick<Indicator, "timing">,
): boolean {
  const counted = timing === "autumn" ? "start" : "end";
  const isSame = (other: RowFacts): boolean => other.text === text && other.parents.join("|") === parents.join("|");
  return moment !== undefined && moment !== counted && rows.some((one) => one.moment === counted && isSame(one));
}

/** Whether a column is of the beginning of the school year and another of its end, when the indicator is counted, or the reverse. */
export function isOtherMoment(
  { moment, year }: MeasureColumn,
  measures: readonly MeasureColumn[],
  { timing }: Pick<Indicator, "timing">,
): boolean {
  const counted = timing === "autumn" ? "start" : "end";
  return (
    moment !== undefined &&
    moment !== counted &&
    measures.some((other) => other.moment === counted && other.year?.year === year?.year)
  );
}
