/** Pupils of one grade, or children of an age, and those that they became: NaN where either is not known. */
export interface CountPair {
  readonly from: number;
  readonly to: number;
}

/** People per person at the start, as the latest years have it. */
export interface RecentRatio {
  readonly ratio: number;
  /** Sum of squared weights of the years, 1 where there is one: 1 / years that the ratio rests on. */
  readonly concentration: number;
  /** Chance of single people, divided by the variance that one person adds. */
  readonly perPerson: number;
}

/**
 * Ratio of sums in which a year counts (1 − `smoothing`) times as much as the next one: exponential smoothing by people, so
 * that small and empty years weigh little or nothing. Pairs are oldest first. Undefined where nobody started.
 */
export function recentRatio(pairs: readonly CountPair[], smoothing: number): RecentRatio | undefined {
  let [from, to, squares, linear, weight] = [0, 0, 0, 0, 1];
  for (let t = pairs.length - 1; t >= 0; t--) {
    const pair = pairs[t] as CountPair;
    if (pair.from > 0 && pair.to >= 0) {
      from += weight * pair.from;
      to += weight * pair.to;
      squares += weight * weight * pair.from * pair.from;
      linear += weight * weight * pair.from;
    }
    weight *= 1 - smoothing;
  }
  if (from === 0) return undefined;
  return {
    ratio: to / from,
    concentration: squares / (from * from),
    perPerson: linear / (from * from),
  };
}

/** Chance of single people in a year: variance of a ratio, times the people at its start. */
export function turnoverVariance(ratio: number, turnover: number): number {
  const leaving = Math.max(Math.min(1, turnover), 1 - ratio);
  return leaving * (1 - leaving) + (ratio - 1 + leaving);
}
