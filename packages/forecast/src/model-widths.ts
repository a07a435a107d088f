import type { ModelName } from "./named-models.js";

/**
 * Width of each model's past errors in those of the combination: for rates, then for series without both bounds. Made by
 * scripts/fit-widths.mjs from 1,457 and 4,860 past forecasts. Do not edit by hand.
 */
export const modelWidths: Readonly<Record<ModelName, readonly [number, number]>> = {
  combination: [1, 1],
  naive: [1.06, 1.24],
  mean: [1.99, 2.77],
  drift: [1.2, 1.28],
  "half-drift": [1.03, 1.15],
  "damped-drift": [1.12, 1.19],
  "shrunken-drift": [1.02, 1.14],
  "autoregressive-drift": [1.03, 1.08],
  "robust-trend": [1.42, 1.8],
  "saturating-growth": [2.09, 1.84],
  theta: [1.08, 1.16],
  "optimised-theta": [1.3, 1.33],
  "dynamic-optimised-theta": [1.16, 1.18],
  ses: [1.21, 1.26],
  holt: [1.33, 1.25],
  "damped-holt": [1.19, 1.15],
  ets: [1.21, 1.19],
  arima: [1.28, 1.22],
};
