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
 * Stock after so many years, without chance. Certificates of every age from 0 to `cycle` − 1 are alike in number at first;
 * each runs out when it is `cycle` years old and not before, so that one given within the years asked for is held to their
 * end. The mean of what `simulateCertificates` draws.
 */
export function expectedStock({
  initial,
  renewalSuccess,
  recognitions,
  years,
  cycle = 5,
}: ExpectedStockOptions): number {
  checkCount("years", years);
  checkCount("cycle", cycle, 1);
  if (!(renewalSuccess >= 0 && renewalSuccess <= 1)) {
    throw new RangeError(`invalid renewalSuccess; not in [0, 1]: ${renewalSuccess}`);
  }
  /** By the year in which they run out, counted around the cycle. */
  const runningOut = new Array<number>(cycle).fill(initial / cycle);
  for (let t = 0; t < years; t++) {
    runningOut[t % cycle] = renewalSuccess * (runningOut[t % cycle] as number) + recognitions;
  }
  return runningOut.reduce((sum, count) => sum + count, 0);
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
