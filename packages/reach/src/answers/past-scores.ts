// biome-ignore-all format: one row a kind
import type { PastScore } from "../types/score.js";

/**
 * Made by forecast/scripts/calibration.mjs --table from 3,976 past targets of 84 countries up to five years ahead, forecast without the
 * country. `came` has ten bins of stated probability: number of targets, mean probability stated, share come true.
 * Do not edit by hand.
 */
export const pastScores: Readonly<Record<"reach" | "maintain", PastScore>> = {
  reach: { targets: 2910, countries: 84, years: 5, brier: 0.1768, best: { rule: "reference-class-better-side-told", brier: 0.1891 }, calibrationError: 0.0122, came: [[517, 0.0367, 0.0368], [272, 0.1503, 0.1544], [310, 0.2499, 0.2516], [330, 0.3522, 0.3697], [403, 0.4489, 0.4491], [363, 0.5513, 0.5978], [309, 0.6472, 0.6602], [263, 0.7442, 0.7224], [113, 0.8301, 0.8319], [30, 0.9399, 0.9]] },
  maintain: { targets: 1066, countries: 77, years: 5, brier: 0.1675, best: { rule: "reference-class-better-side-told", brier: 0.1743 }, calibrationError: 0.0308, came: [[0, 0, 0], [12, 0.1644, 0.4167], [24, 0.263, 0.1667], [46, 0.3549, 0.3478], [87, 0.4516, 0.5287], [139, 0.5488, 0.6259], [165, 0.6503, 0.6545], [198, 0.7521, 0.7424], [215, 0.8514, 0.8744], [180, 0.9436, 0.9556]] },
};
