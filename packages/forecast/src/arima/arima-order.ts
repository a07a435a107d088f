/** Order of a non-seasonal ARIMA model. */
export interface ArimaOrder {
  /** Number of autoregressive terms. */
  readonly p: number;
  /** Number of differences: 0, 1 or 2. */
  readonly d: number;
  /** Number of moving-average terms. */
  readonly q: number;
  /** Whether there is a mean (d = 0) or a drift a year (d = 1); impossible for d = 2. */
  readonly constant: boolean;
}

export interface ArimaCoefficients {
  readonly ar: readonly number[];
  readonly ma: readonly number[];
  /** Mean or drift, 0 without. */
  readonly constant: number;
}

const MOST_TERMS = 5;

/** Throws a `RangeError` for an order that is not possible. */
export function checkOrder({ p, d, q, constant }: ArimaOrder): void {
  const term = [p, q].find((k) => !(Number.isInteger(k) && k >= 0 && k <= MOST_TERMS));
  if (term !== undefined) throw new RangeError(`invalid order; p or q is not 0–${MOST_TERMS}: ${term}`);
  if (![0, 1, 2].includes(d)) throw new RangeError(`invalid order; d is not 0, 1 or 2: ${d}`);
  if (constant && d === 2) throw new RangeError("invalid order; no constant is possible for d = 2");
}

/** Number of fitted parameters, the variance of the errors included. */
export function orderParameters({ p, q, constant }: ArimaOrder): number {
  return p + q + Number(constant) + 1;
}
