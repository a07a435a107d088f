// biome-ignore-all format: one row a kind
import type { PastScore } from "../types/score.js";

/**
 * Made by forecast/scripts/calibration.mjs --table from 3,976 past targets of 84 countries up to five years ahead, forecast without the
 * country. `came` has ten bins of stated probability: number of targets, mean probability stated, share come true.
 * Do not edit by hand.
 */
export const pastScores: Readonly<Record<"reach" | "maintain", PastScore>> = {
  reach: { targets: 2910, countries: 84, years: 5, brier: 0.1729, best: { rule: "reference-class-better-side-told", brier: 0.1891 }, calibrationError: 0.0197, came: [[539, 0.0364, 0.0334], [254, 0.1528, 0.1417], [302, 0.253, 0.245], [311, 0.351, 0.3505], [429, 0.4504, 0.4802], [323, 0.5477, 0.5666], [307, 0.6476, 0.671], [252, 0.7523, 0.6865], [143, 0.8386, 0.8741], [50, 0.9319, 0.88]] },
  maintain: { targets: 1066, countries: 77, years: 5, brier: 0.166, best: { rule: "reference-class-better-side-told", brier: 0.1743 }, calibrationError: 0.0285, came: [[2, 0.0969, 0.5], [10, 0.1567, 0.3], [24, 0.2494, 0.2917], [60, 0.3573, 0.4333], [85, 0.4599, 0.4706], [127, 0.547, 0.5748], [176, 0.6491, 0.6875], [167, 0.7516, 0.7305], [221, 0.8518, 0.8869], [194, 0.9482, 0.9485]] },
};
