import { type EnrolmentProjection, type ProjectEnrolmentOptions, projectEnrolment } from "@lotrinh/flows";
import type { PopulationFigure } from "@lotrinh/observations";
import type { EnrolmentBasis } from "./enrolment-basis.js";

/** Runs kept: a locality and those below it rest on the same few places. */
const KEPT = 4;
const RUNS = new WeakMap<readonly PopulationFigure[], Map<string, EnrolmentProjection>>();

/** Pupils of the place of a basis, simulated once for all localities that are cut from it, while it is among the last few. */
export function projectedEnrolment(
  population: readonly PopulationFigure[],
  { locality, history }: Pick<EnrolmentBasis, "locality" | "history">,
  options: ProjectEnrolmentOptions,
): EnrolmentProjection {
  const runs = RUNS.get(population) ?? new Map<string, EnrolmentProjection>();
  RUNS.set(population, runs);
  const key = JSON.stringify([locality, history, options]);
  const run = runs.get(key) ?? projectEnrolment({ locality, scenario: "" }, history, options);
  runs.delete(key);
  runs.set(key, run);
  for (const oldest of [...runs.keys()].slice(0, -KEPT)) runs.delete(oldest);
  return run;
}
