import { InputError, type Params, type Problem, type ProblemCode, problemOf } from "@lotrinh/language";
import { checkObservation, type Observation } from "@lotrinh/observations";
import { cells, type Line, unknownName } from "@lotrinh/registry";
import { cellName } from "../../tables/grid.js";
import { isAnswered } from "../figures/answered.js";
import type { CheckContext } from "./context.js";
import { cleanCell, type ReadCells } from "./long-cells.js";
import type { LongColumn } from "./long-header.js";

export interface LongFile {
  /** What messages call the file. */
  readonly file: string;
  /** Null for a text file. */
  readonly sheet: string | null;
  readonly header: readonly string[];
  /** Where each column stands, from 0; −1 where it is absent. */
  readonly at: Readonly<Record<LongColumn, number>>;
  readonly read: ReadCells;
}

/** Reads rows of a long file, tells what is wrong with each, adds the sound figures; gives how many there were. */
export function checkLongRows(lines: readonly Line[], file: LongFile, context: CheckContext): number {
  const { registry, table, indicators, known, onFigure } = context;
  const { asOf } = registry;
  const column = file.at.value;
  const place = ({ line }: Observation, key: string) => {
    return { file: file.file, line, column: (file.at[key as LongColumn] ?? -1) + 1 };
  };
  let count = 0;
  for (const line of lines) {
    const one = observationOf(line, file, context);
    if (one === undefined) continue;
    count++;
    const indicator = indicators.get(one.indicator);
    const problems = checkObservation(one, { indicator, asOf, place });
    for (const problem of problems) tell(problem, file, context, shownValue(problem));
    if (indicator === undefined || problems.length > 0) continue;
    onFigure?.(one);
    const same = known(one);
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
      isSure: isAnswered(one.note),
    });
  }
  return count;
}

function observationOf(line: Line, file: LongFile, context: CheckContext): Observation | undefined {
  const { header, at, read } = file;
  const found = line.cells;
  if (found.length !== header.length) {
    const code = found.length < header.length ? "CELLS_MISSING" : "CELLS_EXTRA";
    const column = Math.min(found.length, header.length) + 1;
    const params = { file: file.file, line: line.line, column, found: found.length, expected: header.length };
    tell({ code, params }, file, context, "");
    return undefined;
  }
  const cell = (key: LongColumn): string => found[at[key]] ?? "";
  let isSound = true;
  const sound = <T>(key: LongColumn, value: T | cells.Fault): T => {
    if (typeof value !== "object" || !cells.isFault(value)) return value as T;
    isSound = false;
    const text = cleanCell(cell(key));
    const params = {
      ...{ file: file.file, line: line.line, column: at[key] + 1, key, value: text },
      ...value.params,
    };
    tell({ code: value.fault, params } as Problem, file, context, text);
    return value as T;
  };
  const indicator = sound("indicator", read.indicator(cell("indicator")));
  // An empty cell has been told already.
  if (typeof indicator === "string" && !context.indicators.has(indicator)) {
    isSound = false;
    const place = { file: file.file, line: line.line, column: at.indicator + 1 };
    for (const problem of unknownName(indicator, context.indicators, "indicator", place)) {
      tell(problem, file, context, indicator);
    }
  }
  const one: Observation = {
    locality: placeOf(cleanCell(cell("locality")), file, line, context),
    indicator,
    breakdown: sound("breakdown", read.breakdown(cell("breakdown"))),
    year: sound("year", read.year(cell("year"))),
    value: sound("value", read.value(cell("value"))),
    unit: sound("unit", read.unit(cell("unit"))) || (context.indicators.get(indicator)?.unit ?? ""),
    numerator: sound("numerator", read.numerator(cell("numerator"))),
    denominator: sound("denominator", read.denominator(cell("denominator"))),
    status: at.status < 0 ? "reported" : sound("status", read.status(cell("status"))),
    quality: sound("quality", read.quality(cell("quality"))),
    source: sound("source", read.source(cell("source"))),
    note: sound("note", read.note(cell("note"))),
    file: file.file,
    line: line.line,
  };
  return isSound && one.locality !== "" ? one : undefined;
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
