import type { TrajectoryLabels } from "@lotrinh/trajectory";
import type { SharedChance, SharedOptions } from "../uncertainty/shared-uniforms.js";
import { enrolment } from "./enrolment.js";

/** Where the spread of projected pupils comes from. */
export const ENROLMENT_SOURCES = ["entrants", "rates", "levers", "jump-off"] as const;
export type EnrolmentSource = (typeof ENROLMENT_SOURCES)[number];

export interface EnrolmentChanceOptions extends SharedChance {
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
  /** Sources held at their mean, for `varianceBySource`. Defaults to none. */
  readonly held?: readonly EnrolmentSource[];
}

/** Names of the random numbers, and what they have in common with those of other localities. */
export interface EnrolmentChance {
  readonly labels: Pick<TrajectoryLabels, "locality" | "indicator">;
  readonly chance: SharedOptions;
}

export function enrolmentChance(
  locality: string,
  { draws, seed, province, shared }: SharedChance & { readonly draws: number; readonly seed: number },
): EnrolmentChance {
  const chance = { draws, seed, ...(province === undefined ? {} : { province }), ...(shared ? { shared } : {}) };
  return { labels: { locality, indicator: enrolment.id }, chance };
}

/** The draws, or where their source is held their mean in all of them. */
export function heldAtMean(held: boolean, values: Float64Array): Float64Array {
  if (!held) return values;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Float64Array(values.length).fill(mean);
}
