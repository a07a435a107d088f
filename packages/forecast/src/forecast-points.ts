import { arimaMoments } from "./arima/arima-forecast.js";
import type { ArimaModel } from "./arima/arima-model.js";
import { type AutoregressiveDrift, autoregressiveDriftPoints } from "./autoregressive-drift.js";
import { type DampedDrift, dampedDriftPoints } from "./damped-drift.js";
import { etsMoments } from "./ets/ets-forecast.js";
import type { EtsModel } from "./ets/ets-model.js";
import type { TrainedModel } from "./model.js";
import { type SaturatingGrowth, saturatingGrowthPoints } from "./saturating-growth.js";
import { type DynamicTheta, dynamicThetaPoints } from "./theta/dynamic-theta.js";
import { type UnboundedCombination, unboundedCombinationPoints } from "./unbounded/unbounded-combination.js";

/** What any training function of this package leaves. */
export type AnyModel =
  | TrainedModel
  | ArimaModel
  | AutoregressiveDrift
  | DampedDrift
  | DynamicTheta
  | EtsModel
  | SaturatingGrowth
  | UnboundedCombination;

export interface ForecastPoint {
  readonly year: number;
  readonly value: number;
}

/** Point forecasts for 1 … `horizon` years after the last year of the training series, cut off at its bounds. */
export function forecastPoints(model: AnyModel, horizon: number): ForecastPoint[] {
  checkHorizon(horizon);
  const { years, lower, upper } = model;
  const last = years.at(-1) as number;
  const means = meansOf(model, horizon);
  return Array.from({ length: horizon }, (_, i) => ({
    year: last + i + 1,
    value: within(means[i] as number, lower, upper),
  }));
}

function meansOf(model: AnyModel, horizon: number): ArrayLike<number> {
  switch (model.model) {
    case "arima":
      return arimaMoments(model, horizon).means;
    case "autoregressive-drift":
      return autoregressiveDriftPoints(model, horizon);
    case "damped-drift":
      return dampedDriftPoints(model, horizon);
    case "dynamic-optimised-theta":
      return dynamicThetaPoints(model, horizon);
    case "ets":
      return etsMoments(model, horizon).means;
    case "saturating-growth":
      return saturatingGrowthPoints(model, horizon);
    case "unbounded-combination":
      return unboundedCombinationPoints(model, horizon);
    default:
      return Array.from({ length: horizon }, (_, i) => model.level + (i + 1) * model.slope);
  }
}

export function checkHorizon(horizon: number): void {
  if (!Number.isSafeInteger(horizon) || horizon < 1) {
    throw new RangeError(`invalid horizon; not a positive integer: ${horizon}`);
  }
}

export function within(value: number, lower: number | null, upper: number | null): number {
  return Math.min(upper ?? Number.POSITIVE_INFINITY, Math.max(lower ?? Number.NEGATIVE_INFINITY, value));
}
