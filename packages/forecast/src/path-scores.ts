import { normalQuantile, type TrajectoryLabels, uniforms } from "@lotrinh/trajectory";
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
  /** First year that `samplePaths` keeps. Defaults to the first of the forecast. */
  readonly from?: number;
}

/**
 * The normal scores behind `samplePaths`, years × draws: a path is at or above a value in a year where its score is at or
 * above the normal quantile of the forecast's probability of less.
 * @throws RangeError for a correlation outside [0, 1]
 */
export function pathScores(
  { locality, indicator }: Pick<TrajectoryLabels, "locality" | "indicator">,
  { years, correlation: kept }: Pick<SeriesForecast, "years" | "correlation">,
  { draws = 10_000, seed = 1, common }: SamplePathsOptions = {},
): Float64Array {
  const { name = "", correlation = 0 } = common ?? {};
  if (!(correlation >= 0 && correlation <= 1))
    throw new RangeError(`invalid correlation; not in [0, 1]: ${correlation}`);
  const [shared, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const scores = new Float64Array(years.length * draws);
  years.forEach((year, t) => {
    const fresh = uniforms(draws, seed, locality, indicator, "forecast", year);
    const world = correlation === 0 ? null : uniforms(draws, seed, name, "common", year);
    const carried = t === 0 ? 0 : (kept[t - 1] as number);
    const innovation = Math.sqrt(1 - carried * carried);
    const [at, before] = [t * draws, Math.max(0, t - 1) * draws];
    for (let k = 0; k < draws; k++) {
      const alone = normalQuantile(fresh[k] as number);
      const news = world === null ? alone : own * alone + shared * normalQuantile(world[k] as number);
      scores[at + k] = carried * (scores[before + k] as number) + innovation * news;
    }
  });
  return scores;
}
