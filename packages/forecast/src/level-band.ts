import type { AnnualSeries } from "./series.js";

/** Upper ends of the level bands of a rate, in percent of the way from the lower bound to the upper. */
const ENDS = [10, 40, 80, 95, 99] as const;
/** A level inside each band, as a share of the range, at which what is known of the band holds in full. */
const CENTRES = [0.03, 0.25, 0.6, 0.88, 0.97, 0.998].map(logOdds);
/** The band of series that do not have both bounds. */
export const FREE = ENDS.length + 1;

/** Index of the level band of the last value: 0 for below 10 % … 5 for 99 % and above, 6 without both bounds. */
export function levelBand(series: AnnualSeries): number {
  const share = shareOfRange(series);
  return share === null ? FREE : ENDS.filter((end) => share * 100 >= end).length;
}

/** Where the last value lies between the bounds, 0 to 1; null where one is missing. */
export function shareOfRange({ values, lower = null, upper = null }: AnnualSeries): number | null {
  return lower === null || upper === null ? null : ((values.at(-1) as number) - lower) / (upper - lower);
}

/** How much a share of the range has of each band: all of one at its centre, between two centres linear in the log odds. */
export function levelWeights(share: number): number[] {
  const weights = CENTRES.map(() => 0);
  const level = logOdds(share);
  const above = CENTRES.findIndex((centre) => level <= centre);
  if (above <= 0) {
    weights[above === 0 ? 0 : CENTRES.length - 1] = 1;
    return weights;
  }
  const [from, to] = [CENTRES[above - 1] as number, CENTRES[above] as number];
  const part = (level - from) / (to - from);
  weights[above - 1] = 1 - part;
  weights[above] = part;
  return weights;
}

/** Finite on the bounds. */
function logOdds(share: number): number {
  return Math.log((share + 0.01) / (1 - share + 0.005));
}
