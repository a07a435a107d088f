/** What a bundle of paths is about. Ids and codes only: words are the business of `@lotrinh/language`. */
export interface TrajectoryLabels {
  readonly locality: string;
  readonly indicator: string;
  readonly scenario: string;
  readonly unit: string;
}

/**
 * Simulated yearly paths of one indicator in one locality under one scenario.
 *
 * `values` holds years × draws, one year after the other: draw `k` of year `years[t]` is `values[t * draws + k]`.
 * Draw `k` of every trajectory of a run is the same simulated world.
 */
export interface Trajectory extends TrajectoryLabels {
  /** Consecutive, ascending. A school year Y/Y+1 is written Y. */
  readonly years: readonly number[];
  readonly draws: number;
  readonly values: Float64Array;
}

export interface TrajectoryOptions {
  readonly years: readonly number[];
  readonly draws: number;
  /** Years × draws, kept and not copied. Defaults to zeros. */
  readonly values?: Float64Array;
}

/** A trajectory with checked dimensions. Throws a `RangeError` where they do not agree. */
export function createTrajectory(
  { locality, indicator, scenario, unit }: TrajectoryLabels,
  { years, draws, values }: TrajectoryOptions,
): Trajectory {
  const [first = Number.NaN] = years;
  if (!Number.isInteger(first) || years.some((year, t) => year !== first + t)) {
    throw new RangeError(`invalid years; not consecutive ascending integers: ${years.join(", ")}`);
  }
  if (!Number.isSafeInteger(draws) || draws < 1) {
    throw new RangeError(`invalid draws; not a positive integer: ${draws}`);
  }
  const size = years.length * draws;
  if (values && values.length !== size) {
    throw new RangeError(`invalid values; not ${years.length} years × ${draws} draws: ${values.length}`);
  }
  return { locality, indicator, scenario, unit, years: [...years], draws, values: values ?? new Float64Array(size) };
}
