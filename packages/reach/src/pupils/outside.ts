import { createTrajectory, drawsAt, type Trajectory } from "@lotrinh/trajectory";
import type { PupilProjection } from "./project-pupils.js";

export interface OutsideUpperSecondary {
  /** Completers of grade 9, who look for a place in the autumn of the year. */
  readonly completers: Trajectory;
  /** Those of them who do not enter grade 10 of an upper secondary school. */
  readonly outside: Trajectory;
}

/** Who is left for other ways when grade 10 has begun, on the draws of a projection of pupils. */
export function outsideUpperSecondary({
  completersGrade9,
  grade10,
}: Pick<PupilProjection, "completersGrade9" | "grade10">): OutsideUpperSecondary {
  const completers = autumnAfter(completersGrade9);
  return { completers, outside: joined(completers, grade10, (all, entered) => Math.max(0, all - entered)) };
}

/** The completers of a June as those who look for a place in the autumn that follows. */
export function autumnAfter(completers: Trajectory): Trajectory {
  return createTrajectory(completers, {
    years: completers.years.map((year) => year + 1).slice(0, -1),
    draws: completers.draws,
    values: completers.values.subarray(0, (completers.years.length - 1) * completers.draws),
  });
}

/** Draw by draw, in the years that both have. */
export function joined(one: Trajectory, other: Trajectory, f: (a: number, b: number) => number): Trajectory {
  const years = one.years.filter((year) => other.years.includes(year));
  const { draws } = one;
  const values = new Float64Array(years.length * draws);
  for (const [t, year] of years.entries()) {
    const [a, b] = [drawsAt(one, year), drawsAt(other, year)];
    for (let k = 0; k < draws; k++) values[t * draws + k] = f(a[k] as number, b[k] as number);
  }
  return createTrajectory(one, { years, draws, values });
}
