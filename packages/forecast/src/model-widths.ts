import type { ModelName } from "./named-models.js";

/**
 * Width of each model's past errors in those of the combination: for rates, then for series without both bounds. Made by
 * scripts/fit-widths.mjs from 1,457 and 4,860 past forecasts. Do not edit by hand.
 */
export const modelWidths: Readonly<Record<ModelName, readonly [number, number]>> = {
  combination: [1, 1],
  naive: [1.09, 1.12],
  mean: [2.02, 2.54],
  drift: [1.22, 1.18],
  "half-drift": [1.07, 1.05],
  "damped-drift": [1.15, 1.1],
  "shrunken-drift": [1.03, 1.06],
  "autoregressive-drift": [1.05, 0.983],
  "robust-trend": [1.44, 1.7],
  "saturating-growth": [2.14, 1.71],
  theta: [1.11, 1.07],
  "optimised-theta": [1.33, 1.23],
  "dynamic-optimised-theta": [1.19, 1.09],
  ses: [1.22, 1.14],
  holt: [1.36, 1.14],
  "damped-holt": [1.23, 1.04],
  ets: [1.23, 1.08],
  arima: [1.3, 1.12],
};
