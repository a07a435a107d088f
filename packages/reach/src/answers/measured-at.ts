import type { Observation } from "@lotrinh/observations";
import type { Trajectory } from "@lotrinh/trajectory";
import { type Clause, testOfClause } from "../clause/clause.js";
import { measured } from "../clause/measure.js";
import type { Drawn } from "../types/drawn.js";
import { drawnAt } from "./drawn.js";

/**
 * What a clause measures in each draw of an indicator's paths, which go on from the figures observed, and whether it holds: at
 * the deadline, in every year up to it, or in each year of its steps that is still open. Null for a clause that no value decides.
 */
export function measuredAt(
  paths: Trajectory,
  observed: readonly Observation[],
  clause: Clause,
  horizon: number,
): Drawn | null {
  const test = testOfClause(clause);
  const { draws, years, values } = paths;
  const first = years[0] as number;
  if (!test) return null;
  const { measure, steps, unit } = clause;
  if (measure.kind === "level" && steps === null) {
    return drawnAt(paths, test, { from: clause.period === "throughout" ? first : horizon, to: horizon, unit });
  }
  const known = new Map(observed.map(({ year, value }) => [year, value]));
  const atStep = (value: number) => testOfClause({ ...clause, value }) as (x: number) => boolean;
  const tests =
    steps !== null
      ? steps.filter(({ year }) => year >= first).map(({ year, value }) => ({ year, test: atStep(value) }))
      : clause.period === "throughout"
        ? years.filter((year) => year <= horizon && year >= startOf(clause, first)).map((year) => ({ year, test }))
        : [{ year: horizon, test }];
  const [at, holds] = [new Float64Array(draws), new Uint8Array(draws).fill(1)];
  for (let k = 0; k < draws; k++) {
    const valueAt = (year: number) => {
      const t = years.indexOf(year);
      return t < 0 ? known.get(year) : values[t * draws + k];
    };
    for (const { year, test: passes } of tests) {
      const x = measured(measure, year, valueAt);
      if (x === null || !passes(x)) holds[k] = 0;
      at[k] = x ?? Number.NaN;
    }
  }
  return { unit, values: at, holds };
}

function startOf({ measure }: Clause, first: number): number {
  return measure.kind === "yearly-rise" ? Math.max(first, measure.from ?? first) : first;
}
