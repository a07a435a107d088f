import type { CohortDraws } from "./draw-cohorts.js";

/** Draws of which the sources held are at their means: grades up to the last known year, later entrants, later transitions. */
export function holdCohorts(cohorts: CohortDraws, last: number, isHeld: (source: string) => boolean): CohortDraws {
  const sourceOf = (kind: 0 | 1 | 2, year: number) => {
    if (year <= last) return "jump_off";
    return kind === 0 ? "entrants" : "transitions";
  };
  return {
    draws: cohorts.draws,
    of: (kind, year) => {
      const values = cohorts.of(kind, year);
      if (!isHeld(sourceOf(kind, year))) return values;
      return values.slice().fill(values.reduce((sum, value) => sum + value, 0) / values.length);
    },
  };
}
