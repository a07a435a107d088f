import { fold } from "@lotrinh/language";
import { textsOf, yearOfTitles } from "../context.js";
import type { Findings } from "../findings.js";
import { cellName, columnName, type Grid, textAt } from "../grid.js";
import { indicatorIndex } from "../measures/indicator-index.js";
import { meaningOf } from "../measures/signature.js";
import type { Places } from "../places.js";
import { numberStyle } from "../read-number.js";
import { localityOfTitles } from "../title-place.js";
import type { ImportedRow, ImportOptions, Taken } from "../types.js";
import { certified } from "./certificates.js";
import {
  isOpen,
  type Legends,
  legendsOf,
  levelsByName,
  type Stage,
  type Standard,
  stagesNamed,
  stagesOf,
  standardLevel,
} from "./codes.js";
import {
  type CountContext,
  type CountedSchool,
  countedSchools,
  isOfRecognised,
  levelsMissing,
} from "./counted-schools.js";
import { type SchoolField, type SchoolTable, schoolTableOf } from "./school-columns.js";
import { summedSchools } from "./school-sums.js";

interface Reading extends ImportOptions {
  readonly places: Places;
  readonly findings: Findings;
  readonly taken: Taken[];
}

interface School extends CountedSchool {
  readonly row: number;
  readonly code: string;
  readonly name: string;
}

/** So many schools show what the codes stand for. */
const MOST_COMPARED = 500;

/**
 * Counts of schools by level and standing from a list with one school a row; undefined where none of `grids` holds one.
 * The names of codes may stand on hidden sheets of `all`.
 */
export function readSchoolList(
  grids: readonly Grid[],
  all: readonly Grid[],
  reading: Reading,
): ImportedRow[] | undefined {
  const tables = grids.flatMap((grid) => schoolTableOf(grid) ?? []);
  const [table] = tables;
  if (table === undefined) return undefined;
  const { findings, taken } = reading;
  const context = contextOf(table, reading);
  const legends = levelsOf(table, legendsOf(all.filter((grid) => !tables.some((one) => one.grid === grid))), findings);
  for (const other of tables.slice(1)) findings.add("warning", "SECOND_LIST_SKIPPED", { sheet: other.grid.name });
  for (const [field, column] of table.columns) {
    const text = textAt(table.grid, table.headRow, column);
    taken.push({
      sheet: table.grid.name,
      place: columnName(column),
      text,
      code: `TAKEN_SCHOOL_${field.toUpperCase() as Uppercase<typeof field>}`,
      params: {},
    });
  }
  const schools = schoolsOf(table, legends, reading, context.year);
  tellHomonyms(schools, table, findings);
  const isWhole = !isOfRecognised(schools, table.columns);
  if (!isWhole) {
    findings.add("warning", "SCHOOLS_ALL_RECOGNISED", { sheet: table.grid.name }, { count: schools.length });
  }
  if (schools.length === 0) findings.add("error", "NOTHING_READ");
  else if (context.year === null) findings.add("question", "YEAR_MISSING");
  if (schools.length > 0 && context.locality === null) findings.add("question", "PLACE_MISSING");
  tellLeftOut(schools, table, findings);
  const counted = countedSchools(schools, table, { ...context, registry: reading.registry });
  const style = numberStyle(textsOf(table.grid));
  const index = indicatorIndex(reading.registry.indicators);
  return [...counted, ...summedSchools(schools, table, { ...context, index, style, findings, isWhole })];
}

/** The codes of levels that a list defines, or those that the names of its schools show. */
function levelsOf({ grid, headRow, columns }: SchoolTable, legends: Legends, findings: Findings): Legends {
  const [level, name] = [columns.get("level"), columns.get("name")];
  if (level === undefined || name === undefined || legends.has("level")) return legends;
  const rows = Array.from({ length: Math.min(grid.rows.length - headRow - 1, MOST_COMPARED) }, (_, i) => {
    const row = headRow + 1 + i;
    return { code: textAt(grid, row, level), name: textAt(grid, row, name) };
  });
  const named = levelsByName(rows);
  if (named === undefined) return legends;
  const codes = [...(named.get("level") ?? [])].map(([code, word]) => `${code} = ${word}`).join(", ");
  findings.add("warning", "SCHOOL_CODES_BY_NAME", { sheet: grid.name, row: headRow, column: level }, { codes });
  return new Map([...legends, ...named]);
}

/** The year and place that were asked for, or those of the titles. */
function contextOf({ grid, headRow }: SchoolTable, { locality, year, places }: Reading): CountContext {
  const titles = [...textsOf({ ...grid, rows: grid.rows.slice(0, headRow) }), grid.name];
  return {
    locality: locality ?? localityOfTitles(titles, { places, year: yearOfTitles(titles) }),
    year: year ?? yearOfTitles(titles),
  };
}

function schoolsOf(
  table: SchoolTable,
  legends: Legends,
  { registry, findings }: Reading,
  year: number | null,
): School[] {
  const { grid, headRow, columns } = table;
  const today = Number(registry.asOf.slice(0, 4));
  const latest = Math.min(today, year ?? today);
  // A list of no year is held against the last year that is over: in this one a certificate may still be valid.
  const yearEnd = year === null ? today - 1 : latest;
  const seen = new Map<string, number>();
  const schools: School[] = [];
  let section: Stage[] = [];
  for (let row = headRow + 1; row < grid.rows.length; row++) {
    const text = (field: SchoolField): string =>
      columns.has(field) ? textAt(grid, row, columns.get(field) as number) : "";
    const [code, name] = [text("code"), text("name")];
    if (
      (code === "" && name === "") ||
      (columns.has("level") && text("level") === "" && !/^(?:trường|trung tâm)/i.test(name))
    )
      continue;
    if (/^(?:tổng|cộng|toàn|ghi chú)/i.test(name || code)) continue;
    if (isSection(grid.rows[row] ?? [], name)) {
      section = stagesNamed(name);
      continue;
    }
    const school = { code: code || `#${row + 1}`, name: name || "–" };
    const at = (field: SchoolField) => ({ sheet: grid.name, row, column: columns.get(field) ?? 0, value: text(field) });
    const before = code === "" ? undefined : seen.get(code);
    if (before !== undefined) {
      findings.add("error", "SCHOOL_TWICE", at("code"), {
        ...school,
        other: cellName(before, columns.get("code") ?? 0),
      });
      continue;
    }
    seen.set(code, row);
    const open = isOpen(text("status"), legends);
    if (open === undefined) findings.add("question", "SCHOOL_STATUS_UNKNOWN", at("status"), school);
    if (open === false) findings.add("note", "SCHOOL_CLOSED", at("status"), school);
    if (open !== true) continue;
    const coded = stagesOf(text("level"), legends);
    // Codes that the list does not define itself are held against the names.
    const isDoubtful = !legends.has("level") && /^\d+$/.test(text("level"));
    const named = coded === undefined || isDoubtful ? stagesNamed(name) : [];
    const isOther = coded !== undefined && named.length > 0 && !overlap(coded, named);
    const stages = isOther ? [] : (coded ?? (named.length > 0 ? named : section));
    if (isOther) findings.add("question", "SCHOOL_LEVEL_DIFFERS", at("level"), school);
    else if (stages.length === 0 || (text("level") !== "" && coded === undefined)) {
      findings.add("question", "SCHOOL_LEVEL_UNKNOWN", at("level"), school);
    }
    const said = columns.has("standard")
      ? standardLevel(text("standard"), legends)
      : recognisedOnly(text("recognised"));
    if (said === undefined) findings.add("question", "SCHOOL_STANDARD_UNKNOWN", at("standard"), school);
    if (columns.has("commune") && text("commune") === "")
      findings.add("warning", "SCHOOL_COMMUNE_MISSING", at("commune"), school);
    const { standard, isExpired } = certified(table, { row, year: yearEnd, latest, standard: said, school, findings });
    schools.push({ row, ...school, stages, standard: standard ?? null, isExpired });
  }
  return schools;
}

/** “I. Mầm non” above the preschools of a list: a level alone in its row. */
function isSection(cells: Grid["rows"][number], name: string): boolean {
  const others = (cells ?? []).filter((cell) => cell !== undefined && cell.text !== name);
  const isAlone =
    others.length <= 1 && others.every((cell) => cell !== undefined && /^(?:[IVX]+|[A-Z]|\d+)[.)]?$/.test(cell.text));
  const { features, words } = meaningOf(name);
  return isAlone && words.size === 0 && [...features].some((feature) => feature.startsWith("stage:"));
}

function overlap(some: readonly Stage[], others: readonly Stage[]): boolean {
  return some.some((stage) => others.includes(stage));
}

/** A list without a column of standards says them by the year of recognition. */
function recognisedOnly(text: string): Standard {
  return /^[-–—…]*$|^(?:chưa|không)/i.test(text) ? 0 : "some";
}

/** Says both counts where certificates have ended, and that schools of several levels stand at each. */
function tellLeftOut(schools: readonly School[], { grid, headRow, columns }: SchoolTable, findings: Findings): void {
  const at = (field: SchoolField) => ({
    ...{ sheet: grid.name, row: headRow, column: columns.get(field) ?? 0 },
    value: textAt(grid, headRow, columns.get(field) ?? 0),
  });
  const expired = schools.filter((one) => one.isExpired).length;
  const held = schools.filter(({ standard }) => standard !== null && standard !== 0).length;
  if (expired > 0)
    findings.add("warning", "CERTIFICATES_LEFT_OUT", at("recognised"), { expired, held, whole: held + expired });
  const missing = levelsMissing(schools, columns);
  if (schools.length > 0 && missing.length > 0)
    findings.add("question", "SCHOOLS_OF_SOME_LEVELS", at("name"), { levels: missing.join(", ") });
  const several = schools.filter(({ stages }) => stages.length > 1).length;
  if (several > 0) findings.add("warning", "SCHOOLS_OF_SEVERAL_LEVELS", at("level"), { several });
}

function tellHomonyms(schools: readonly School[], { grid, columns }: SchoolTable, findings: Findings): void {
  const groups = new Map<string, School[]>();
  for (const school of schools) {
    const key = fold(school.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [school]);
    else group.push(school);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (group.length < 2 || first === undefined || first.name === "–") continue;
    const at = { sheet: grid.name, row: first.row, column: columns.get("name") ?? 0, value: first.name };
    findings.add("warning", "SCHOOL_HOMONYMS", at, { codes: group.map(({ code }) => code).join(", ") });
  }
}
