import { combine, type Trajectory } from "@lotrinh/trajectory";
import { AFTER_GRADE_9, type AfterGrade9, type ByDestination, listed } from "./destinations.js";
import type { StreamingFlows } from "./simulate-streaming.js";

export interface StreamingRates {
  /** Phân luồng: C + D + E, of all completers. */
  readonly vocational: number;
  /** Chuyển cấp: A + B + C + D + E. */
  readonly transition: number;
  /** 1 − A − B − F − W − X, which the vocational share cannot exceed. */
  readonly vocationalCeiling: number;
}

/**
 * Rates of completers of grade 9 by their definitions, from people or shares by destination.
 * Throws a `RangeError` where nobody is counted.
 */
export function streamingRates(people: ByDestination<AfterGrade9>): StreamingRates {
  const figures = listed(AFTER_GRADE_9, people);
  const total = figures.reduce((sum, figure) => sum + figure, 0);
  if (total === 0) throw new RangeError("invalid people; nobody is counted");
  const [c = 0, d = 0, e = 0, a1 = 0, a2 = 0, b = 0, f = 0, w = 0, x = 0] = figures.map((figure) => figure / total);
  return {
    vocational: c + d + e,
    transition: a1 + a2 + b + c + d + e,
    vocationalCeiling: 1 - (a1 + a2 + b + f + w + x),
  };
}

/** Shares that do not add up to 1, by how much; 0 within a rounding of `tolerance`, which defaults to 0.0005. */
export function simplexError(shares: readonly number[], tolerance = 0.0005): number {
  const error = shares.reduce((sum, share) => sum + share, 0) - 1;
  return Math.abs(error) <= tolerance ? 0 : error;
}

export interface StreamingDemands {
  /** At least this share of completers goes on, A to E. */
  readonly transition?: number;
  /** At least this share is vocational, C to E. */
  readonly vocational?: number;
  /** At least this share enters upper secondary schools, A. */
  readonly upperSecondary?: number;
}

/**
 * How far demands on the same completers exceed all of them: 0 where they can hold together. A and C–E exclude each
 * other, so that 0.7 in upper secondary and 0.4 vocational exceed by 0.1, unless B and C overlap in the plan's wording.
 */
export function streamingExcess({ transition = 0, vocational = 0, upperSecondary = 0 }: StreamingDemands): number {
  return Math.max(0, Math.max(transition, vocational + upperSecondary) - 1);
}

/** Shares of the completers of each draw and year. A share of nobody is NaN. */
export function simulatedRates({
  people,
}: StreamingFlows<AfterGrade9>): Record<"vocational" | "transition", Trajectory> {
  const all = AFTER_GRADE_9.map((code) => people[code]);
  const labels = { ...people.A1, unit: "share" };
  const shareOf = (count: number) => combine(labels, all, (...counts) => sum(counts.slice(0, count)) / sum(counts));
  return { vocational: shareOf(3), transition: shareOf(6) };
}

/** Places that a target share of the completers needs beyond those there are: ⌈n τ⌉ − K, 0 where none are missing. */
export function missingPlaces(
  completers: number,
  { target, places }: { readonly target: number; readonly places: number },
): number {
  return Math.max(0, Math.ceil(completers * target - 1e-9) - places);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
