/** One value for every year, a list in the order of the years, or a value for each calendar year. */
export type ByYear = number | readonly number[] | Readonly<Record<number, number>>;

type Range = readonly [number, number];
export const SHARE: Range = [0, 1];
export const RATE: Range = [0, 1_000_000];

/** A value for each of the years. Throws a `RangeError` where one is missing or outside the range. */
export function resolveByYear(
  name: string,
  given: ByYear,
  years: readonly number[],
  [lowest, highest]: Range,
): number[] {
  const listed = Array.isArray(given);
  if (listed && given.length !== years.length) {
    throw new RangeError(`invalid ${name}; not one value for each of ${years.length} years: ${given.length} values`);
  }
  return years.map((year, t) => {
    const value = typeof given === "number" ? given : given[listed ? t : year];
    if (value === undefined) throw new RangeError(`invalid ${name}; no value for ${year}`);
    if (value >= lowest && value <= highest) return value;
    throw new RangeError(`invalid ${name}; not in [${lowest}, ${highest}] in ${year}: ${value}`);
  });
}
