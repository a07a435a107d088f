export interface ScaledLogit {
  readonly transformation: "scaled-logit";
  readonly lower: number;
  readonly upper: number;
  /** Smallest difference between two values that are told apart. */
  readonly resolution: number;
}

export interface ScaledLogitOptions {
  readonly lower: number;
  readonly upper: number;
  /** Default a thousandth of the range: 0.1 for a rate in percent. For a share of n people 1/n of the range. */
  readonly resolution?: number;
}

/**
 * ln((y − lower)/(upper − y)), with values on a bound: what is printed as a bound lies somewhere within half the resolution
 * of it, and is taken to lie there. Back-transformed, whatever is that near to a bound is the bound.
 * Throws a `RangeError` for bounds or a resolution that are none.
 */
export function scaledLogit({ lower, upper, resolution = (upper - lower) / 1000 }: ScaledLogitOptions): ScaledLogit {
  if (!(Number.isFinite(lower) && Number.isFinite(upper) && lower < upper)) {
    throw new RangeError(`invalid bounds; lower is not below upper: ${lower} and ${upper}`);
  }
  if (!(resolution > 0 && resolution < upper - lower)) {
    throw new RangeError(`invalid resolution; not above 0 and below the range ${upper - lower}: ${resolution}`);
  }
  return { transformation: "scaled-logit", lower, upper, resolution };
}

export function toScaledLogit({ lower, upper, resolution }: ScaledLogit, value: number): number {
  if (!(value >= lower && value <= upper)) {
    throw new RangeError(`invalid value; outside ${lower}…${upper}: ${value}`);
  }
  const half = resolution / 2;
  return Math.log(Math.max(half, value - lower) / Math.max(half, upper - value));
}

export function fromScaledLogit({ lower, upper, resolution }: ScaledLogit, value: number): number {
  const range = upper - lower;
  const [fromLower, fromUpper] = [range / (1 + Math.exp(-value)), range / (1 + Math.exp(value))];
  const near = (resolution / 2) * (1 + 1e-9);
  if (fromLower <= near) return lower;
  if (fromUpper <= near) return upper;
  return fromLower <= fromUpper ? lower + fromLower : upper - fromUpper;
}
