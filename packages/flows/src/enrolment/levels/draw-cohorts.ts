import type { StreamName } from "@lotrinh/trajectory";
import { studentFactors } from "../../uncertainty/student-factors.js";
import type { CohortFit } from "./cohort-model.js";
import type { CohortSettings } from "./cohort-settings.js";

/** Standard normal numbers of a source of chance, one for each draw. */
export type Normals = (...names: readonly StreamName[]) => Float64Array;

export interface CohortDraws {
  readonly draws: number;
  /** Draws of the exponential of an unknown: people who enter grade 1, or a transition. */
  readonly of: (kind: 0 | 1 | 2, year: number) => Float64Array;
}

/** Draws of what the present and the future depend on, jointly, from a multivariate t around the fit. */
export function drawCohorts(
  { mean, factor, size, at, names, current }: CohortFit,
  { widening, freedom }: CohortSettings,
  draws: number,
  normals: Normals,
): CohortDraws {
  const drawn = size - current;
  const values = new Float64Array(drawn * draws);
  const tails = studentFactors(freedom, normals("tails"));
  for (let i = drawn - 1; i >= 0; i--) {
    const [kind, year] = names[current + i] as readonly [number, number];
    values.set(normals("cohort", kind, year), i * draws);
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
    const wider = widening[(names[current + i] as readonly [number, number])[0]] as number;
    for (let k = 0; k < draws; k++) {
      const cell = i * draws + k;
      values[cell] = Math.exp(centre + (values[cell] as number) * (tails[k] as number) * wider);
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
