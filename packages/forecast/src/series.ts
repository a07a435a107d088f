/** One value a year, oldest first. Years may be missing between two that are known. */
export interface AnnualSeries {
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** Least and greatest possible value: 0 and 100 for a rate in percent, 0 and null for a count. Default null: none. */
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** Throws a `RangeError` unless years ascend and values are finite and within the bounds, with at least `least` years. */
export function checkSeries({ years, values, lower = null, upper = null }: AnnualSeries, least: number): void {
  if (years.length !== values.length) {
    throw new RangeError(`invalid series; years and values differ in length: ${years.length} and ${values.length}`);
  }
  if (years.length < least) throw new RangeError(`invalid series; fewer than ${least} years: ${years.length}`);
  if (!years.every((year, i) => Number.isInteger(year) && (i === 0 || year > (years[i - 1] as number)))) {
    throw new RangeError(`invalid series; years not ascending integers: ${years.join(", ")}`);
  }
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`invalid series; not a finite value: ${bad}`);
  checkBounds(lower, upper);
  const outside = values.find((value) => value < (lower ?? value) || value > (upper ?? value));
  if (outside !== undefined) {
    throw new RangeError(`invalid series; a value outside ${lower ?? "−∞"}…${upper ?? "∞"}: ${outside}`);
  }
}

function checkBounds(lower: number | null, upper: number | null): void {
  const bad = [lower, upper].find((bound) => bound !== null && !Number.isFinite(bound));
  if (bad !== undefined) throw new RangeError(`invalid bounds; neither finite nor null: ${bad}`);
  if (lower !== null && upper !== null && lower >= upper) {
    throw new RangeError(`invalid bounds; lower is not below upper: ${lower} and ${upper}`);
  }
}
