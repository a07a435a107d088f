import { normalQuantile, randomStream, type StreamName } from "@lotrinh/trajectory";
import type { CohortFit } from "./cohort-model.js";

export interface CohortDraws {
  readonly draws: number;
  /** Draws of the exponential of an unknown: people who enter grade 1, or a transition. */
  readonly of: (kind: 0 | 1 | 2, year: number) => Float64Array;
}

export interface DrawCohortsOptions {
  readonly draws: number;
  readonly seed: number;
  readonly names: readonly StreamName[];
  /** Factor of the posterior's spread. */
  readonly widening: number;
  /** Degrees of freedom of the tails that all unknowns of a draw share. */
  readonly freedom: number;
}

/** Draws of what the present and the future depend on, jointly, from a multivariate t around the fit. */
export function drawCohorts(
  { mean, factor, size, at, current }: CohortFit,
  { draws, seed, names, widening, freedom }: DrawCohortsOptions,
): CohortDraws {
  const drawn = size - current;
  const values = new Float64Array(drawn * draws);
  const spread = sharedTails({ draws, seed, names, widening, freedom });
  for (let i = drawn - 1; i >= 0; i--) {
    const next = randomStream(seed, ...names, "cohort", i);
    for (let k = 0; k < draws; k++) values[i * draws + k] = normalQuantile(next());
  }
  for (let i = drawn - 1; i >= 0; i--) {
    const row = (current + i) * size + current;
    const own = values.subarray(i * draws, (i + 1) * draws);
    const scale = 1 / (factor[row + i] as number);
    for (let k = 0; k < draws; k++) own[k] = (own[k] as number) * scale;
    for (let j = 0; j < i; j++) {
      const coefficient = factor[row + j] as number;
      if (coefficient === 0) continue;
      const other = values.subarray(j * draws, (j + 1) * draws);
      for (let k = 0; k < draws; k++) other[k] = (other[k] as number) - coefficient * (own[k] as number);
    }
  }
  for (let i = 0; i < drawn; i++) {
    const centre = mean[current + i] as number;
    for (let k = 0; k < draws; k++) {
      const cell = i * draws + k;
      values[cell] = Math.exp(centre + (values[cell] as number) * (spread[k] as number));
    }
  }
  return {
    draws,
    of: (kind, year) => {
      const i = at(kind, year) - current;
      return values.subarray(i * draws, (i + 1) * draws);
    },
  };
}

/** Factors that make normal deviations a t: √(freedom / χ²), times the widening; χ² by Wilson and Hilferty's cube. */
function sharedTails({ draws, seed, names, widening, freedom }: DrawCohortsOptions): Float64Array {
  const next = randomStream(seed, ...names, "tails");
  const spread = new Float64Array(draws);
  const part = 2 / (9 * freedom);
  for (let k = 0; k < draws; k++) {
    const root = 1 - part + normalQuantile(next()) * Math.sqrt(part);
    spread[k] = widening / Math.sqrt(Math.max(0.05, root * root * root));
  }
  return spread;
}
