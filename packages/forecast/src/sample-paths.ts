import { createTrajectory, type Trajectory, type TrajectoryLabels } from "@lotrinh/trajectory";
import { pathScores, type SamplePathsOptions } from "./path-scores.js";
import { quantileFunction } from "./quantile-of.js";
import type { SeriesForecast } from "./series-forecast.js";

/**
 * Joint paths of the forecast years. Each year's draws have that year's quantiles; years hang together through a Gaussian
 * copula whose normal scores are a first-order autoregression with the forecast's `correlation`. The random stream of a
 * year is named by locality, indicator, "forecast" and year, so scenarios share it and other years do not change it; what
 * is common is named by its name, "common" and year.
 * @throws RangeError for a correlation outside [0, 1]
 */
export function samplePaths(
  labels: TrajectoryLabels,
  forecast: SeriesForecast,
  options: SamplePathsOptions = {},
): Trajectory {
  const { draws = 10_000, from = Number.NEGATIVE_INFINITY } = options;
  const years = forecast.years.filter((year) => year >= from);
  const first = forecast.years.length - years.length;
  const values = pathScores(labels, forecast, options).subarray(first * draws);
  years.forEach((_, t) => {
    const quantile = quantileFunction(forecast, first + t);
    for (let k = t * draws; k < (t + 1) * draws; k++) values[k] = quantile(values[k] as number);
  });
  return createTrajectory(labels, { years, draws, values });
}
