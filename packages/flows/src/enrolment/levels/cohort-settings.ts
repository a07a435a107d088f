/** Spreads of the cohort model, on the log scale and a year, and the yearly survival that level totals cannot show. */
export interface CohortSettings {
  /** Survival from a grade to the next within primary, lower and upper secondary. */
  readonly survival: readonly [number, number, number];
  /** Of entrants against the driver, of the transitions to grades 6 and 10, of kindergarten's reach: yearly innovation. */
  readonly innovation: readonly [number, number, number, number];
  /** Share of a yearly change that carries over to the next year, for the same four. */
  readonly persistence: readonly [number, number, number, number];
  /** Of pupils around the model, by level. */
  readonly count: readonly [number, number, number];
  /** Of kindergarten's pupils around the entrants of the next three years and its reach. */
  readonly kindergarten: number;
  /** Of births of a place around its entrants six years later. */
  readonly births: number;
  /** Usual transitions to grades 6 and 10 and share of the ages in kindergarten, and how far a place's may lie from them. */
  readonly usual: readonly [number, number, number];
  readonly usualSpread: readonly [number, number, number];
  /** Part of its distance to the usual one that kindergarten's share makes up in a year. */
  readonly pull: number;
  /** By how much the log of the transition to grade 10 falls as that of the pupils who could pass rises by 1. */
  readonly seats: number;
  /** Net migration of a year, one chance for all levels: standard deviation of its logarithm in each level. */
  readonly migration: readonly [number, number, number];
  /** What a year's count of a level has too many or too few, gone a year later: standard deviation of its logarithm. */
  readonly recount: readonly [number, number, number];
  /** Share of the last count's deviation from its cohorts that is gone a year later. */
  readonly reversion: number;
  /** Factors of the posterior's spread of entrants and of the transitions to grades 6 and 10. */
  readonly widening: readonly [number, number, number];
  /** Degrees of freedom of the tails that entrants and transitions of a draw share. */
  readonly freedom: number;
}
