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
  /**
   * Errors that series of the same `name` have in common: normal scores of a year correlate by `correlation` in [0, 1]
   * between them, each series keeping its own distribution. Defaults to nothing in common.
   */
  readonly common?: { readonly name: string; readonly correlation: number };
}

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
  { draws = 10_000, seed = 1, common }: SamplePathsOptions = {},
): Trajectory {
  const { name = "", correlation = 0 } = common ?? {};
  if (!(correlation >= 0 && correlation <= 1))
    throw new RangeError(`invalid correlation; not in [0, 1]: ${correlation}`);
  const [shared, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const { years } = forecast;
  const trajectory = createTrajectory(labels, { years, draws });
  const { values } = trajectory;
  const scores = new Float64Array(draws);
  years.forEach((year, t) => {
    const fresh = uniforms(draws, seed, labels.locality, labels.indicator, "forecast", year);
    const kept = t === 0 ? 0 : (forecast.correlation[t - 1] as number);
    const innovation = Math.sqrt(1 - kept * kept);
    const world = correlation === 0 ? null : uniforms(draws, seed, name, "common", year);
    const quantile = quantileFunction(forecast, t);
    for (let k = 0; k < draws; k++) {
      const alone = normalQuantile(fresh[k] as number);
      const news = world === null ? alone : own * alone + shared * normalQuantile(world[k] as number);
      const score = kept * (scores[k] as number) + innovation * news;
      scores[k] = score;
      values[t * draws + k] = quantile(score);
    }
  });
  return trajectory;
}
