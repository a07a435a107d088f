import type { Locality } from "@lotrinh/registry";
import type { Context } from "./context.js";
import type { FoundTable } from "./find-tables.js";
import type { Findings } from "./findings.js";
import { type Cell, cellAt, textAt } from "./grid.js";
import { groupSections, type OfGroup, saysGroup } from "./group-sections.js";
import type { FindPlace, Moment, TableColumns } from "./measure-column.js";
import { isGroupAlone } from "./measures/part-words.js";
import { isHamlet, isRegion, isSchool, isWhole, withoutNumber } from "./places.js";
import { readYearCell, type YearMark } from "./read-year.js";
import type { Reading } from "./reading.js";
import { RowOutline } from "./row-outline.js";
import { isAges, isFigureLike } from "./stub-columns.js";

/** What one row says of all its figures. */
export interface RowFacts {
  readonly row: number;
  readonly text: string;
  /** Rows that this one is a part of, nearest first. */
  readonly parents: readonly string[];
  readonly section: string;
  readonly unit: string;
  /** Whether it says “đầu năm” or “cuối năm” (of the school year). */
  readonly moment: Moment | undefined;
  readonly locality: string | null;
  /** As the row prints its place. */
  readonly placeName: string;
  /** Level of the row's own place; null where it names none that is known. */
  readonly level: Locality["level"] | null;
  /** Whether it adds up the places of the other rows. */
  readonly isTotal: boolean;
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
  { context, findings, places }: Reading,
): RowFacts[] {
  const { grid } = table;
  const hasWhole = table.rows.some((row) => grid.rows[row]?.some((cell) => cell !== undefined && isWhole(cell.text)));
  const cellOf = (row: number, role: Parameters<typeof columns.role>[0]): Cell | undefined => {
    const column = columns.role(role);
    return column === undefined ? undefined : cellAt(grid, row, column);
  };
  const facts: RowFacts[] = [];
  const indicatorColumn = columns.role("indicator");
  const hasAges = indicatorColumn !== undefined && isAgeColumn(table, indicatorColumn);
  const localityColumn = columns.role("locality");
  const outline = new RowOutline();
  const hasFiguresIn = (row: number): boolean =>
    !isLoneText(table, row) &&
    (columns.measures.some(({ column }) => cellAt(grid, row, column) !== undefined) ||
      cellOf(row, "value") !== undefined);
  const groups =
    indicatorColumn === undefined
      ? new Map<number, OfGroup>()
      : groupSections(
          table.rows.map((row) => {
            const hasFigures = hasFiguresIn(row);
            const text = textAt(grid, row, indicatorColumn);
            return { row, text: text || (hasFigures ? "" : firstText(table, row)), hasFigures };
          }),
        );
  let above = { indicator: "", locality: "" };
  const qualified: string[] = [];
  let district = "";
  for (const row of table.rows) {
    const printed =
      indicatorColumn === undefined
        ? ""
        : textAt(grid, row, indicatorColumn) || mergedText(table, row, indicatorColumn);
    const { text, moment } = withoutMoment(hasAges && /\d$/.test(printed) ? `${printed} tuổi` : printed);
    let isUnsure = false;
    columns.qualifiers.forEach(({ column, heading }, i) => {
      const said = textAt(grid, row, column);
      if (said !== "") qualified[i] = isAges(heading, [{ text: said }]) ? `${said} tuổi` : said;
      else if (mergedText(table, row, column) === "" && isWhole(text.split(/\s+/).slice(0, 2).join(" ")))
        isUnsure = true;
    });
    const hasFigures = hasFiguresIn(row);
    const stub =
      text || (localityColumn === undefined ? "" : textAt(grid, row, localityColumn)) || firstText(table, row);
    if (!hasFigures && columns.role("year") === undefined) {
      if (stub !== "") outline.heading(stub);
      continue;
    }
    if (isUnsure) {
      findings.add("question", "ROW_OF_WHAT", { sheet: grid.name, row, column: indicatorColumn ?? 0, value: text });
      continue;
    }
    const ofGroup = groups.get(row);
    const ofSheet = isGroupAlone(grid.name) && !saysGroup(text, grid.name) ? grid.name : "";
    if (ofGroup?.isTotal) outline.heading(text);
    const standing = outline.row(ofGroup?.isTotal ? "" : text);
    if (standing.isChange) {
      findings.add("note", "CHANGE_ROW_SKIPPED", { sheet: grid.name, row, column: indicatorColumn ?? 0, value: stub });
      continue;
    }
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
      places,
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
      text: [ofGroup?.isTotal ? `Tổng số ${text}` : text, ...qualified, ofGroup?.isTotal ? "" : ofGroup?.group, ofSheet]
        .filter((one) => one !== undefined && one !== "")
        .join(" "),
      parents: standing.parents,
      section: standing.section,
      unit: cellOf(row, "unit")?.text ?? standing.unit,
      moment,
      locality: place?.id ?? null,
      placeName: isWhole(placeName) ? "" : placeName,
      level: placeName === "" || isWhole(placeName) ? null : (place?.level ?? null),
      isTotal: isWhole(placeName),
      year: year.year,
      mark: year.mark,
      status: cellOf(row, "status")?.text ?? "",
      source: cellOf(row, "source")?.text ?? "",
      note: cellOf(row, "note")?.text ?? "",
      breakdown: cellOf(row, "breakdown")?.text ?? "",
    });
  }
  return withoutTotalsOfSome(facts, { table, column: localityColumn ?? 0, context, findings });
}

/** So many parts a whole has at the least. */
const FEWEST: Readonly<Partial<Record<Locality["level"], readonly [Locality["level"], number]>>> = {
  country: ["province", 30],
  province: ["commune", 30],
};

/** “Cộng” below six of a province's communes is of those six; it is asked about. */
function withoutTotalsOfSome(
  facts: readonly RowFacts[],
  {
    table: { grid },
    column,
    context: { locality },
    findings,
  }: {
    readonly table: FoundTable;
    readonly column: number;
    readonly context: Context;
    readonly findings: Findings;
  },
): RowFacts[] {
  const [level, fewest] = (locality && FEWEST[locality.level]) ?? [];
  const parts = facts.filter((one) => !one.isTotal);
  const places = new Set(parts.map((one) => one.locality));
  if (level === undefined || parts.length === 0 || parts.some((one) => one.level !== level)) return [...facts];
  if (places.size >= (fewest ?? 0)) return [...facts];
  return facts.filter(({ isTotal, row }) => {
    if (!isTotal) return true;
    const value = textAt(grid, row, column) || firstText({ grid }, row);
    const params = { count: places.size, whole: locality?.name ?? "" };
    findings.add("question", "TOTAL_OF_SOME", { sheet: grid.name, row, column, value }, params);
    return false;
  });
}

/** “Số học sinh cuối năm”: what is counted, and when in the school year. */
function withoutMoment(text: string): { readonly text: string; readonly moment: Moment | undefined } {
  const [, what, word] =
    /^(.*\p{L}.*?)\s*[-–,]?\s*\(?(?:thời điểm )?(đầu|cuối) (?:năm(?: học)?|kỳ)\)?$/iu.exec(text) ?? [];
  if (what === undefined || word === undefined) return { text, moment: undefined };
  return { text: what, moment: word.toLowerCase() === "đầu" ? "start" : "end" };
}

/** Whether the rows are ages without the word: “15”, “15-25” below “Độ tuổi”. */
function isAgeColumn({ grid, headings, rows }: FoundTable, column: number): boolean {
  const cells = rows.flatMap((row) => cellAt(grid, row, column) ?? []);
  return isAges(
    (headings[column] ?? []).join(" / "),
    cells.filter(({ text }) => !isWhole(text)),
  );
}

/** One text and nothing else: “Người” above counts of people, “Phân theo giới tính”. */
function isLoneText({ grid }: FoundTable, row: number): boolean {
  const [cell, ...others] = (grid.rows[row] ?? []).filter((one) => one !== undefined);
  return cell !== undefined && others.length === 0 && cell.kind === "text" && !isFigureLike(cell);
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

function firstText({ grid }: Pick<FoundTable, "grid">, row: number): string {
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

interface PlaceReading extends Pick<Reading, "context" | "findings" | "places"> {
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
): { readonly id: string; readonly level?: Locality["level"] } | null | undefined {
  const { context, findings, hasWhole } = reading;
  if (name === "" || isWhole(name)) return context.locality;
  const found = placeOf(name, (headings[column] ?? []).join(" "), reading);
  if (found !== null) return found;
  const at = { sheet: grid.name, row, column, value: name };
  const part = isRegion(name) ? "REGION_SKIPPED" : isHamlet(name) ? "HAMLET_SKIPPED" : null;
  if (part !== null || isSchool(name)) {
    findings.add(part !== null || hasWhole ? "note" : "question", part ?? "SCHOOL_ROW_SKIPPED", at);
    return undefined;
  }
  const several = severalOf(name, (headings[column] ?? []).join(" "), reading);
  if (several !== null) {
    findings.add("question", "PLACE_OF_SEVERAL", at, { places: several });
    return undefined;
  }
  findings.add("warning", "PLACE_UNKNOWN", at);
  return { id: name };
}

const KINDS = /huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn/g;

/** The places that share a name, alone or with a kind in the heading; null where it is unknown. */
function severalOf(name: string, heading: string, { places }: PlaceReading): string | null {
  const kinds = heading.toLowerCase().match(KINDS) ?? [];
  const names = [name, ...kinds.map((kind) => `${kind} ${name}`)];
  return names.map((one) => places.several(withoutNumber(one))).find((one) => one !== null) ?? null;
}

/** A name that several places share may be told apart by the kinds in the heading. */
function placeOf(name: string, heading: string, { find }: PlaceReading): ReturnType<FindPlace> {
  const whole = find(name);
  if (whole !== null) return whole;
  const kinds = heading.toLowerCase().match(KINDS) ?? [];
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
