/** Spreads of the cohort model, on the log scale and a year, and the yearly survival that level totals cannot show. */
export interface CohortSettings {
  /** Survival from a grade to the next within primary, lower and upper secondary. */
  readonly survival: readonly [number, number, number];
  /** Of entrants against the driver, of the transitions to grades 6 and 10, of kindergarten's reach: yearly innovation. */
  readonly innovation: readonly [number, number, number, number];
  /** Share of a yearly change that carries over to the next year, for the same four. */
  readonly persistence: readonly [number, number, number, number];
  /** Of pupils by level around the model. */
  readonly count: number;
  /** Of kindergarten's pupils around the entrants of the next three years and its reach. */
  readonly kindergarten: number;
  /** Of births of a place around its entrants six years later. */
  readonly births: number;
  /** Usual transitions to grades 6 and 10, and how far a place's may lie from them. */
  readonly transition: readonly [number, number];
  readonly transitionSpread: readonly [number, number];
  /** Net migration of a year, one chance for all grades, by level: standard deviation of its logarithm. */
  readonly migration: readonly [number, number, number];
  /** Factor of the posterior's spread that made past intervals hold, and degrees of freedom of its tails. */
  readonly widening: number;
  readonly freedom: number;
}
