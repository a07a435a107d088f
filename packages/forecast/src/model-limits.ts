import { normalQuantile } from "@lotrinh/trajectory";
import { arimaMoments } from "./arima/arima-forecast.js";
import type { ArimaModel } from "./arima/arima-model.js";
import { etsMoments } from "./ets/ets-forecast.js";
import type { EtsModel } from "./ets/ets-model.js";
import { checkHorizon } from "./forecast-points.js";

export interface ModelLimits {
  readonly year: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The interval of the given coverage that a model states of itself, from normal errors that are its own one-step errors.
 * Such intervals cover too little on short series (84 of 95 % on the yearly series of M3): `forecastSeries` has better ones.
 * Not cut off at bounds. Throws a `RangeError` for a horizon that is not a positive integer or a coverage outside (0, 1).
 */
export function modelLimits(
  model: EtsModel | ArimaModel,
  { horizon, coverage = 0.95 }: { readonly horizon: number; readonly coverage?: number },
): ModelLimits[] {
  checkHorizon(horizon);
  if (!(coverage > 0 && coverage < 1)) throw new RangeError(`invalid coverage; not in (0, 1): ${coverage}`);
  const z = normalQuantile((1 + coverage) / 2);
  const { means, variances } = model.model === "ets" ? etsMoments(model, horizon) : arimaMoments(model, horizon);
  const last = model.years.at(-1) as number;
  return Array.from(means, (mean, i) => {
    const width = z * Math.sqrt(variances[i] as number);
    return { year: last + i + 1, mean, lower: mean - width, upper: mean + width };
  });
}
