import { type Problem, problemOf } from "@lotrinh/language";
import { type LongSeries, readSeries } from "@lotrinh/observations";
import { taskProbabilities } from "@lotrinh/reach";
import { cells, throwIfAny } from "@lotrinh/registry";
import type { SimulationOptions, UnitResult } from "./types.js";

/** Columns of a partition beyond those of a long table of series; each row of a series repeats them. */
export const TARGET_COLUMNS = ["horizon", "comparator", "target", "kind", "status"] as const;

const COLUMNS = {
  horizon: cells.integer,
  comparator: cells.oneOf([">=", ">", "=", "<=", "<", "~"] as const),
  target: cells.number,
  kind: cells.oneOf(["reach", "maintain"] as const),
  status: cells.oneOf(["reported", "estimated", "assumed", "illustrative"] as const),
};

const DRAWS = 1000;
const LAST_YEAR = 2060;
const MOST_PROBLEMS = 20;

/**
 * Holds every series of a partition against its target. A partition is a long table (`series,year,value` and, if wanted,
 * `lower,upper,better`) whose series each carry a target (`horizon,comparator,target,kind`) and a `status`. All of it is
 * read and checked before anything is computed, so that a broken table has no result. Stateless: a series has the same
 * result in whichever partition it stands.
 * @throws InputError FILE_*, TABLE_*, COLUMN_*, CELLS_*, VALUE_*, FIGURE_REPEATED, BOUND_DIFFERS, SERIES_RETURNS, TASK_PAST
 */
export async function assessPartition(
  source: string | AsyncIterable<string | Uint8Array>,
  { name, draws = DRAWS, seed = 1 }: SimulationOptions & { readonly name: string },
): Promise<UnitResult[]> {
  const waiting: Waiting[] = [];
  const problems: Problem[] = [];
  for await (const series of readSeries(source, { name, ofSeries: TARGET_COLUMNS })) {
    const target = targetOf(series, name, problems);
    if (target) waiting.push({ series, target });
    if (problems.length >= MOST_PROBLEMS) break;
  }
  throwIfAny(problems);
  return waiting.map((one) => resultOf(one, draws, seed));
}

type Target = { readonly [Key in keyof typeof COLUMNS]: Exclude<ReturnType<(typeof COLUMNS)[Key]>, cells.Fault> };

interface Waiting {
  readonly series: LongSeries;
  readonly target: Target;
}

function resultOf({ series, target }: Waiting, draws: number, seed: number): UnitResult {
  const { horizon, comparator, target: value, kind, status } = target;
  const [found] = taskProbabilities(series, [{ id: series.series, horizon, comparator, value, kind }], { draws, seed });
  return {
    series: series.series,
    ...{ horizon, comparator, target: value, kind },
    lastYear: series.years.at(-1) as number,
    lastValue: series.values.at(-1) as number,
    probability: found?.probability as number,
    beyondChecked: found?.beyondChecked as boolean,
    status,
  };
}

/** Undefined where a cell cannot be read: that goes to the problems. */
function targetOf(
  { years, extra = {}, line, columns = {} }: LongSeries,
  file: string,
  problems: Problem[],
): Target | undefined {
  const before = problems.length;
  const read = Object.entries(COLUMNS).map(([key, parse]) => {
    const cell = extra[key] ?? "";
    const value = (parse as cells.Parser<string | number>)(cell.trim());
    if (cells.isFault(value)) {
      const params = { file, line, column: columns[key] ?? 1, key, value: cell, ...value.params };
      problems.push({ code: value.fault, params } as Problem);
    }
    return [key, value];
  });
  const target = Object.fromEntries(read) as unknown as Target;
  if (problems.length > before) return undefined;
  const { horizon } = target;
  const place = { file, line, column: columns["horizon"] ?? 1 };
  if (horizon > LAST_YEAR) {
    problems.push(problemOf("VALUE_RANGE", { ...place, key: "horizon", value: horizon, write: `≤ ${LAST_YEAR}` }));
  } else if (horizon <= (years.at(-1) ?? 0) && !years.includes(horizon)) {
    problems.push(problemOf("TASK_PAST", { ...place, year: horizon }));
  }
  return problems.length === before ? target : undefined;
}
