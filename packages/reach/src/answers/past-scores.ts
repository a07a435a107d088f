// biome-ignore-all format: one row a kind
import type { PastScore } from "../types/score.js";

/**
 * Made by forecast/scripts/calibration.mjs --table from 3,976 past targets of 84 countries up to five years ahead, forecast without the
 * country. `came` has ten bins of stated probability: number of targets, mean probability stated, share come true.
 * Do not edit by hand.
 */
export const pastScores: Readonly<Record<"reach" | "maintain", PastScore>> = {
  reach: { targets: 2910, countries: 84, years: 5, brier: 0.1731, best: { rule: "reference-class-better-side-told", brier: 0.1891 }, calibrationError: 0.0213, came: [[531, 0.0353, 0.0339], [254, 0.1497, 0.1457], [315, 0.2527, 0.2286], [312, 0.3524, 0.3654], [421, 0.4506, 0.4656], [325, 0.5468, 0.5877], [308, 0.6482, 0.6656], [247, 0.7524, 0.6842], [144, 0.8374, 0.8681], [53, 0.9315, 0.8868]] },
  maintain: { targets: 1066, countries: 77, years: 5, brier: 0.1662, best: { rule: "reference-class-better-side-told", brier: 0.1743 }, calibrationError: 0.0279, came: [[1, 0.095, 0], [11, 0.1516, 0.3636], [23, 0.2473, 0.3043], [63, 0.357, 0.3968], [80, 0.4595, 0.475], [136, 0.5476, 0.5956], [165, 0.6486, 0.6788], [175, 0.7518, 0.7371], [213, 0.8509, 0.8873], [199, 0.9471, 0.9447]] },
};
