import {
  isPartOfYear,
  isRatio,
  measureTexts,
  momentOf,
  placesAbove,
  scaleOf,
  spelledOut,
  unitAlone,
  withYearsApart,
} from "./column-headings.js";
import type { FoundTable } from "./find-tables.js";
import { type Cell, cellAt } from "./grid.js";
import type { FindPlace, MeasureColumn, TableColumns } from "./measure-column.js";
import { meaningOf } from "./measures/signature.js";
import { isLevelText } from "./read-number.js";
import { markOf, readYear, readYearCell, type YearRead } from "./read-year.js";
import { type Role, roleOf } from "./roles.js";
import { correctUnits, inferOrdinals, inferStub, isFigureLike, qualifiersOf } from "./stub-columns.js";
import { isScaledUnit, isUnit } from "./units.js";

export function columnsOf(table: FoundTable, find: FindPlace): TableColumns {
  const { grid, rows } = table;
  const headings = spelledOut(table.headings).map(withYearsApart);
  const width = Math.max(headings.length, ...rows.slice(0, 200).map((row) => grid.rows[row]?.length ?? 0), 0);
  const roles: (Role | undefined)[] = [];
  const measures: MeasureColumn[] = [];
  const changes: MeasureColumn[] = [];
  const partsOfYear: MeasureColumn[] = [];
  const samples = rows.slice(0, 200);
  const cellsOf = (column: number): Cell[] => samples.flatMap((row) => cellAt(grid, row, column) ?? []);
  const places = placesAbove(headings, (name) => find(name) !== null);
  for (let column = 0; column < width; column++) {
    const path = headings[column] ?? [];
    const years = path.map(readYear).filter((one): one is YearRead => one !== null && "year" in one);
    const role = roleOf(path.filter((text) => unitAlone(text) === null).at(-1) ?? "");
    const mark = path.map(markOf).find((said) => said !== null) ?? null;
    const named = years.at(-1) ?? null;
    const year = named && mark ? { ...named, mark } : named;
    const place = places.get(column);
    const moment = momentOf(path);
    const unit = path.map((text) => unitAlone(text) ?? scaleOf(text)).find((said) => said !== undefined);
    const one: MeasureColumn = {
      ...{ column, texts: measureTexts(path, place), heading: path.join(" / "), year, mark },
      ...(place === undefined ? {} : { place }),
      ...(moment === undefined ? {} : { moment }),
      ...(unit === undefined ? {} : { unit }),
    };
    if (path.some((text) => roleOf(text) === "change" || isRatio(text)) || years.length > 1) changes.push(one);
    else if (path.some(isPartOfYear)) partsOfYear.push(one);
    else if (role === "year" && isMale(path.at(-1) ?? "", cellsOf(column)))
      measures.push({ ...one, texts: [...one.texts, "nam giới"] });
    else if (path.length === 0 && holdsUnits(cellsOf(column))) roles[column] = "unit";
    else if (role !== undefined && years.length === 0 && (role !== "value" || one.texts.length === 0))
      roles[column] = role;
    else measures.push(one);
  }
  const has = (role: Role): boolean => roles.includes(role);
  if (has("locality")) correctUnits(roles, cellsOf);
  if (!has("indicator") && !has("locality")) {
    const left = has("year")
      ? measures.slice(
          0,
          measures.findIndex(({ column }) => cellsOf(column).some(isFigureLike)),
        )
      : measures;
    inferStub(left, roles, cellsOf, find);
  }
  inferOrdinals(measures, roles, cellsOf);
  const qualifiers = qualifiersOf(measures, roles, cellsOf);
  // Columns without a figure hold words that nobody asked for, unless they are headed by a year.
  const figures = measures.filter((measure) => {
    const { column, year } = measure;
    if (qualifiers.includes(measure)) return false;
    const cells = cellsOf(column);
    const isFigures =
      cells.some((cell) => isFigureLike(cell) || isLevelText(cell.text)) || holdsStandings(measure, cells);
    return roles[column] === undefined && (isFigures || (year !== null && cells.length > 0));
  });
  const indicator = roles.indexOf("indicator");
  const stub = indicator < 0 ? "" : (headings[indicator] ?? []).join(" ");
  return {
    role: (role) => {
      const at = roles.indexOf(role);
      return at < 0 ? undefined : at;
    },
    roles,
    measures: figures,
    qualifiers,
    changes,
    partsOfYear,
    stubHeading: roleOf(stub) === undefined ? stub : "",
  };
}

/** “Đạt”, “Chưa đạt” below the name of a standard. */
function holdsStandings({ texts }: MeasureColumn, cells: readonly Cell[]): boolean {
  const { features } = meaningOf(texts.join(" "));
  const isStandard = features.has("universal") || features.has("literacy");
  return isStandard && cells.some(({ text }) => /^(?:(?:chưa|không) )?đạt(?: chuẩn)?$/i.test(text));
}

/** A column without a heading whose words are units: “1.000 người”, “‰”, “%”. */
function holdsUnits(cells: readonly Cell[]): boolean {
  const units = cells.filter(({ text }) => isUnit(text) || isScaledUnit(text) || /^[%‰]$/.test(text));
  return units.length > 0 && units.length > cells.length / 2;
}

/** “Nam” without its accent is a year, or men beside women: the cells tell. */
function isMale(heading: string, cells: readonly Cell[]): boolean {
  return heading === "Nam" && cells.length > 0 && cells.every((cell) => readYearCell(cell) === null);
}
