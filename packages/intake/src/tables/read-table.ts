import { cachedFold as fold } from "./cached-fold.js";
import type { Candidate } from "./candidate.js";
import { measureOf } from "./candidate.js";
import { columnPlaces, isOtherMoment, isOtherMomentOfRow, placeFinderOf } from "./column-places.js";
import { convertedNumber } from "./converted-number.js";
import { withCounts } from "./counts-of-rates.js";
import type { FoundTable } from "./find-tables.js";
import type { Findings } from "./findings.js";
import { notesOf } from "./footnotes.js";
import { computeFormula } from "./formula.js";
import { type Cell, cellAt, textAt } from "./grid.js";
import type { MeasureColumn, TableColumns } from "./measure-column.js";
import type { Named } from "./measures/indicator-index.js";
import { meaningOf, saysNothing, withoutSubgroups } from "./measures/signature.js";
import { type Narrowing, narrowingOf, narrowingOfNote, narrowingsOf } from "./narrowing.js";
import { isLevelText, readNumber } from "./read-number.js";
import type { Reading } from "./reading.js";
import { columnsBefore, isId, type ResolveParts, resolveIndicator } from "./resolve.js";
import { type RowFacts, rowFacts } from "./row-facts.js";
import { columnsOf } from "./table-columns.js";
import { tellColumns, tellUnread, tellUnused } from "./tell-table.js";
import { hasJointSchools, isOfOneLevelOnly, levelsOfRows, sumOfParts, totalOfLevels } from "./totals.js";
import type { RowStatus } from "./types.js";
import { factorOf, isPercentUnit, unitProblem } from "./units.js";
import { unitsInTime } from "./units-in-time.js";
import { tellUnitsOfToday } from "./units-of-today.js";

/** The figures of one table, each resolved from its row, its column and the words around them. */
export function readTable(table: FoundTable, reading: Reading): Candidate[] {
  const { grid } = table;
  const find = placeFinderOf(table, reading);
  const columns = columnsOf(table, find);
  const isLong = columns.role("value") !== undefined && columns.measures.length === 0;
  const measures: readonly MeasureColumn[] = isLong
    ? valueColumn(columns)
    : [...columns.measures, ...valueColumn(columns)];
  tellColumns(table, columns, measures, reading);
  const candidates: Candidate[] = [];
  const unread: { readonly row: number; readonly column: number }[] = [];
  const used = { rows: new Set<number>(), columns: new Set<number>() };
  const rows = rowFacts(table, columns, find, reading);
  const placeOfColumn = columnPlaces(table, columns, find, reading);
  const notes = notesOf(table, reading.findings);
  const narrowings = [...narrowingsOf(table, measures, rows), ...notes.only.map(narrowingOfNote)];
  const isJoint = hasJointSchools([
    ...rows.map(({ text }) => text),
    ...measures.map(({ texts }) => texts.at(-1) ?? ""),
  ]);
  const resolving = { ...reading, table, columns, narrowings, levels: levelsOfRows(rows), isJoint };
  for (const facts of rows) {
    const resolved = measures.map((measure) => resolveCell(facts, measure, measures, resolving));
    measures.forEach((measure, i) => {
      const named = resolved[i];
      if (named === undefined) unread.push({ row: facts.row, column: measure.column });
      if (named === undefined || named === null) return;
      rememberName(reading.names, facts.text || measure.texts.join(" "), named.indicator.id);
      used.rows.add(facts.row);
      used.columns.add(measure.column);
      const cell = cellAt(grid, facts.row, measure.column);
      const total = cell === undefined ? sumOfParts(facts.row, i, measures, grid, reading.findings) : undefined;
      if (isOtherMoment(measure, measures, named.indicator) || isOtherMomentOfRow(facts, rows, named.indicator)) {
        if (cell)
          reading.findings.add("note", "OTHER_MOMENT_SKIPPED", {
            sheet: grid.name,
            row: facts.row,
            column: measure.column,
            value: cell.text,
          });
        return;
      }
      const note = cell && notes.onlyAt(facts.row, measure.column);
      if (note !== undefined) {
        const at = { sheet: grid.name, row: facts.row, column: measure.column, value: cell?.text ?? "" };
        reading.findings.add("question", "FIGURE_OF_SOME", at, { note });
        return;
      }
      const place = placeOfColumn.get(measure.column);
      if (place === null) return;
      const own = place === undefined ? facts : { ...facts, locality: place, placeName: measure.place ?? "" };
      const one = candidateOf(own, measure, named, cell ?? total?.cell, table, reading);
      if (one === undefined) return;
      candidates.push(total ? { ...one, status: "estimated", note: total.formula } : one);
      const share = shareOf(one, reading.index);
      if (share !== undefined) candidates.push(share);
    });
  }
  const { findings, context } = reading;
  // Columns of counts that make rates are used too, but not for figures of their own.
  const read = { rows: new Set(used.rows), columns: new Set(used.columns) };
  const inTime = unitsInTime(candidates, reading);
  const counted = withCounts(inTime, { grid, measures, style: context.style, findings, used: used.columns });
  tellUnused(table, columns, measures, rows, used, reading);
  const asNumbers = new Set(counted.flatMap(({ at, numerator }) => (numerator === undefined ? [] : at.row)));
  tellUnread(
    table,
    unread.filter(({ row }) => !asNumbers.has(row)),
    read,
    reading.findings,
  );
  tellUnitsOfToday(counted, reading);
  return counted;
}

/** “58/74” of a count is its share of the whole too. */
function shareOf(one: Candidate, index: Reading["index"]): Candidate | undefined {
  const [, part, whole] = /^(\d+)\s*\/\s*(\d+)$/.exec(one.note) ?? [];
  const indicator = measureOf(one.indicator) === "count" ? index.rateOf(one.indicator) : undefined;
  if (indicator === undefined || part === undefined) return undefined;
  return { ...one, indicator, ...share(Number(part), Number(whole)) };
}

function share(numerator: number, denominator: number) {
  const value = Number(((100 * numerator) / denominator).toFixed(2));
  return { value, numerator, denominator, isPercent: false, isRateSaid: true, isComputed: true };
}

function rememberName(names: Map<string, string | null>, text: string, id: string): void {
  if (text !== "" && !names.has(text)) names.set(text, id);
  else if (names.get(text) !== id && names.get(text) !== null) names.delete(text);
}

function valueColumn(columns: TableColumns): MeasureColumn[] {
  const column = columns.role("value");
  return column === undefined ? [] : [{ column, texts: [], heading: "", year: null, mark: null }];
}

interface Resolving extends Reading {
  readonly table: FoundTable;
  readonly columns: TableColumns;
  readonly narrowings: readonly Narrowing[];
  readonly levels: ReadonlySet<string>;
  /** Whether the table has schools of several levels apart. */
  readonly isJoint: boolean;
}

function resolveCell(
  facts: RowFacts,
  measure: MeasureColumn,
  measures: readonly MeasureColumn[],
  { table, columns, narrowings, levels, isJoint, index, context, mapping, findings }: Resolving,
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
  const at = measures.indexOf(measure);
  // Beside columns with headings, one without says nothing of its figures.
  const isNameless = measure.heading === "" && columns.role("value") !== measure.column;
  if (isNameless && measures.some(({ heading }) => heading !== "")) return undefined;
  const row = totalOfLevels(facts.text, levels);
  if (row === undefined || saysNothing(row) || isOfOther(facts)) return undefined;
  const parts: ResolveParts = {
    row,
    column: measure.texts,
    ...columnsBefore(measures, at),
    parents: facts.parents,
    section: facts.section,
    stub: columns.stubHeading,
    titles: [...table.titles, table.grid.name],
    unit: unitOf(facts, measure, context),
    isLevel: isLevelText(textAt(table.grid, facts.row, measure.column)),
    // Forms say their stage once, in any of their sheets; other tables in the title or in each row.
    stage: columns.role("code") === undefined ? context.titleStage : (context.titleStage ?? context.stage),
    isLong: columns.role("value") === measure.column,
  };
  const named = resolveIndicator(parts, index);
  if (named !== undefined && isJoint && isOfOneLevelOnly(named, [facts.text, measure.texts.at(-1) ?? ""])) {
    findings.add(
      "question",
      "LEVEL_WITHOUT_JOINT",
      { sheet: table.grid.name, row: facts.row, column: measure.column },
      {},
    );
    return null;
  }
  const narrowing =
    named &&
    narrowingOf(named, narrowings, {
      texts: [facts.text, facts.section, ...facts.parents, ...measure.texts],
      hasYear: measure.year !== null,
    });
  if (narrowing === undefined) return named;
  findings.add("question", "TITLE_OF_SOME", { sheet: table.grid.name }, { title: narrowing.title });
  return null;
}

/** A part of another kind than its whole: “Trong đó: trường tư thục” below “Trẻ em mầm non”. */
function isOfOther({ text, parents: [whole] }: RowFacts): boolean {
  if (whole === undefined || !/^\s*(?:trong đó|tr\.? ?đó|gồm|bao gồm)/iu.test(text)) return false;
  const [own, above] = [text, whole].map((one) => whatsOf(one)) as [string[], string[]];
  return own.length > 0 && above.length > 0 && !own.some((what) => above.includes(what));
}

function whatsOf(text: string): string[] {
  return [...meaningOf(text).features].filter((feature) => feature.startsWith("what:"));
}

/** A rate has no share in the unit of the counts around it. */
function unitOf({ unit, text }: RowFacts, measure: MeasureColumn, context: Reading["context"]): string {
  const own = measure.unit || unit;
  if (own) return own;
  const isRate = [text, ...measure.texts].some((one) => meaningOf(one).features.has("rate"));
  return isRate && !isPercentUnit(context.unit ?? "") ? "" : (context.unit ?? "");
}

/** “Học sinh tiểu học bỏ học” may be a count or a rate. */
function isRateSaid(facts: RowFacts, measure: MeasureColumn, context: Reading["context"]): boolean {
  const { text, parents, section } = facts;
  const said = [text, ...parents, section, ...measure.texts].some((one) => meaningOf(one).features.has("rate"));
  return said || isPercentUnit(unitOf(facts, measure, context)) || isId(text);
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
  { context, findings, index }: Reading,
): Candidate | undefined {
  const at = { sheet: grid.name, row: facts.row, column: measure.column, value: cell?.text ?? "" };
  const year = measure.year?.year ?? facts.year;
  const mark = measure.year?.mark ?? measure.mark ?? facts.mark;
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
  const unit = unitOf(facts, measure, context);
  const problem = unitProblem(unit, indicator.unit);
  const factor = problem === null ? null : factorOf(unit, indicator.unit);
  if (problem !== null && factor === null) {
    findings.add("question", problem, at, { unit, indicator: indicator.id });
    return undefined;
  }
  const own = facts.breakdown === "" ? breakdown : facts.breakdown;
  const base = {
    locality: facts.locality ?? context.locality?.id ?? null,
    ...(facts.placeName === "" ? {} : { placeAs: facts.placeName }),
    indicator,
    breakdown: own,
    year,
    status,
    at,
  };
  const rest = { source: facts.source, note: facts.note, isRateSaid: isRateSaid(facts, measure, context) };
  const shown = computed(cell, grid, at, findings);
  if (factor !== null) {
    const value = convertedNumber(shown, {
      ...{ factor, unit, indicator, at },
      level: facts.level ?? context.locality?.level ?? null,
      context,
      findings,
    });
    return value === undefined ? undefined : { ...base, ...rest, value, isPercent: false };
  }
  const read = readNumber(shown, measureOf(indicator), context.style);
  if (read.kind === "missing") return undefined;
  const measured = measureOf(indicator);
  // A count is one of so many only where a share of it has a name: 58/74 of schools at the standard, not of schools.
  const isPart = measured === "percent" || (measured === "count" && index.rateOf(indicator) !== undefined);
  if (read.kind === "fraction" && (!isPart || isDayLike(read) || read.part > read.whole || read.whole === 0)) {
    findings.add("question", "NUMBER_IS_FRACTION", at, { write: percent(read.part, read.whole) });
    return undefined;
  }
  if (read.kind === "fault" && read.grouped === undefined) {
    const severity = read.code === "NUMBER_AMBIGUOUS" ? "question" : "error";
    findings.add(severity, read.code, at, { write: read.write });
    return undefined;
  }
  if ((measured === "other" || measured === "level") && read.kind === "value" && read.isPercent) {
    findings.add("question", "UNIT_IS_PERCENT", at, { indicator: indicator.id });
    return undefined;
  }
  if (read.kind === "fraction") {
    const { part, whole } = read;
    findings.add("note", "FRACTION_READ", at, { part, whole });
    if (measured === "count") return { ...base, ...rest, value: part, isPercent: false, note: at.value };
    return { ...base, ...rest, ...share(part, whole) };
  }
  if (read.kind === "fault")
    return { ...base, ...rest, value: read.grouped ?? 0, thousands: "perhaps", isPercent: false };
  // The row that shares are of has 100 %: “Tổng số học sinh tốt nghiệp THCS; 1012; 100”.
  if (measured === "percent" && read.value === 100 && /^tong\b/.test(fold(facts.text))) {
    findings.add("warning", "RATE_OF_TOTAL", at, { text: facts.text });
    return undefined;
  }
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

/** “5/9” may be the fifth of September. */
function isDayLike({ part, whole }: { readonly part: number; readonly whole: number }): boolean {
  return part <= 31 && whole <= 12;
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1).replace(".", ",")} %` : "";
}
