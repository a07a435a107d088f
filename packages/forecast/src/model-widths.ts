/**
 * Width of each model's past errors in those of the combination: for rates, then for series without both bounds. Made by
 * scripts/fit-widths.mjs from 1,457 and 4,860 past forecasts. Do not edit by hand.
 */
export const modelWidths = {
  combination: [1, 1],
  naive: [1.08, 1.22],
  mean: [2.01, 2.68],
  drift: [1.22, 1.31],
  "half-drift": [1.05, 1.16],
  "damped-drift": [1.14, 1.22],
  "shrunken-drift": [1.04, 1.16],
  "autoregressive-drift": [1.04, 1.08],
  "robust-trend": [1.41, 1.87],
  "saturating-growth": [2.03, 1.85],
  theta: [1.08, 1.17],
  "optimised-theta": [1.29, 1.37],
  "dynamic-optimised-theta": [1.16, 1.19],
  ses: [1.2, 1.24],
  holt: [1.34, 1.24],
  "damped-holt": [1.19, 1.14],
  ets: [1.2, 1.17],
  arima: [1.27, 1.22],
} as const satisfies Record<string, readonly [number, number]>;

/** Names under which the back-test and the command line know a model. */
export type ModelName = keyof typeof modelWidths;
