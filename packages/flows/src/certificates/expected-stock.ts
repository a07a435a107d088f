import { checkCount } from "../model/check-count.js";

export interface ExpectedStockOptions {
  readonly initial: number;
  /** Share of the certificates that run out and are renewed. */
  readonly renewalSuccess: number;
  /** New recognitions a year. */
  readonly recognitions: number;
  readonly years: number;
  /** Years that a certificate lasts. Defaults to 5. */
  readonly cycle?: number;
}

/**
 * Stock after so many years if a `cycle`-th of it runs out every year (uniform ages): S ← S − (1 − q) S / cycle + m.
 * A quick look without chance; `simulateCertificates` has the distribution.
 */
export function expectedStock({
  initial,
  renewalSuccess,
  recognitions,
  years,
  cycle = 5,
}: ExpectedStockOptions): number {
  checkCount("years", years);
  const kept = keptShare(renewalSuccess, cycle);
  let stock = initial;
  for (let t = 0; t < years; t++) stock = kept * stock + recognitions;
  return stock;
}

export interface RecognitionsNeededOptions extends Omit<ExpectedStockOptions, "recognitions"> {
  readonly target: number;
}

/**
 * New recognitions a year that take the expected stock from `initial` to `target`, 0 where none are needed. Meeting a
 * target in expectation is meeting it about one time in two: see `probabilityOfStock`.
 */
export function recognitionsNeeded({ target, years, ...options }: RecognitionsNeededOptions): number {
  checkCount("years", years, 1);
  const without = expectedStock({ ...options, years, recognitions: 0 });
  const each = expectedStock({ ...options, years, initial: 0, recognitions: 1 });
  return Math.max(0, (target - without) / each);
}

function keptShare(renewalSuccess: number, cycle: number): number {
  checkCount("cycle", cycle, 1);
  if (renewalSuccess >= 0 && renewalSuccess <= 1) return 1 - (1 - renewalSuccess) / cycle;
  throw new RangeError(`invalid renewalSuccess; not in [0, 1]: ${renewalSuccess}`);
}
