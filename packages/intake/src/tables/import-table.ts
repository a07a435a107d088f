import { basename } from "node:path";
import { importedTemplate } from "../template/imported.js";
import { isTemplate, templateOf } from "../template/read-template.js";
import type { FilledTemplate } from "../template/types.js";
import { inVietnamese } from "./bilingual.js";
import type { Candidate } from "./candidate.js";
import { type Context, stageOf, textsOf, unitOfTitles, yearOfTitles } from "./context.js";
import { type FoundTable, findTables } from "./find-tables.js";
import { Findings } from "./findings.js";
import type { Grid } from "./grid.js";
import { judge } from "./judge.js";
import { indicatorIndex } from "./measures/indicator-index.js";
import { type Opened, openGrids } from "./open-grids.js";
import { tellOutside } from "./outside-tables.js";
import { rowsInOurColumns } from "./own-columns.js";
import { holdsPersons } from "./persons.js";
import { type Places, placesOf } from "./places.js";
import { numberStyle } from "./read-number.js";
import { readTable } from "./read-table.js";
import { Refusal } from "./refusal.js";
import { readSchoolList } from "./schools/read-school-list.js";
import { sheetPlaces } from "./sheet-places.js";
import { sideBySide } from "./side-by-side.js";
import { placeOfTable } from "./table-place.js";
import { localityOfTitles } from "./title-place.js";
import type { ImportedRow, ImportedTable, ImportOptions, Layout, Taken } from "./types.js";

/**
 * Reads the figures of an office's table: CSV in any encoding and with any separator, .xlsx, .xls, .ods, HTML. What cannot be
 * read for certain is no row but a problem. Never throws for what a file holds.
 */
export function importTable(file: string, options: ImportOptions): Promise<ImportedTable> {
  return importOpened(() => openGrids(file), file, options);
}

/** The same for a file that `open` opens, or says why it cannot; with the filled template that it is. */
export async function importOpened(
  open: () => Promise<Opened>,
  file: string,
  options: ImportOptions,
): Promise<ImportedTable & { readonly filled?: FilledTemplate }> {
  const findings = new Findings();
  const taken: Taken[] = [];
  const names = new Map<string, string | null>();
  const done = (rows: ImportedTable["rows"], layout: Layout): ImportedTable => ({
    rows,
    problems: findings.listed,
    moreProblems: findings.more,
    moreOf: findings.moreOf,
    taken,
    layout,
    names,
  });
  try {
    const { grids, remarks } = await open();
    for (const code of remarks) findings.add("warning", code);
    if (isTemplate(grids)) {
      const filled = templateOf(grids, basename(file), options);
      return { ...importedTemplate(filled), filled };
    }
    const persons = grids.find(holdsPersons);
    if (persons !== undefined) {
      findings.add("error", "PERSONS_REFUSED", { sheet: persons.name });
      return done([], "auto");
    }
    const own = rowsInOurColumns(grids, options, basename(file));
    if (own !== null) return doneInOurColumns(own, { findings, taken, names }, done);
    return readGrids(grids, options, { findings, taken, names }, done);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    findings.add("error", error.code, {}, error.params);
    return done([], "auto");
  }
}

interface Told {
  readonly findings: Findings;
  readonly taken: Taken[];
  readonly names: Map<string, string | null>;
}

function doneInOurColumns(
  rows: readonly ImportedRow[],
  { findings, taken, names }: Told,
  done: (rows: readonly ImportedRow[], layout: Layout) => ImportedTable,
): ImportedTable {
  const [first] = rows;
  taken.push({ sheet: first?.sheet ?? "", place: "", text: "", code: "TAKEN_OUR_COLUMNS", params: {} });
  for (const { indicator } of rows) names.set(indicator, indicator);
  if (rows.some(({ locality }) => locality === null)) findings.add("question", "PLACE_MISSING");
  return done(rows, "auto");
}

function readGrids(
  grids: readonly Grid[],
  options: ImportOptions,
  { findings, taken, names }: Told,
  done: (rows: ImportedTable["rows"], layout: Layout) => ImportedTable,
): ImportedTable {
  const { registry, layout = "auto" } = options;
  const seen = grids.filter((grid) => tellHidden(grid, findings));
  const places = placesOf(registry);
  if (layout === "auto" || layout === "schools") {
    const rows = readSchoolList(seen, grids, { ...options, places, findings, taken });
    if (rows !== undefined) return done(rows, "schools");
  }
  const index = indicatorIndex(registry.indicators);
  const { mapping = new Map<string, string>() } = options;
  const tables = seen.map(inVietnamese).map((grid) => ({ grid, found: sideBySide(grid).flatMap(findTables) }));
  const files = workbookContext(tables, places);
  const sheets = sheetPlaces(
    tables.flatMap(({ grid, found }) => (found.length > 0 ? grid.name : [])),
    {
      places,
      whole: options.locality ?? files.locality,
      year: options.year ?? files.year,
    },
  );
  const candidates: Candidate[] = [];
  for (const { grid, found } of tables) {
    tellOutside(grid, found, findings);
    if (found.length === 0 && grid.rows.length > 0) findings.add("note", "SHEET_WITHOUT_TABLE", { sheet: grid.name });
    for (const table of found) {
      const context = tableContext(table, files, { ...options, places });
      const locality = placeOfTable(table, { ...options, context, places, sheets, findings, taken });
      if (locality === undefined) continue;
      candidates.push(
        ...readTable(table, {
          ...{ index, places, findings, taken, names, mapping },
          context: { ...context, locality },
          asked: options.locality?.id ?? null,
        }),
      );
    }
  }
  const rows = judge(candidates, findings, options.registry.identities);
  const isAsked = findings.listed.some(({ severity }) => severity === "question");
  if (rows.length === 0) findings.add("error", isAsked ? "NOTHING_CERTAIN" : "NOTHING_READ");
  else if (files.isIllustrative) findings.add("warning", "TABLE_ILLUSTRATIVE");
  if (rows.some(({ year }) => year === null)) findings.add("question", "YEAR_MISSING");
  if (rows.some(({ locality }) => locality === null)) findings.add("question", "PLACE_MISSING");
  return done(rows, layout);
}

interface SheetTables {
  readonly grid: Grid;
  readonly found: readonly FoundTable[];
}

/** What the titles of all tables and the sheets without one say together. */
function workbookContext(tables: readonly SheetTables[], places: Places): Context {
  const texts = tables.flatMap(({ grid }) => [...textsOf(grid)]);
  const above = tables.flatMap(({ grid, found }) => {
    return found.length > 0 ? found.flatMap(({ titles }) => titles) : [...textsOf(grid, 50)];
  });
  return {
    locality: localityOfTitles(above, { places, year: yearOfTitles(above) }),
    year: yearOfTitles(above),
    stage: stageOf(texts),
    titleStage: stageOf(above),
    unit: null,
    isIllustrative: above.some((text) => /minh họa/i.test(text)),
    style: numberStyle(texts),
  };
}

/** What was asked for holds before what stands above a table, and that before what stands elsewhere. */
function tableContext(
  { titles, grid }: FoundTable,
  files: Context,
  { locality, year, places }: ImportOptions & { readonly places: Places },
): Context {
  const own = [...titles, grid.name];
  return {
    ...files,
    locality:
      locality ?? localityOfTitles(own, { places, year: year ?? yearOfTitles(own) ?? files.year }) ?? files.locality,
    year: year ?? yearOfTitles(own) ?? files.year,
    titleStage: stageOf(own) ?? (titles.length === 0 ? files.titleStage : null),
    unit: unitOfTitles(titles),
  };
}

/** Whether a sheet is seen; what is hidden is not read, and said. */
function tellHidden({ name, isHidden, hiddenRows, hiddenColumns }: Grid, findings: Findings): boolean {
  if (isHidden) findings.add("warning", "SHEET_HIDDEN", { sheet: name });
  else {
    if (hiddenRows.length > 0) findings.add("warning", "ROWS_HIDDEN", { sheet: name }, { count: hiddenRows.length });
    if (hiddenColumns.length > 0)
      findings.add("warning", "COLUMNS_HIDDEN", { sheet: name }, { count: hiddenColumns.length });
  }
  return !isHidden;
}
