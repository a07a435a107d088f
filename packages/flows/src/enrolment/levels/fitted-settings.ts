import type { CohortSettings } from "./cohort-settings.js";

/**
 * Written by scripts/fit-settings.mjs, from 784 past projections of 63 provinces of Viet Nam (GSO, pupils by level,
 * 2002–2021): the middle by the least mean absolute error one to five years ahead, the spread by the least interval score.
 * Survival and freedom are set, not fitted: totals do not show them.
 */
export const fittedSettings: CohortSettings = {
  survival: [0.995, 0.98, 0.98],
  innovation: [0.03, 0.0133, 0.02, 0.03],
  persistence: [0.5, 0, 0.05, 0.5],
  count: [0.01, 0.015, 0.01],
  kindergarten: 0.0125,
  births: 0.6,
  usual: [1.02, 0.87, 0.82],
  usualSpread: [0.02, 0.0556, 0.1],
  pull: 0.06,
  seats: 0.23,
  reversion: 0.4,
  widening: [0.833, 1, 1],
  migration: [0.00326, 0.01, 0.0192],
  recount: [0.0144, 0.00625, 0.016],
  freedom: 6,
};
