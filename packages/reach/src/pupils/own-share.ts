import { latest, type Observation } from "@lotrinh/observations";
import { createTrajectory, drawsAt, type Trajectory } from "@lotrinh/trajectory";
import { LEVELS, type Level, pupilsOf } from "../given/levels.js";
import type { EnrolmentBasis } from "./enrolment-basis.js";
import type { EnrolmentData } from "./enrolment-data.js";

/** The locality's own pupils of a level, where the projection is a higher level's. */
export type OwnPupils = Partial<Readonly<Record<Level, Observation>>>;

/** The latest own figure of each level; empty where the projection is the locality's own anyway, or there is none. */
export function ownPupils(
  { figures }: EnrolmentData,
  locality: string,
  basis: EnrolmentBasis,
  asOf: string,
): OwnPupils {
  if (basis.locality === locality) return {};
  return Object.fromEntries(
    LEVELS.flatMap((level) => {
      const own = latest(figures, { locality, indicator: pupilsOf(level), asOf });
      return own && own.year >= (basis.history.years[0] ?? Number.NaN) ? [[level, own]] : [];
    }),
  );
}

/** The level's own figure, else that of the nearest level that has one. */
export function nearestOwn(own: OwnPupils, level: Level): { readonly level: Level; readonly row: Observation } | null {
  const at = LEVELS.indexOf(level);
  const near = [...LEVELS].sort((a, b) => Math.abs(LEVELS.indexOf(a) - at) - Math.abs(LEVELS.indexOf(b) - at));
  for (const one of near) {
    const row = own[one];
    if (row) return { level: one, row };
  }
  return null;
}

/**
 * A trajectory of the higher level cut to the locality: in every draw its part stays what it was in the year of the
 * locality's own figure. Years up to that figure are left out.
 */
export function scaledTo(
  trajectory: Trajectory,
  { row, reference, seen }: { readonly row: Observation; readonly reference: Trajectory; readonly seen: number | null },
): Trajectory {
  const { draws } = trajectory;
  const years = trajectory.years.filter((year) => year > row.year);
  const there = seen === null ? drawsAt(reference, row.year) : null;
  const values = new Float64Array(years.length * draws);
  for (const [t, year] of years.entries()) {
    const from = trajectory.years.indexOf(year) * draws;
    for (let k = 0; k < draws; k++) {
      const whole = there === null ? (seen as number) : (there[k] as number);
      values[t * draws + k] = ((trajectory.values[from + k] as number) * row.value) / whole;
    }
  }
  return createTrajectory(trajectory, { years, draws, values });
}
