import type { Hierarchy } from "./hierarchy.js";

/**
 * Every unit's values from those of the units without parts, draw by draw, so that the spread of a sum is that of the sums.
 * `values` has an array of draws for each of `units`; those of units with parts are not read. For counts: a rate of a
 * whole is the sum of its numerators by that of its denominators.
 * Throws a `RangeError` where a unit is missing or numbers of draws differ.
 */
export function rollUp(values: readonly ArrayLike<number>[], { units, parts }: Hierarchy): Float64Array[] {
  checkDraws(values, units);
  const sums = values.map((draws) => Float64Array.from(draws));
  for (let unit = units.length - 1; unit >= 0; unit--) {
    const below = parts[unit] as readonly number[];
    if (below.length === 0) continue;
    const sum = (sums[unit] as Float64Array).fill(0);
    for (const part of below) {
      const draws = sums[part] as Float64Array;
      for (let draw = 0; draw < sum.length; draw++) sum[draw] = (sum[draw] as number) + (draws[draw] as number);
    }
  }
  return sums;
}

export function checkDraws(values: readonly ArrayLike<number>[], units: readonly string[]): void {
  if (values.length !== units.length) throw new RangeError(`${values.length} rows of draws for ${units.length} units`);
  const draws = values[0]?.length;
  const other = values.findIndex(({ length }) => length !== draws);
  if (other >= 0) throw new RangeError(`${units[other]}: ${values[other]?.length} draws where others have ${draws}`);
}
