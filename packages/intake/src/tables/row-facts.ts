import type { Context } from "./context.js";
import type { FoundTable } from "./find-tables.js";
import type { Findings } from "./findings.js";
import { type Cell, cellAt, textAt } from "./grid.js";
import type { FindPlace, TableColumns } from "./measure-column.js";
import { meaningOf } from "./measures/signature.js";
import { isHamlet, isRegion, isSchool, isWhole, withoutNumber } from "./places.js";
import { readYearCell, type YearMark } from "./read-year.js";
import type { Reading } from "./reading.js";
import { isBareRate } from "./resolve.js";
import { isAges } from "./stub-columns.js";

/** What one row says of all its figures. */
export interface RowFacts {
  readonly row: number;
  readonly text: string;
  readonly parent: string;
  readonly section: string;
  readonly unit: string;
  readonly locality: string | null;
  readonly year: number | null;
  readonly mark: YearMark;
  readonly status: string;
  readonly source: string;
  readonly note: string;
  readonly breakdown: string;
}

/** What each row says, with the rows that it stands under. */
export function rowFacts(
  table: FoundTable,
  columns: TableColumns,
  find: FindPlace,
  { context, findings }: Reading,
): RowFacts[] {
  const { grid } = table;
  const hasWhole = table.rows.some((row) => grid.rows[row]?.some((cell) => cell !== undefined && isWhole(cell.text)));
  const cellOf = (row: number, role: Parameters<typeof columns.role>[0]): Cell | undefined => {
    const column = columns.role(role);
    return column === undefined ? undefined : cellAt(grid, row, column);
  };
  const facts: RowFacts[] = [];
  const indicatorColumn = columns.role("indicator");
  const localityColumn = columns.role("locality");
  let section = "";
  let parent = "";
  let above = { indicator: "", locality: "" };
  const qualified: string[] = [];
  let district = "";
  for (const row of table.rows) {
    const text =
      indicatorColumn === undefined
        ? ""
        : textAt(grid, row, indicatorColumn) || mergedText(table, row, indicatorColumn);
    let isUnsure = false;
    columns.qualifiers.forEach(({ column, heading }, i) => {
      const said = textAt(grid, row, column);
      if (said !== "") qualified[i] = isAges(heading, [{ text: said }]) ? `${said} tuổi` : said;
      else if (mergedText(table, row, column) === "" && isWhole(text.split(/\s+/).slice(0, 2).join(" ")))
        isUnsure = true;
    });
    const hasFigures =
      columns.measures.some(({ column }) => cellAt(grid, row, column) !== undefined) ||
      cellOf(row, "value") !== undefined;
    const stub =
      text || (localityColumn === undefined ? "" : textAt(grid, row, localityColumn)) || firstText(table, row);
    if (!hasFigures && columns.role("year") === undefined) {
      if (stub !== "") section = stub;
      parent = stub;
      continue;
    }
    if (isUnsure) {
      findings.add("question", "ROW_OF_WHAT", { sheet: grid.name, row, column: indicatorColumn ?? 0, value: text });
      continue;
    }
    const isSub =
      /^\s*[-+–•]|^(?:trong đó|tr\.? ?đó|chia ra|gồm|bao gồm)/i.test(text) || isStageAlone(text) || isBareRate(text);
    if (!isSub && text !== "") parent = text;
    const placeName =
      localityColumn === undefined
        ? ""
        : textAt(grid, row, localityColumn) ||
          mergedText(table, row, localityColumn) ||
          wholeBefore(table, row, localityColumn) ||
          above.locality;
    above = { indicator: text, locality: placeName };
    if (/^(?:huyện|quận|thị xã|thành phố)\s/i.test(withoutNumber(placeName))) district = withoutNumber(placeName);
    // Communes stand below their district.
    const findBelow: FindPlace = (name) =>
      (district === "" || withoutNumber(name) === district ? null : find(`${withoutNumber(name)}, ${district}`)) ??
      find(name);
    const place = localityOf(placeName, row, localityColumn ?? 0, table, {
      find: findBelow,
      context,
      findings,
      hasWhole,
    });
    if (place === undefined) continue;
    const year = yearOfRow(row, columns.role("year"), table, context, findings);
    if (year === undefined) {
      tellErrors(row, table, columns, findings);
      continue;
    }
    facts.push({
      row,
      text: [text, ...qualified].filter((one) => one !== undefined && one !== "").join(" "),
      parent: isSub ? parent : "",
      section,
      unit: cellOf(row, "unit")?.text ?? "",
      locality: place,
      year: year.year,
      mark: year.mark,
      status: cellOf(row, "status")?.text ?? "",
      source: cellOf(row, "source")?.text ?? "",
      note: cellOf(row, "note")?.text ?? "",
      breakdown: cellOf(row, "breakdown")?.text ?? "",
    });
  }
  return facts;
}

/** “Tiểu học” below “Số học sinh”: it says whose, the row above says what. */
function isStageAlone(text: string): boolean {
  const { features, words } = meaningOf(text);
  return words.size === 0 && features.size === 1 && [...features].every((feature) => feature.startsWith("stage:"));
}

function mergedText({ grid }: FoundTable, row: number, column: number): string {
  const area = grid.merges.find(
    ({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right,
  );
  return area === undefined ? "" : textAt(grid, area.top, area.left);
}

/** “Cộng toàn huyện” in the column of numbers, left of where names of places stand. */
function wholeBefore({ grid }: FoundTable, row: number, column: number): string {
  return grid.rows[row]?.slice(0, column).find((cell) => cell !== undefined && isWhole(cell.text))?.text ?? "";
}

function firstText({ grid }: FoundTable, row: number): string {
  return grid.rows[row]?.find((cell) => cell?.kind === "text" && /\p{L}{2}/u.test(cell.text))?.text ?? "";
}

/** Errors in a row that cannot be read for another reason are told as well. */
function tellErrors(row: number, { grid }: FoundTable, columns: TableColumns, findings: Findings): void {
  for (const column of [columns.role("value"), ...columns.measures.map((measure) => measure.column)]) {
    const cell = column === undefined ? undefined : cellAt(grid, row, column);
    if (column === undefined || cell?.kind !== "error") continue;
    findings.add("error", "CELL_ERROR", { sheet: grid.name, row, column, value: cell.text }, { write: "" });
  }
}

interface PlaceReading extends Pick<Reading, "context" | "findings"> {
  readonly find: FindPlace;
  /** Whether a row of the table is of the whole. */
  readonly hasWhole: boolean;
}

/** Undefined for a row that is not to be read: a hamlet. */
function localityOf(
  name: string,
  row: number,
  column: number,
  { grid, headings }: FoundTable,
  reading: PlaceReading,
): string | null | undefined {
  const { context, findings, hasWhole } = reading;
  if (name === "" || isWhole(name)) return context.locality?.id ?? null;
  const found = placeOf(name, (headings[column] ?? []).join(" "), reading);
  if (found !== null) return found.id;
  const at = { sheet: grid.name, row, column, value: name };
  const part = isHamlet(name) ? "HAMLET_SKIPPED" : isRegion(name) ? "REGION_SKIPPED" : null;
  if (part !== null || isSchool(name)) {
    findings.add(part !== null || hasWhole ? "note" : "question", part ?? "SCHOOL_ROW_SKIPPED", at);
    return undefined;
  }
  findings.add("warning", "PLACE_UNKNOWN", at);
  return name;
}

/** A name that several places share may be told apart by the kinds in the heading. */
function placeOf(name: string, heading: string, { find }: PlaceReading): { readonly id: string } | null {
  const whole = find(name);
  if (whole !== null) return whole;
  const kinds = heading.toLowerCase().match(/huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn/g) ?? [];
  const found = new Map(kinds.flatMap((kind) => find(`${kind} ${name}`) ?? []).map((one) => [one.id, one]));
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

function yearOfRow(
  row: number,
  column: number | undefined,
  { grid }: FoundTable,
  { year }: Context,
  findings: Findings,
): { readonly year: number | null; readonly mark: YearMark } | undefined {
  if (column === undefined) return { year, mark: "reported" };
  const cell = cellAt(grid, row, column);
  const at = { sheet: grid.name, row, column, value: cell?.text ?? "" };
  const read = cell && readYearCell(cell);
  if (read === undefined || read === null) {
    findings.add("error", cell === undefined ? "YEAR_EMPTY" : "YEAR_UNREADABLE", at);
    return undefined;
  }
  if ("fault" in read) {
    findings.add("error", read.fault, at, { likely: read.likely });
    return undefined;
  }
  if (read.remark !== undefined) findings.add("warning", read.remark, at, { year: String(read.year) });
  return read;
}
