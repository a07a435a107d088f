import { sharedNormals } from "../uncertainty/shared-uniforms.js";
import { studentFactors } from "../uncertainty/student-factors.js";
import type { CohortFit } from "./cohort-model.js";
import type { EnrolmentChance } from "./enrolment-chance.js";

export interface CohortDraws {
  /** Draws of the exponential of an unknown: people who enter grade 1, or a transition. */
  readonly of: (kind: 0 | 1 | 2, year: number) => Float64Array;
}

export interface Spread {
  /** Factor of the posterior's spread. */
  readonly widening: number;
  /** Degrees of freedom of the tails that all unknowns of a draw share. */
  readonly freedom: number;
}

/** Draws of what the present and the future depend on, jointly, from a multivariate t around the fit. */
export function drawCohorts(
  { mean, factor, size, at, names, current }: CohortFit,
  { labels, chance }: EnrolmentChance,
  { widening, freedom }: Spread,
): CohortDraws {
  const { draws } = chance;
  const drawn = size - current;
  const values = new Float64Array(drawn * draws);
  const spread = studentFactors(freedom, sharedNormals(labels, chance, "tails"));
  for (let i = drawn - 1; i >= 0; i--) {
    const own = values.subarray(i * draws, (i + 1) * draws);
    own.set(sharedNormals(labels, chance, "cohort", ...(names[current + i] as readonly [number, number])));
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
      values[cell] = Math.exp(centre + (values[cell] as number) * (spread[k] as number) * widening);
    }
  }
  return {
    of: (kind, year) => {
      const i = at(kind, year) - current;
      return values.subarray(i * draws, (i + 1) * draws);
    },
  };
}
