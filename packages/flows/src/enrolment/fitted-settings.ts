import type { CohortSettings } from "./cohort-settings.js";

/**
 * Chosen coordinate by coordinate for the least mean absolute error of past projections (scripts/back-test.mjs) of Viet
 * Nam's provinces (GSO, pupils by level 2002–2021), one to five years ahead. Survival is set, not fitted: totals do not show it; `migration` and `widening` bring past intervals near their nominal cover.
 */
export const fittedSettings: CohortSettings = {
  survival: [0.995, 0.98, 0.98],
  innovation: [0.0375, 0.01, 0.03, 0.03],
  persistence: [0.5, 0, 0.1, 0.6],
  count: [0.0128, 0.01, 0.0128],
  kindergarten: 0.025,
  births: 0.43,
  usual: [1.01, 0.88, 0.82],
  usualSpread: [0.0147, 0.075, 0.1],
  pull: 0.05,
  seats: 0.2,
  migration: [0.01, 0.006, 0.01],
  recount: [0.01, 0.01, 0.01],
  reversion: 0.25,
  widening: [1, 1, 1],
  freedom: 6,
};
