import { arima } from "./arima/arima.js";
import { autoregressiveDrift } from "./autoregressive-drift.js";
import type { Trainer } from "./backtest/backtest-series.js";
import { combination } from "./combination.js";
import { dampedDrift } from "./damped-drift.js";
import { drift, halfDrift } from "./drift.js";
import { dampedHolt, ets, holt, ses } from "./ets/ets.js";
import { mean } from "./mean.js";
import type { ModelName } from "./model-widths.js";
import { naive } from "./naive.js";
import { robustTrend } from "./robust-trend.js";
import { saturatingGrowth } from "./saturating-growth.js";
import { shrunkenDrift } from "./shrunken-drift.js";
import { dynamicOptimisedTheta } from "./theta/dynamic-theta.js";
import { optimisedTheta } from "./theta/optimised-theta.js";
import { theta } from "./theta/theta.js";

/** Every model by the name that it carries, with its default options. */
const TRAINERS: Readonly<Record<ModelName, Trainer>> = {
  combination: (series) => combination(series),
  naive,
  mean,
  drift,
  "half-drift": halfDrift,
  "damped-drift": (series) => dampedDrift(series),
  "shrunken-drift": shrunkenDrift,
  "autoregressive-drift": (series) => autoregressiveDrift(series),
  "robust-trend": (series) => robustTrend(series),
  "saturating-growth": (series) => saturatingGrowth(series),
  theta,
  "optimised-theta": optimisedTheta,
  "dynamic-optimised-theta": dynamicOptimisedTheta,
  ses,
  holt,
  "damped-holt": dampedHolt,
  ets: (series) => ets(series),
  arima: (series) => arima(series),
};

export const modelNames: readonly ModelName[] = Object.keys(TRAINERS) as ModelName[];

/** Throws a `RangeError` for an unknown name. */
export function trainerOf(name: ModelName): Trainer {
  if (!Object.hasOwn(TRAINERS, name)) throw new RangeError(`invalid model; not ${modelNames.join(", ")}: ${name}`);
  return TRAINERS[name];
}
