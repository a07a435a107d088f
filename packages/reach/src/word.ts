import type { Word } from "./types.js";

/** Verbal band of a probability, after the calibrated language of the IPCC. */
export function wordOf(probability: number): Word {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`invalid probability; not in [0, 1]: ${probability}`);
  if (probability >= 0.9) return "very-likely";
  if (probability >= 0.66) return "likely";
  if (probability >= 0.33) return "toss-up";
  if (probability >= 0.1) return "hard";
  return "very-hard";
}
