import { fold } from "@lotrinh/language";
import type { Candidate } from "./candidate.js";
import { measureOf } from "./candidate.js";
import type { Context } from "./context.js";
import type { FoundTable } from "./find-tables.js";
import type { Findings } from "./findings.js";
import { computeFormula } from "./formula.js";
import { type Cell, cellAt, columnName, textAt } from "./grid.js";
import type { IndicatorIndex, Named } from "./measures/indicator-index.js";
import { meaningOf, withoutSubgroups } from "./measures/signature.js";
import { isHamlet, isWhole, type Places } from "./places.js";
import { readNumber } from "./read-number.js";
import { readYearCell, type YearMark } from "./read-year.js";
import { type ResolveParts, resolveIndicator } from "./resolve.js";
import { columnsOf, type MeasureColumn, type TableColumns } from "./table-columns.js";
import { sumOfParts } from "./totals.js";
import type { RowStatus, Taken } from "./types.js";
import { unitProblem } from "./units.js";

export interface Reading {
  readonly index: IndicatorIndex;
  readonly places: Places;
  readonly context: Context;
  readonly findings: Findings;
  readonly taken: Taken[];
  /** Text of a heading or row → id, or `-` where it is not to be read: a mapping of an earlier year. */
  readonly mapping: ReadonlyMap<string, string>;
  /** Filled with what each row or heading was taken for; null where it was not understood or for several things. */
  readonly names: Map<string, string | null>;
}

interface RowFacts {
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

/** The figures of one table, each resolved from its row, its column and the words around them. */
export function readTable(table: FoundTable, reading: Reading): Candidate[] {
  const { grid } = table;
  const columns = columnsOf(table, reading.places);
  const isLong = columns.role("value") !== undefined && columns.measures.length === 0;
  const measures: readonly MeasureColumn[] = isLong
    ? [{ column: columns.role("value") as number, texts: [], heading: "", year: null }]
    : [...columns.measures, ...valueColumn(columns)];
  tellColumns(table, columns, measures, reading);
  const candidates: Candidate[] = [];
  const used = { rows: new Set<number>(), columns: new Set<number>() };
  const rows = rowFacts(table, columns, reading);
  for (const facts of rows) {
    const resolved = measures.map((measure) => resolveCell(facts, measure, measures, table, columns, reading));
    measures.forEach((measure, i) => {
      const named = resolved[i];
      if (named === undefined || named === null) return;
      rememberName(reading.names, facts.text || measure.texts.join(" "), named.indicator.id);
      used.rows.add(facts.row);
      used.columns.add(measure.column);
      const cell = cellAt(grid, facts.row, measure.column);
      const total = cell === undefined ? sumOfParts(facts.row, i, measures, grid, reading.findings) : undefined;
      const one = candidateOf(facts, measure, named, cell ?? total?.cell, table, reading);
      if (one !== undefined) candidates.push(total ? { ...one, status: "estimated", note: total.formula } : one);
    });
  }
  tellUnused(table, columns, measures, rows, used, reading);
  return candidates;
}

function rememberName(names: Map<string, string | null>, text: string, id: string): void {
  if (text !== "" && !names.has(text)) names.set(text, id);
  else if (names.get(text) !== id && names.get(text) !== null) names.delete(text);
}

function valueColumn(columns: TableColumns): MeasureColumn[] {
  const column = columns.role("value");
  return column === undefined ? [] : [{ column, texts: [], heading: "", year: null }];
}

/** What each row says, with the rows that it stands under. */
function rowFacts(table: FoundTable, columns: TableColumns, { places, context, findings }: Reading): RowFacts[] {
  const { grid } = table;
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
  for (const row of table.rows) {
    const text =
      indicatorColumn === undefined
        ? ""
        : textAt(grid, row, indicatorColumn) || mergedText(table, row, indicatorColumn);
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
    const isSub = /^\s*[-+–•]|^(?:trong đó|tr\.? ?đó|chia ra|gồm|bao gồm)/i.test(text);
    if (!isSub && text !== "") parent = text;
    const placeName =
      localityColumn === undefined
        ? ""
        : textAt(grid, row, localityColumn) || mergedText(table, row, localityColumn) || above.locality;
    above = { indicator: text, locality: placeName };
    const place = localityOf(placeName, row, localityColumn ?? 0, table, { places, context, findings });
    if (place === undefined) continue;
    const year = yearOfRow(row, columns.role("year"), table, context, findings);
    if (year === undefined) {
      tellErrors(row, table, columns, findings);
      continue;
    }
    facts.push({
      row,
      text,
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

function mergedText({ grid }: FoundTable, row: number, column: number): string {
  const area = grid.merges.find(
    ({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right,
  );
  return area === undefined ? "" : textAt(grid, area.top, area.left);
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

type PlaceReading = Pick<Reading, "places" | "context" | "findings">;

/** Undefined for a row that is not to be read: a hamlet. */
function localityOf(
  name: string,
  row: number,
  column: number,
  { grid }: FoundTable,
  reading: PlaceReading,
): string | null | undefined {
  const { places, context, findings } = reading;
  if (name === "" || isWhole(name)) return context.locality?.id ?? null;
  const found = places.find(name);
  if (found !== null) return found.id;
  const at = { sheet: grid.name, row, column, value: name };
  if (isHamlet(name)) {
    findings.add("note", "HAMLET_SKIPPED", at);
    return undefined;
  }
  findings.add("warning", "PLACE_UNKNOWN", at);
  return name;
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

function resolveCell(
  facts: RowFacts,
  measure: MeasureColumn,
  measures: readonly MeasureColumn[],
  table: FoundTable,
  columns: TableColumns,
  { index, context, mapping }: Reading,
): Named | null | undefined {
  const mapped = mapping.get(fold(facts.text || measure.texts.join(" ")));
  if (mapped === "-") return null;
  if (mapped !== undefined) {
    const named = index.named(mapped);
    const { breakdown } = withoutSubgroups(
      new Set([facts.text, ...measure.texts].flatMap((text) => [...meaningOf(text).features])),
    );
    return named && { ...named, breakdown };
  }
  const before = measures[measures.indexOf(measure) - 1];
  const parts: ResolveParts = {
    row: facts.text,
    column: measure.texts,
    before: before?.texts ?? [],
    parent: facts.parent,
    section: facts.section,
    stub: columns.stubHeading,
    titles: [...table.titles, table.grid.name],
    unit: facts.unit || context.unit || "",
    // Forms say their stage once, in any of their sheets; other tables in the title or in each row.
    stage: columns.role("code") === undefined ? context.titleStage : (context.titleStage ?? context.stage),
    isLong: columns.role("value") === measure.column,
  };
  return resolveIndicator(parts, index);
}

const STATUSES: readonly (readonly [RegExp, RowStatus | "planned"])[] = [
  [/^(?:bao cao|reported|chinh thuc|da cong bo|)$/, "reported"],
  [/^(?:so bo|provisional)/, "provisional"],
  [/^(?:uoc|estimated)/, "estimated"],
  [/^(?:gia dinh|assumed)/, "assumed"],
  [/^(?:minh hoa|illustrative)/, "illustrative"],
  [/^(?:ke hoach|muc tieu|du kien|planned)/, "planned"],
];

function candidateOf(
  facts: RowFacts,
  measure: MeasureColumn,
  { indicator, breakdown }: Named,
  cell: Cell | undefined,
  { grid }: FoundTable,
  { context, findings }: Reading,
): Candidate | undefined {
  const at = { sheet: grid.name, row: facts.row, column: measure.column, value: cell?.text ?? "" };
  const year = measure.year?.year ?? facts.year;
  const mark = measure.year?.mark ?? facts.mark;
  const said = STATUSES.find(([pattern]) => pattern.test(fold(facts.status)))?.[1];
  if (said === undefined) findings.add("warning", "STATUS_UNKNOWN", at, { status: facts.status });
  const status = said === undefined || said === "reported" ? mark : said;
  if (cell === undefined) return undefined;
  if (status === "planned") {
    findings.add("note", "PLANNED_SKIPPED", {
      sheet: grid.name,
      row: facts.row,
      column: measure.column,
      value: cell.text,
    });
    return undefined;
  }
  const problem = unitProblem(facts.unit || context.unit || "", indicator.unit);
  if (problem !== null) {
    findings.add("question", problem, at, { unit: facts.unit || context.unit || "", indicator: indicator.id });
    return undefined;
  }
  const read = readNumber(computed(cell, grid, at, findings), measureOf(indicator), context.style);
  if (read.kind === "missing") return undefined;
  if (read.kind === "fraction") {
    findings.add("question", "NUMBER_IS_FRACTION", at, { write: share(read.part, read.whole) });
    return undefined;
  }
  if (read.kind === "fault" && read.grouped === undefined) {
    const severity = read.code === "NUMBER_AMBIGUOUS" ? "question" : "error";
    findings.add(severity, read.code, at, { write: read.write });
    return undefined;
  }
  if (measureOf(indicator) === "other" && read.kind === "value" && read.isPercent) {
    findings.add("question", "UNIT_IS_PERCENT", at, { indicator: indicator.id });
    return undefined;
  }
  const own = facts.breakdown === "" ? breakdown : facts.breakdown;
  const base = {
    locality: facts.locality ?? context.locality?.id ?? null,
    indicator,
    breakdown: own,
    year,
    status,
    at,
  };
  const rest = { source: facts.source, note: facts.note };
  if (read.kind === "fault")
    return { ...base, ...rest, value: read.grouped ?? 0, thousands: "perhaps", isPercent: false };
  return {
    ...base,
    ...rest,
    value: read.value,
    isPercent: read.isPercent,
    ...(read.grouped ? { thousands: "sure" as const } : {}),
  };
}

function computed(
  cell: Cell,
  grid: FoundTable["grid"],
  at: Required<Parameters<Findings["add"]>[2]> & object,
  findings: Findings,
): Cell | undefined {
  if (cell.formula === undefined) return cell;
  const value = computeFormula(cell.formula, grid);
  if (value === undefined) {
    findings.add("question", "FORMULA_WITHOUT_VALUE", at, { formula: cell.formula });
    return undefined;
  }
  const text = String(Number(value.toFixed(6)));
  findings.add("note", "FORMULA_COMPUTED", at, { formula: cell.formula, read: text });
  return { text, kind: "number", stored: value, shown: { value: Number(text), isPercent: false } };
}

function share(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1).replace(".", ",")} %` : "";
}

function tellColumns(
  { grid, headFrom, headTo, rows }: FoundTable,
  columns: TableColumns,
  measures: readonly MeasureColumn[],
  { taken }: Reading,
): void {
  const tell = (place: string, text: string, code: string, params = {}): void => {
    taken.push({ sheet: grid.name, place, text, code, params });
  };
  tell(`${headFrom + 1}–${headTo + 1}`, "", "TAKEN_HEADING", { rows: rows.length });
  columns.roles.forEach((role, column) => {
    if (role !== undefined) tell(columnName(column), textAt(grid, headFrom, column), `TAKEN_${role.toUpperCase()}`);
  });
  for (const { column, heading, year } of measures) {
    if (year !== null) tell(columnName(column), heading, "TAKEN_YEAR_COLUMN", { year: String(year.year) });
    else if (heading !== "") tell(columnName(column), heading, "TAKEN_MEASURE");
  }
  for (const { column, heading } of columns.changes) tell(columnName(column), heading, "TAKEN_CHANGE");
}

function tellUnused(
  { grid }: FoundTable,
  columns: TableColumns,
  measures: readonly MeasureColumn[],
  rows: readonly RowFacts[],
  used: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> },
  { index, findings, mapping, names }: Reading,
): void {
  const stub = columns.role("indicator") ?? columns.role("locality") ?? 0;
  const isBlamedOnRows = columns.role("indicator") !== undefined && rows.some(({ row }) => !used.rows.has(row));
  if (isBlamedOnRows) {
    for (const { row, text } of rows) {
      if (used.rows.has(row) || mapping.get(fold(text)) === "-") continue;
      if (text !== "") names.set(text, null);
      findings.add(
        "question",
        "INDICATOR_UNKNOWN",
        { sheet: grid.name, row, column: stub, value: text },
        { near: index.near(text).join(", ") || "–" },
      );
    }
  }
  if (isBlamedOnRows && used.rows.size === 0) return;
  for (const { column, heading } of measures) {
    if (used.columns.has(column) || heading === "" || mapping.get(fold(heading)) === "-") continue;
    findings.add(
      "question",
      "COLUMN_NOT_READ",
      { sheet: grid.name, row: 0, column, value: heading },
      { near: index.near(heading).join(", ") || "–" },
    );
  }
}
