import { type Figures, joinedSeries, type Observation, series } from "@lotrinh/observations";
import type { Plan, Registry } from "@lotrinh/registry";
import { type Clause, clauseOf, testOfClause } from "../clause/clause.js";
import { gapOf } from "../clause/gap.js";
import type { TargetAssessment } from "../types/assessment.js";
import type { IssuedPack, ReportRow } from "../types/yearly-report.js";

export interface RowOptions {
  readonly year: number;
  readonly asOf: string;
  readonly registry: Registry;
  readonly figures: Figures;
  readonly issued: IssuedPack | null;
  readonly plan: Plan | undefined;
}

/** A target by its default reading: what the year gave, how far that is on the way, and what was said of it before. */
export function reportRow(
  { target, state, readings: [first] }: TargetAssessment,
  { year, asOf, registry, figures, issued, plan }: RowOptions,
): ReportRow {
  const clause = first ? clauseOf(target, first.reading, registry) : null;
  const series_ = { locality: target.locality, indicator: first?.reading.indicator ?? target.indicator, asOf };
  const result = series(figures, series_).find((one) => one.year === year) ?? null;
  const joined = joinedSeries(figures, series_).used.filter((one) => one.year < year);
  const said = issued?.targets[target.id];
  const level = clause?.measure.kind === "level" ? clause : null;
  const test = level && testOfClause(level);
  return {
    target,
    state,
    issued: said && said.value === target.value ? said.probability : null,
    result,
    before: joined.at(-1) ?? null,
    holds: result && test ? test(result.value) : null,
    way: result && level ? wayOf(joined, result, level, Number(plan?.date.slice(0, 4))) : null,
    gap: gapOf(result, clause),
    outcome: first?.outcome?.verdict ?? null,
  };
}

/** From the last figure that the plan could know, else the first after it, to the level that is asked for. */
function wayOf(
  before: readonly Observation[],
  result: Observation,
  { value, direction }: Clause,
  signed: number,
): ReportRow["way"] {
  const base = before.findLast(({ year }) => year <= signed) ?? before[0];
  if (!base) return null;
  const toGo = value - base.value;
  const side = direction === "least" ? 1 : direction === "most" ? -1 : direction === "exactly" ? Math.sign(toGo) : 0;
  if (side * toGo <= 0) return null;
  return { base, share: (result.value - base.value) / toGo };
}
