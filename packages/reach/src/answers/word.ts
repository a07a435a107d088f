import type { Grade, Word } from "../types/answer.js";

/**
 * Verbal band of a probability in whole percent, as it is printed, after the calibrated language of the IPCC. On evidence of
 * grade D none goes above `likely`.
 */
export function wordOf(probability: number, grade: Grade = "C"): Word {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`invalid probability; not in [0, 1]: ${probability}`);
  const p = Math.round(100 * probability) / 100;
  if (p >= 0.9 && grade !== "D") return "very-likely";
  if (p >= 0.66) return "likely";
  if (p >= 0.33) return "toss-up";
  if (p >= 0.1) return "hard";
  return "very-hard";
}
