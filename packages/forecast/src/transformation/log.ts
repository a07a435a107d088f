export interface Log {
  readonly transformation: "log";
  /** Values lie above it. */
  readonly lower: number;
}

/** The natural logarithm of the distance from a lower bound, 0 by default. A `RangeError` for a bound that is not finite. */
export function log({ lower = 0 }: { readonly lower?: number } = {}): Log {
  if (!Number.isFinite(lower)) throw new RangeError(`invalid lower; not finite: ${lower}`);
  return { transformation: "log", lower };
}

export function toLog({ lower }: Log, value: number): number {
  if (!(value > lower)) {
    throw new RangeError(
      `invalid value; the logarithm needs one above ${lower} (Box–Cox takes ${lower} itself): ${value}`,
    );
  }
  return Math.log(value - lower);
}

export function fromLog({ lower }: Log, value: number): number {
  return lower + Math.exp(value);
}
