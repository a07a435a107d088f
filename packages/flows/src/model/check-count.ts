/** Throws a `RangeError` unless the value is a whole number, at least `least`. */
export function checkCount(name: string, value: number, least = 0): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`invalid ${name}; not a whole number from ${least} up: ${value}`);
  }
}
