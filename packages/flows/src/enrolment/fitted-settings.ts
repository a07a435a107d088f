import type { CohortSettings } from "./cohort-settings.js";

/**
 * Made by scripts/fit-settings.mjs from 784 past projections of 63 provinces of Viet Nam (GSO, pupils by level, 2002–2021):
 * least mean absolute error one to five years ahead, spreads by the least pinball loss. Survival is set, not fitted, for
 * totals do not show it.
 */
export const fittedSettings: CohortSettings = {
  survival: [0.995, 0.98, 0.98],
  innovation: [0.0375, 0.0125, 0.0375, 0.03],
  persistence: [0.25, 0.1, 0, 0.7],
  count: 0.0125,
  kindergarten: 0.0156,
  births: 0.392,
  transition: [1.02, 0.87],
  transitionSpread: [0.02, 0.08],
  migration: [0.00937, 0.00625, 0.015],
  widening: 1,
  freedom: 6,
};
