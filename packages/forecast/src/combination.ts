import type { CombinationWeights } from "./error-quantiles.js";
import { errorTable } from "./error-table.js";
import { shareOfRange } from "./level-band.js";
import { type TrainedModel, trainedModel } from "./model.js";
import type { AnnualSeries } from "./series.js";
import { shrunkenDrift } from "./shrunken-drift.js";
import { type UnboundedCombination, unboundedCombination } from "./unbounded/unbounded-combination.js";

/**
 * The default model. For a rate with two bounds: a weighted mean of naive and shrunken drift, plus the pace at which rates
 * of the same level rose in the past, which is greatest at two thirds of the range and dies out at either bound. Weights
 * by least absolute scaled error. Without both bounds there is no reference class: `unboundedCombination`.
 * Throws a `RangeError` for an empty series.
 */
export function combination(
  series: AnnualSeries,
  { drift, pace }: CombinationWeights = errorTable.combination,
): TrainedModel | UnboundedCombination {
  const { level, slope } = shrunkenDrift(series);
  const share = shareOfRange(series);
  if (share === null) return unboundedCombination(series);
  const range = (series.upper as number) - (series.lower as number);
  return trainedModel("combination", series, {
    level,
    slope: drift * slope + pace * range * share * share * (1 - share),
  });
}
