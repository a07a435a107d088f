import { discreteCdf, poisson } from "@lotrinh/trajectory";
import { RATE, resolveByYear, SHARE } from "../model/by-year.js";
import { checkCount } from "../model/check-count.js";
import { countInitial, type InitialCertificates } from "./initial-certificates.js";
import { successesOf, type TrialGroup } from "./poisson-binomial.js";

export interface ProbabilityOfStockOptions {
  readonly initial: InitialCertificates;
  readonly atLeast: number;
  /** Probability that a certificate that runs out is renewed: for every year, or year by year. */
  readonly renewalSuccess: number | readonly number[];
  /** Expected new recognitions a year: for every year, or year by year. */
  readonly recognitions: number | readonly number[];
  /** Years from the base year on, at most `cycle`. */
  readonly years: number;
  /** Years that a certificate lasts. Defaults to 5. */
  readonly cycle?: number;
}

/**
 * P(stock ≥ atLeast) in the model of `simulateCertificates` without a capacity, exact within one cycle: no certificate
 * comes up twice, so that the certificates kept are Poisson-binomial and the new ones Poisson. A certificate of unknown
 * expiry comes up in each year of the cycle with the same probability.
 * Throws a `RangeError` for years beyond the cycle, and as `simulateCertificates` does.
 */
export function probabilityOfStock({
  initial,
  atLeast,
  renewalSuccess,
  recognitions,
  years,
  cycle = 5,
}: ProbabilityOfStockOptions): number {
  checkCount("years", years, 1);
  countInitial(initial, cycle);
  if (Number.isNaN(atLeast)) throw new RangeError("invalid atLeast; not a number: NaN");
  if (years > cycle) {
    throw new RangeError(`invalid years; beyond one cycle of ${cycle}, where simulateCertificates is needed: ${years}`);
  }
  const span = Array.from({ length: years }, (_, t) => t + 1);
  const success = resolveByYear("renewalSuccess", renewalSuccess, span, SHARE);
  const expected = resolveByYear("recognitions", recognitions, span, RATE);
  const { first, terms } = successesOf(keptProbabilities(initial, success, cycle));
  const recognised = poisson(expected.reduce((sum, mean) => sum + mean, 0));
  let probability = 0;
  for (let i = 0; i < terms.length; i++) {
    probability += (terms[i] as number) * (1 - discreteCdf(recognised, Math.ceil(atLeast) - first - i - 1));
  }
  return Math.min(1, probability);
}

/** The initial certificates by the probability that they are alive in the last year. */
function keptProbabilities(initial: InitialCertificates, success: readonly number[], cycle: number): TrialGroup[] {
  const byExpiry = Array.from({ length: cycle }, (_, t) => success[t] ?? 1);
  if (typeof initial === "number") return [[byExpiry.reduce((sum, p) => sum + p, 0) / cycle, initial]];
  return initial.byExpiry.map((count, t) => [byExpiry[t] as number, count]);
}
