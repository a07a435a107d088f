import { probabilityOfStock, putOff, simulateCertificates, type Waiting } from "@lotrinh/flows";
import { discreteCdf, poisson, probability, type TrajectoryLabels } from "@lotrinh/trajectory";
import type { Frontier } from "../../types/answer.js";
import { meanOf } from "../conditions.js";

/** Years that a national-standard certificate lasts (Circulars 17, 18 and 19/2018/TT-BGDĐT, art. 5). */
export const CYCLE = 5;
export const RENEWAL = "renewal_success";
export const RECOGNITIONS = "recognitions_per_year";

/** One value for all years, or a value by year. */
export type ByYear = number | Readonly<Record<number, number>>;

/** A share known as if seen in so many cases, and events a year as if seen over so many years. */
export interface UncertainRenewal {
  readonly mean: number;
  readonly cases: number;
}
export interface UncertainRecognitions {
  readonly mean: number;
  readonly years: number;
}

/** Mean over the years: within one cycle the stock at its end depends on a lever through this alone. */
export function yearlyMean(setting: ByYear | UncertainRenewal): number {
  if (typeof setting === "number") return setting;
  return "mean" in setting ? (setting as UncertainRenewal).mean : meanOf(Object.values(setting));
}

/** A starting stock and the levers that move it from the end of `from` to the end of `to`. */
export interface CertificateCase {
  readonly initial: number;
  readonly from: number;
  readonly to: number;
  readonly renewalSuccess: ByYear | UncertainRenewal;
  readonly recognitions: ByYear | UncertainRecognitions;
  /** Schools that there are, which certificates never exceed; absent where that is not known. */
  readonly capacity?: number;
  /** Starts and schools of so many draws, where neither is counted: they take the place of `initial` and `capacity`. */
  readonly spread?: {
    readonly startOf: (draws: number) => Float64Array;
    readonly totalOf: (draws: number) => Float64Array;
  };
  /** A rule in force under which recognitions wait. */
  readonly waiting?: Waiting & { readonly act: string };
}

export interface Simulation {
  readonly labels: TrajectoryLabels;
  readonly seed: number;
  readonly draws: number;
}

export function simulateCase({ spread, ...one }: CertificateCase, { labels, seed, draws }: Simulation) {
  const drawn = spread ? { initial: { byDraw: spread.startOf(draws) }, capacity: spread.totalOf(draws) } : {};
  return simulateCertificates(labels, { ...one, ...drawn, cycle: CYCLE, draws, seed });
}

/** Shares at which a rule of which nobody knows whom it makes wait is tried: the middles of so many equal parts. */
const SHARES = 8;

/** Probability of at least so many certificates: exact where there is a closed form, else from the draws. */
export function probabilityOfCase(one: CertificateCase, atLeast: number, simulation: Simulation): number {
  const { initial, renewalSuccess, recognitions, from, to, waiting } = one;
  if (methodFor(one) === "exact" && typeof renewalSuccess === "number" && typeof recognitions === "number") {
    const years = to - from;
    const exact = (given: number | number[]) =>
      probabilityOfStock({ initial, atLeast, renewalSuccess, recognitions: given, years, cycle: CYCLE });
    if (!waiting) return exact(recognitions);
    const shifted = putOff(
      Array.from({ length: years }, (_, t) => from + 1 + t),
      waiting,
    );
    const tried = sharesOf(waiting).map((share) => exact(shifted.map((put) => recognitions * (1 + share * put))));
    return tried.reduce((sum, p) => sum + p, 0) / tried.length;
  }
  return probability(simulateCase(one, simulation).stock, to, (count) => count >= atLeast);
}

function sharesOf({ share }: Waiting): number[] {
  if (typeof share === "number") return [share];
  const [low, high] = share;
  return Array.from({ length: SHARES }, (_, i) => low + ((i + 0.5) / SHARES) * (high - low));
}

export function methodFor(one: CertificateCase): Frontier["method"] {
  const { renewalSuccess, recognitions, from, to, spread } = one;
  const constant = typeof renewalSuccess === "number" && typeof recognitions === "number" && !spread;
  return constant && to - from <= CYCLE && !mayFill(one, recognitions as number) ? "exact" : "simulation";
}

/** Whether the schools there are may turn a recognition away: a bound on its chance is not below one in a million. */
function mayFill({ initial, from, to, capacity = Number.POSITIVE_INFINITY }: CertificateCase, recognitions: number) {
  if (capacity === Number.POSITIVE_INFINITY) return false;
  return 1 - discreteCdf(poisson(recognitions * (to - from)), capacity - initial) >= 1e-6;
}
