import type { CohortSettings } from "./cohort-settings.js";
import type { Normals } from "./draw-cohorts.js";

/** Logarithm of what a year does to the pupils of one level (or to those who enter it) on their way to the same or the next. */
export type LevelShocks = (from: number | null, to: number, t: number) => Float64Array;

/**
 * Net migration, which stays, and what single counts have too many or too few, which is gone a year later: a count's error
 * comes with its year and leaves with it. `surplus` is the last known count's, by level and draw.
 */
export function levelShocks(
  years: readonly number[],
  surplus: readonly Float64Array[],
  { migration, recount, reversion }: CohortSettings,
  normals: Normals,
): LevelShocks {
  const moves = years.map((year) => normals("migration", year));
  const errors = surplus.map((above, level) => [
    above.map((log) => reversion * log),
    ...years.map((year) => {
      const sd = recount[level] as number;
      return sd === 0 ? new Float64Array(above.length) : normals("count", level, year).map((z) => sd * z);
    }),
  ]);
  return (from, to, t) => {
    const coming = errors[to]?.[t + 1] as Float64Array;
    if (from === null) return coming;
    const [going, sd] = [errors[from]?.[t] as Float64Array, migration[to] as number];
    const move = moves[t] as Float64Array;
    return coming.map((error, k) => error - (going[k] as number) + sd * (move[k] as number));
  };
}
