import type { CombinationWeights } from "./error-quantiles.js";
import { errorTable } from "./error-table.js";
import { lastingExcess } from "./lasting-excess.js";
import { shareOfRange } from "./level-band.js";
import { type TrainedModel, trainedModel } from "./model.js";
import type { AnnualSeries } from "./series.js";
import { shrunkenDrift } from "./shrunken-drift.js";
import { type UnboundedCombination, unboundedCombination } from "./unbounded/unbounded-combination.js";

/**
 * The default model. For a rate with two bounds: the last value goes on with the shrunken drift, of which less is kept the
 * nearer it comes to a bound (`roomLeft`), and with the pace at which rates of the same level rose in the past, which is greatest at
 * two thirds of the range and dies out at either bound; it starts from as much of what the last change had beyond the drift as
 * changes are correlated. Weights by least absolute scaled error. Without both bounds there is no reference class: `unboundedCombination`.
 * Throws a `RangeError` for an empty series.
 */
export function combination(
  series: AnnualSeries,
  { drift, pace, excess }: CombinationWeights = errorTable.combination,
): TrainedModel | UnboundedCombination {
  const share = shareOfRange(series);
  if (share === null) return unboundedCombination(series);
  const { level, slope } = shrunkenDrift(series);
  const range = (series.upper as number) - (series.lower as number);
  return trainedModel("combination", series, {
    level: level + excess * lastingExcess(series),
    slope: drift * roomLeft(share, slope) * slope + pace * range * share * share * (1 - share),
  });
}

/** Share of the range below which a falling drift dies out. */
const LOW = 0.25;

/** How much of a drift is kept at a share of the range: ever less towards the upper bound, and of a falling one near the lower. */
export function roomLeft(share: number, slope: number): number {
  return (1 - share) * (slope < 0 ? Math.min(1, share / LOW) : 1);
}
