/** One value a year, oldest first. Years may be missing between two that are known. */
export interface AnnualSeries {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/** Throws a `RangeError` unless years ascend, values are finite, and there are at least `least` of them. */
export function checkSeries({ years, values }: AnnualSeries, least: number): void {
  if (years.length !== values.length) {
    throw new RangeError(`invalid series; years and values differ in length: ${years.length} and ${values.length}`);
  }
  if (years.length < least) throw new RangeError(`invalid series; fewer than ${least} years: ${years.length}`);
  if (!years.every((year, i) => Number.isInteger(year) && (i === 0 || year > (years[i - 1] as number)))) {
    throw new RangeError(`invalid series; years not ascending integers: ${years.join(", ")}`);
  }
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`invalid series; not a finite value: ${bad}`);
}
