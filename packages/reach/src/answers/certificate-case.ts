import { probabilityOfStock, simulateCertificates } from "@lotrinh/flows";
import { probability, type TrajectoryLabels } from "@lotrinh/trajectory";
import type { Frontier } from "../types/answer.js";
import { meanOf } from "./conditions.js";

/** Years that a national-standard certificate lasts (Circulars 17, 18 and 19/2018/TT-BGDĐT, art. 5). */
const CYCLE = 5;
export const RENEWAL = "renewal_success";
export const RECOGNITIONS = "recognitions_per_year";

/** One value for all years, or a value by year. */
export type ByYear = number | Readonly<Record<number, number>>;

/** Mean over the years: within one cycle the stock at its end depends on a lever through this alone. */
export function yearlyMean(byYear: ByYear): number {
  return typeof byYear === "number" ? byYear : meanOf(Object.values(byYear));
}

/** A starting stock and the levers that move it from the end of `from` to the end of `to`. */
export interface CertificateCase {
  readonly initial: number;
  readonly from: number;
  readonly to: number;
  readonly renewalSuccess: ByYear;
  readonly recognitions: ByYear;
}

export interface Simulation {
  readonly labels: TrajectoryLabels;
  readonly seed: number;
  readonly draws: number;
}

export function simulateCase(one: CertificateCase, { labels, seed, draws }: Simulation) {
  return simulateCertificates(labels, { ...one, cycle: CYCLE, draws, seed });
}

/** Probability of at least so many certificates: exact where there is a closed form, else from the draws. */
export function probabilityOfCase(one: CertificateCase, atLeast: number, simulation: Simulation): number {
  const { initial, renewalSuccess, recognitions, from, to } = one;
  if (methodFor(one) === "exact" && typeof renewalSuccess === "number" && typeof recognitions === "number") {
    return probabilityOfStock({ initial, atLeast, renewalSuccess, recognitions, years: to - from, cycle: CYCLE });
  }
  return probability(simulateCase(one, simulation).stock, to, (count) => count >= atLeast);
}

export function methodFor({ renewalSuccess, recognitions, from, to }: CertificateCase): Frontier["method"] {
  const constant = typeof renewalSuccess === "number" && typeof recognitions === "number";
  return constant && to - from <= CYCLE ? "exact" : "simulation";
}
