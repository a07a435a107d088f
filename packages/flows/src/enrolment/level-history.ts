/** Values of calendar or school years, in any order and with gaps. */
export interface Yearly {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/** Pupils by level of a place that publishes no grades, in people; a year that is not known is NaN in its level. */
export interface LevelHistory {
  /** School years Y/Y+1 as Y, consecutive and ascending. */
  readonly years: readonly number[];
  readonly primary: readonly number[];
  readonly lowerSecondary: readonly number[];
  readonly upperSecondary: readonly number[];
}

/** Throws a `RangeError` unless years are consecutive, counts are above 0, and the last year of every level is known. */
export function checkLevelHistory({ years, ...levels }: LevelHistory): void {
  const [first = Number.NaN] = years;
  if (years.length < 2 || years.some((year, t) => year !== first + t)) {
    throw new RangeError(`invalid years; not two or more consecutive ascending integers: ${years.join(", ")}`);
  }
  for (const [name, values] of Object.entries(levels)) {
    if (values.length !== years.length) {
      throw new RangeError(`invalid ${name}; not one value for each of ${years.length} years: ${values.length}`);
    }
    const bad = values.find((value) => !Number.isNaN(value) && !(value > 0 && value < Number.POSITIVE_INFINITY));
    if (bad !== undefined) throw new RangeError(`invalid ${name}; not a count above 0 (NaN where unknown): ${bad}`);
    if (Number.isNaN(values.at(-1)))
      throw new RangeError(`invalid ${name}; the last year ${years.at(-1)} is not known`);
  }
}

/** A year's value, NaN where there is none. */
export function valueAt({ years, values }: Yearly, year: number): number {
  return values[years.indexOf(year)] ?? Number.NaN;
}
