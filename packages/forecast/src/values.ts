export type Values = readonly number[];

/** Throws a `RangeError` for an empty list. */
export function mean(values: Values): number {
  if (values.length === 0) throw new RangeError("invalid values; none given");
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function checkPairs(name: string, actual: Values, other: Values): void {
  if (actual.length !== other.length) {
    throw new RangeError(`invalid ${name}; not as many as actual values (${actual.length}): ${other.length}`);
  }
}
