import { InputError, type Params, type Problem, type ProblemCode, problemOf } from "@lotrinh/language";
import { checkObservations, figureKey, type Observation, observationColumns } from "@lotrinh/observations";
import { cells, type Line, unknownName } from "@lotrinh/registry";
import { cellName } from "../../tables/grid.js";
import type { CheckContext } from "./context.js";
import type { LongColumn } from "./long-header.js";

export interface LongFile {
  /** What messages call the file. */
  readonly file: string;
  /** Null for a text file. */
  readonly sheet: string | null;
  readonly header: readonly string[];
  /** Where each column stands, from 0; −1 where it is absent. */
  readonly at: Readonly<Record<LongColumn, number>>;
}

const PARSERS = { ...observationColumns, unit: cells.optionalText, locality: cells.optionalText };

/** Reads rows of a long file, tells what is wrong with each, adds the sound figures; gives how many there were. */
export function checkLongRows(lines: readonly Line[], file: LongFile, context: CheckContext): number {
  const observations = lines.flatMap((line) => observationOf(line, file, context) ?? []);
  const { registry, places, table, indicators, known } = context;
  const sources = [...new Set(observations.map(({ source }) => source))].map((id) => {
    return { id, publisher: "", title: id, address: "", retrieved: "", licence: "", note: "" };
  });
  const problems = checkObservations(observations, {
    registry: { ...registry, localities: [...places.met.values()] },
    sources,
    place: ({ line }, column) => ({ file: file.file, line, column: (file.at[column as LongColumn] ?? -1) + 1 }),
  }).filter(({ code }) => code !== "FIGURE_REPEATED");
  for (const problem of problems) tell(problem, file, context, shownValue(problem));
  const wrong = new Set(problems.map(({ params }) => params["line"]));
  const column = file.at.value;
  for (const one of observations) {
    const indicator = indicators.get(one.indicator);
    if (indicator === undefined || wrong.has(one.line)) continue;
    const same = known(figureKey(one));
    table.add({
      locality: one.locality,
      indicator,
      breakdown: one.breakdown,
      year: one.year,
      value: one.value,
      numerator: one.numerator,
      denominator: one.denominator,
      status: one.status,
      at: { file: file.file, sheet: file.sheet, row: one.line - 1, column },
      isKnown: same !== undefined && same.value === one.value && same.source === one.source,
    });
  }
  return observations.length;
}

function observationOf(line: Line, file: LongFile, context: CheckContext): Observation | undefined {
  const { header } = file;
  const at = { file: file.file, line: line.line };
  if (line.cells.length !== header.length) {
    const code = line.cells.length < header.length ? "CELLS_MISSING" : "CELLS_EXTRA";
    const column = Math.min(line.cells.length, header.length) + 1;
    const params = { ...at, column, found: line.cells.length, expected: header.length };
    tell({ code, params }, file, context, "");
    return undefined;
  }
  let isSound = true;
  const cell = (key: LongColumn): string => line.cells[file.at[key]] ?? "";
  const read = <K extends LongColumn>(key: K): Exclude<ReturnType<(typeof PARSERS)[K]>, cells.Fault> => {
    const text = cell(key) || (key === "quality" ? "medium" : key === "source" ? file.file : "");
    const value = PARSERS[key](text);
    if (cells.isFault(value)) {
      isSound = false;
      const params = { ...at, column: file.at[key] + 1, key, value: text, ...value.params };
      tell({ code: value.fault, params } as Problem, file, context, text);
    }
    return value as Exclude<ReturnType<(typeof PARSERS)[K]>, cells.Fault>;
  };
  const indicator = read("indicator");
  const place = { ...at, column: file.at.indicator + 1 };
  // An empty cell has been told already.
  const unknown = typeof indicator === "string" ? unknownName(indicator, context.indicators, "indicator", place) : [];
  for (const problem of unknown) tell(problem, file, context, indicator);
  const one: Observation = {
    locality: placeOf(cell("locality"), file, line, context),
    indicator,
    breakdown: read("breakdown"),
    year: read("year"),
    value: read("value"),
    unit: read("unit") || (context.indicators.get(indicator)?.unit ?? ""),
    numerator: read("numerator"),
    denominator: read("denominator"),
    status: read("status"),
    quality: read("quality"),
    source: read("source"),
    note: read("note"),
    file: file.file,
    line: line.line,
  };
  return isSound && unknown.length === 0 && one.locality !== "" ? one : undefined;
}

/** Id of the locality of a cell; empty where nothing is called so, or nothing is said. */
function placeOf(cell: string, file: LongFile, line: Line, context: CheckContext): string {
  const place = { file: file.file, line: line.line, column: Math.max(0, file.at.locality) + 1 };
  if (cell === "") {
    if (context.locality) return context.locality.id;
    tell(problemOf("PLACE_MISSING", { ...place, line: 1 }), file, context, "");
    return "";
  }
  const found = context.places.find(cell);
  if (!(found instanceof InputError)) return found.id;
  const problem = found.problems[0] as Problem;
  const told: { readonly code: ProblemCode; readonly params: Params } = problem;
  tell({ code: told.code, params: { ...told.params, ...place } } as Problem, file, context, cell);
  return "";
}

function tell({ code, params }: Problem, { file, sheet }: LongFile, { list }: CheckContext, value: string): void {
  const [line, column] = [Number(params["line"]), Number(params["column"])];
  const cell = cellName(line - 1, Math.max(0, column - 1));
  list.add(file, { code, severity: "error", sheet, cell, value: value === "" ? null : value, params });
}

function shownValue({ params }: Problem): string {
  return String(params["value"] ?? "");
}
