import { levelWeights, shareOfRange } from "./level-band.js";
import { ownScale } from "./own-scale.js";
import type { AnnualSeries } from "./series.js";

/** Number of changes that weigh as much as the band's typical change. */
const PRIOR = 4;
/** In percent of the range: keeps a series that never changed from being certain. */
const LEAST = 0.05;
/** Yearly change assumed of a series without bounds that never changed, as a share of its level, falling as 1/n. */
const ASSUMED = 0.05;

/**
 * Size of a usual change in a year. For a rate: the geometric mean of the series' own mean absolute change and the typical
 * one of its level, the own one weighted by (n − 1)/(n + 3). Without both bounds: the own one.
 * Changes over a gap of g years count as √g yearly ones.
 */
export function localScale(series: AnnualSeries, typicalChange: readonly number[]): number {
  const own = ownScale(series);
  const n = series.values.length;
  if (shareOfRange(series) === null) return own > 0 ? own : (ASSUMED * (Math.abs(series.values[0] as number) || 1)) / n;
  const range = ((series.upper as number) - (series.lower as number)) / 100;
  const weight = (n - 1) / (n - 1 + PRIOR);
  const typical = levelWeights(shareOfRange(series) as number).reduce(
    (sum, part, i) => sum + part * Math.log((typicalChange[i] as number) + LEAST),
    0,
  );
  return range * Math.exp(weight * Math.log(own / range + LEAST) + (1 - weight) * typical);
}
