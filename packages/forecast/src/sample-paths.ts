import {
  createTrajectory,
  normalQuantile,
  type Trajectory,
  type TrajectoryLabels,
  uniforms,
} from "@lotrinh/trajectory";
import { quantileFunction } from "./quantile-of.js";
import type { SeriesForecast } from "./series-forecast.js";

export interface SamplePathsOptions {
  /** Default 10,000. */
  readonly draws?: number;
  /** Default 1. */
  readonly seed?: number;
}

/**
 * Joint paths of the forecast years. Each year's draws have that year's quantiles; years hang together through a Gaussian
 * copula whose normal scores are a first-order autoregression with the forecast's `correlation`. The random stream of a
 * year is named by locality, indicator, "forecast" and year, so scenarios share it and other years do not change it.
 */
export function samplePaths(
  labels: TrajectoryLabels,
  forecast: SeriesForecast,
  { draws = 10_000, seed = 1 }: SamplePathsOptions = {},
): Trajectory {
  const { years } = forecast;
  const trajectory = createTrajectory(labels, { years, draws });
  const { values } = trajectory;
  const scores = new Float64Array(draws);
  years.forEach((year, t) => {
    const fresh = uniforms(draws, seed, labels.locality, labels.indicator, "forecast", year);
    const kept = t === 0 ? 0 : (forecast.correlation[t - 1] as number);
    const innovation = Math.sqrt(1 - kept * kept);
    const quantile = quantileFunction(forecast, t);
    for (let k = 0; k < draws; k++) {
      const score = kept * (scores[k] as number) + innovation * normalQuantile(fresh[k] as number);
      scores[k] = score;
      values[t * draws + k] = quantile(score);
    }
  });
  return trajectory;
}
